package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Phase;
import org.lumbar.triage.Situation;

/// An intervention with its uses, what forbids it and the gates that bar it, bound to numbers.
///
/// @param intervention the intervention
/// @param uses its uses, in the order of the content
/// @param rules what forbids it, as numbers of the rules of the content
/// @param gates numbers of the gates that bar it
/// @param screen number of the summarising finding, -1 where there is none
@SuppressWarnings("ArrayRecordComponent") // bound once, read often, never compared
record BoundIntervention(Intervention intervention, List<BoundUse> uses, int[] rules, int[] gates, int screen) {

    /// The use for a condition or treatment population of a person: one that names the condition before one that names
    /// its population.
    Optional<BoundUse> use(String condition, Optional<Phase> phase, Situation situation) {
        Optional<BoundUse> named = first(each -> each.named().contains(condition), phase, situation);
        return named.isPresent() ? named : first(each -> each.belonging().contains(condition), phase, situation);
    }

    private Optional<BoundUse> first(Predicate<BoundUse> meant, Optional<Phase> phase, Situation situation) {
        for (BoundUse use : uses) {
            if (meant.test(use) && use.fits(phase, situation)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
