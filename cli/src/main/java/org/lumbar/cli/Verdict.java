package org.lumbar.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Expected;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Presentation;

/// How one assessment compares with what is right.
///
/// @param id the case
/// @param expected what is right
/// @param given the level given
/// @param view the conditions a reader sees, best first
/// @param mostProbable the conditions with the highest posteriors, the highest first
/// @param unmet what else the case demands and the assessment does not hold, in words
record Verdict(
        String id, Expected expected, Level given, List<String> view, List<String> mostProbable, List<String> unmet) {

    private static final Set<Level> BENIGN = EnumSet.of(Level.SELF_CARE, Level.ROUTINE);

    /// Compares what an assessor says of a person with what is right.
    static Verdict of(String id, Expected expected, Presentation presentation, Assessor assessor) {
        Assessment assessment = assessor.assess(presentation);
        List<String> view = View.conditions(assessment.differential());
        return new Verdict(
                id,
                expected,
                assessment.urgency().urgency().level(),
                view,
                MostProbable.conditions(assessment.differential()),
                Unmet.of(
                        expected,
                        assessment,
                        view,
                        guideline -> assessor.following(guideline)
                                .assess(presentation)
                                .plan()));
    }

    boolean accepted() {
        return expected.accepted().contains(given);
    }

    boolean emergencyMissed() {
        return expected.urgency() == Level.EMERGENCY && given != Level.EMERGENCY;
    }

    /// Whether nothing but routine and self-care is right.
    boolean benign() {
        return BENIGN.containsAll(expected.accepted());
    }

    boolean falseAlarm() {
        return benign() && given == Level.EMERGENCY;
    }

    /// Whether the case names a condition that is to be seen.
    boolean namesCondition() {
        return expected.condition().isPresent() && expected.details().inView();
    }

    boolean inView() {
        return view.contains(condition());
    }

    boolean first() {
        return !view.isEmpty() && view.getFirst().equals(condition());
    }

    boolean amongMostProbable() {
        return mostProbable.contains(condition());
    }

    boolean demandsMore() {
        return Unmet.demands(expected);
    }

    boolean meetsDemands() {
        return unmet.isEmpty();
    }

    boolean miss() {
        return !accepted() || (namesCondition() && !inView()) || !meetsDemands();
    }

    private String condition() {
        return expected.condition().orElse("");
    }
}
