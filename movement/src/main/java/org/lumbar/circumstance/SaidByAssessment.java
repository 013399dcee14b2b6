package org.lumbar.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.PainMechanism;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.movement.Circumstance;

/// What an assessment says that circumstances ask for.
///
/// @param conditions conditions that are established or likely, with the members of their families that are shown
/// @param mechanisms criteria for a mechanism of pain of which a grade is reached
/// @param urgency its level
record SaidByAssessment(Set<String> conditions, Set<String> mechanisms, Urgency.Level urgency) {

    static SaidByAssessment of(Assessment assessment) {
        Set<String> conditions = new HashSet<>();
        assessment.differential().established().stream()
                .map(Established::condition)
                .forEach(conditions::add);
        assessment.differential().likely().forEach(entry -> {
            conditions.add(entry.condition());
            entry.family().stream().map(Entry::condition).forEach(conditions::add);
        });
        Set<String> mechanisms = new HashSet<>();
        for (PainMechanism.Result result : assessment.labels().mechanism().criteria()) {
            if (result.outcome() == PainMechanism.Outcome.GRADED) {
                mechanisms.add(result.id());
            }
        }
        return new SaidByAssessment(
                conditions, mechanisms, assessment.urgency().urgency().level());
    }

    void addGrounds(Circumstance circumstance, List<Ground> grounds) {
        MovementFacts.add(grounds, Ground.Kind.CONDITION, circumstance.conditions(), conditions);
        MovementFacts.add(grounds, Ground.Kind.MECHANISM, circumstance.mechanisms(), mechanisms);
        if (circumstance.urgencies().contains(urgency)) {
            grounds.add(new Ground(Ground.Kind.URGENCY, urgency.id()));
        }
    }
}
