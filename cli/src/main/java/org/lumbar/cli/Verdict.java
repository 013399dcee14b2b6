package org.lumbar.cli;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.formats.Expected;
import org.lumbar.knowledge.Urgency.Level;

/// How one assessment compares with what is right.
///
/// @param id the case
/// @param expected what is right
/// @param given the level given
/// @param view the conditions a reader sees, best first
record Verdict(String id, Expected expected, Level given, List<String> view) {

    static Verdict of(String id, Expected expected, Assessment assessment) {
        return new Verdict(
                id, expected, assessment.urgency().urgency().level(), View.conditions(assessment.differential()));
    }

    boolean accepted() {
        return expected.accepted().contains(given);
    }

    boolean emergencyMissed() {
        return expected.urgency() == Level.EMERGENCY && given != Level.EMERGENCY;
    }

    boolean benign() {
        return expected.urgency().compareTo(Level.URGENT) < 0;
    }

    boolean falseAlarm() {
        return benign() && given == Level.EMERGENCY;
    }

    boolean namesCondition() {
        return expected.condition().isPresent();
    }

    boolean inView() {
        return view.contains(expected.condition().orElse(""));
    }

    boolean first() {
        return !view.isEmpty() && view.getFirst().equals(expected.condition().orElse(""));
    }

    boolean miss() {
        return !accepted() || (namesCondition() && !inView());
    }
}
