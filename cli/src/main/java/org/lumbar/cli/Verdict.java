package org.lumbar.cli;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Urgency.Level;

/// How one assessment compares with what is right.
///
/// @param id the case
/// @param gold what is right
/// @param given the level given
/// @param view the conditions a reader sees, best first
record Verdict(String id, Gold gold, Level given, List<String> view) {

    static Verdict of(String id, Gold gold, Assessment assessment) {
        return new Verdict(
                id, gold, assessment.urgency().urgency().level(), View.conditions(assessment.differential()));
    }

    boolean accepted() {
        return gold.accepted().contains(given);
    }

    boolean emergencyMissed() {
        return gold.level() == Level.EMERGENCY && given != Level.EMERGENCY;
    }

    boolean benign() {
        return gold.level().compareTo(Level.URGENT) < 0;
    }

    boolean falseAlarm() {
        return benign() && given == Level.EMERGENCY;
    }

    boolean namesCondition() {
        return !gold.condition().isEmpty();
    }

    boolean inView() {
        return view.contains(gold.condition());
    }

    boolean first() {
        return !view.isEmpty() && view.getFirst().equals(gold.condition());
    }

    boolean miss() {
        return !accepted() || (namesCondition() && !inView());
    }
}
