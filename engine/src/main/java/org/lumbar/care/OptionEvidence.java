package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.knowledge.Effect;

/// What is known of one option, randomised evidence apart from the rest.
///
/// @param randomised effects by assigned group, of trials that were not also analysed as treated
/// @param trials trials that were analysed both ways, both beside each other
/// @param observed effects seen without assignment
/// @param costs cost and cost-effectiveness
/// @param further parts of the people, who gains more, how they fared
/// @param otherStage whether all of it was seen in people at another stage, for want of studies at this one
public record OptionEvidence(
        List<Effect> randomised,
        List<TwoWays> trials,
        List<Effect> observed,
        List<Effect> costs,
        List<Effect> further,
        boolean otherStage) {

    /// Nothing known.
    public static final OptionEvidence NONE =
            new OptionEvidence(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    /// A trial in which many had the treatment they were not assigned to.
    ///
    /// @param population in whom
    /// @param times its results, one entry for each time
    /// @param crossover who had the treatment in the end; empty where the content does not hold it
    public record TwoWays(String population, List<AtTime> times, List<Effect> crossover) {}

    /// Results at one time.
    ///
    /// @param horizon after what time
    /// @param outcomes one outcome each, as assigned beside as treated
    public record AtTime(String horizon, List<BothWays> outcomes) {

        /// Whether anything is known by assigned group.
        public boolean hasAssigned() {
            return outcomes.stream().anyMatch(each -> each.assigned().isPresent());
        }

        /// Whether anything is known by the treatment received.
        public boolean hasTreated() {
            return outcomes.stream().anyMatch(each -> each.treated().isPresent());
        }
    }

    /// One outcome at one time; one of the two is there at least.
    ///
    /// @param assigned by assigned group, randomised; empty where the content holds no such figure
    /// @param treated by the treatment received, not randomised; empty where the content holds no such figure
    public record BothWays(Optional<Effect> assigned, Optional<Effect> treated) {

        /// Whatever there is of the two, as assigned first.
        public List<Effect> effects() {
            return Stream.concat(assigned.stream(), treated.stream()).toList();
        }
    }

    /// Every effect that is told by name, which leaves out what is folded away.
    public List<Effect> told() {
        return Stream.of(
                        randomised.stream(),
                        trials.stream()
                                .flatMap(trial -> trial.times().stream())
                                .flatMap(time -> time.outcomes().stream())
                                .flatMap(outcome -> outcome.effects().stream()),
                        trials.stream().flatMap(trial -> trial.crossover().stream()),
                        observed.stream())
                .flatMap(each -> each)
                .toList();
    }

    /// Whether no effect is known from a study; costs alone are no effect.
    public boolean isEmpty() {
        return randomised.isEmpty() && trials.isEmpty() && observed.isEmpty() && further.isEmpty();
    }
}
