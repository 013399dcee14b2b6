package org.lumbar.exposure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Sport;

/// What is said of a person's exposure.
///
/// @param exposure what the person said
/// @param longSitting whether sitting is long, by hours or by the longest stretch; empty where neither is known
/// @param sitting what is known of sitting, for and against; empty without a word on sitting
/// @param breaks the plan for breaks; empty where sitting is not long
/// @param breakFacts what is known of breaks
/// @param other what is known of lifting and onset, as far as the person told of them
/// @param weekend how the load of the week is gathered; empty without sessions in it
/// @param rises rises of load
/// @param weeksCompared whether the record was long enough to hold week against week
/// @param load what is known of load; empty without sessions
/// @param sports the sports with what is known of each
/// @param sportFacts what is known of sport in general; empty without a sport
/// @param held identifiers of exposures that hold, such as `long-sitting` and `sport:running`, for the
///     circumstances of exercises
public record ExposureReport(
        Exposure exposure,
        Optional<Boolean> longSitting,
        List<MovementFact> sitting,
        Optional<BreakPlan> breaks,
        List<MovementFact> breakFacts,
        List<MovementFact> other,
        Optional<WeekendPattern> weekend,
        List<LoadRise> rises,
        boolean weeksCompared,
        List<MovementFact> load,
        List<OfSport> sports,
        List<MovementFact> sportFacts,
        Set<String> held) {

    /// A sport of the person.
    ///
    /// @param sport the sport
    /// @param hours hours a week; empty where not said
    /// @param facts what is known of it
    public record OfSport(Sport sport, OptionalDouble hours, List<MovementFact> facts) {}
}
