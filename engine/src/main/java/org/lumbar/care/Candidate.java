package org.lumbar.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Phase;
import org.lumbar.triage.Situation;

/// An intervention that may be used for a condition or treatment population.
///
/// @param intervention the intervention
/// @param uses its uses for the condition: those that name it before those that name a population it belongs to
record Candidate(BoundIntervention intervention, List<BoundUse> uses) {

    /// The use for a person: the first that fits.
    Optional<BoundUse> use(Optional<Phase> phase, Situation situation) {
        for (BoundUse use : uses) {
            if (use.fits(phase, situation)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    /// Adds an intervention to the candidates of every condition and population that its uses name or mean.
    static void collect(BoundIntervention intervention, List<BoundUse> uses, Map<String, List<Candidate>> into) {
        Map<String, List<BoundUse>> byCondition = new HashMap<>();
        for (BoundUse use : uses) {
            use.named()
                    .forEach(each -> byCondition
                            .computeIfAbsent(each, _ -> new ArrayList<>())
                            .add(use));
        }
        for (BoundUse use : uses) {
            use.belonging()
                    .forEach(each -> byCondition
                            .computeIfAbsent(each, _ -> new ArrayList<>())
                            .add(use));
        }
        byCondition.forEach((condition, its) ->
                into.computeIfAbsent(condition, _ -> new ArrayList<>()).add(new Candidate(intervention, its)));
    }
}
