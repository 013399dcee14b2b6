package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.formats.ExerciseWords;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;

/// The lists of exercises and of what bars them.
final class MovementListings {

    static final List<Listing> ALL = List.of(
            new Listing(
                    "exercises",
                    "The exercises, with dose, what bars them and what asks for care.",
                    List.of(
                            "exercise",
                            "kind",
                            "position",
                            "targets",
                            "minutes",
                            "barredBy",
                            "careIn",
                            "basis",
                            "label"),
                    (knowledge, movement) -> Listings.each(movement.exercises().values(), MovementListings::exercise)),
            new Listing(
                    "circumstances",
                    "What about a person bars exercises, asks for care or makes them worth doing.",
                    List.of("circumstance", "effect", "source", "basis", "label", "when"),
                    (knowledge, movement) ->
                            Listings.each(movement.circumstances().values(), MovementListings::circumstance)));

    private MovementListings() {}

    private static List<String> exercise(Exercise exercise) {
        return List.of(
                exercise.id(),
                exercise.kind().id(),
                exercise.position().id(),
                String.join(" ", exercise.targets()),
                Numbers.plain(exercise.dose().minutes()),
                String.join(" ", exercise.barredBy()),
                String.join(" ", exercise.careIn()),
                exercise.dose().citation().basis().id(),
                exercise.label());
    }

    private static List<String> circumstance(Circumstance circumstance) {
        return List.of(
                circumstance.id(),
                ExerciseWords.effect(circumstance),
                circumstance.citation().source(),
                circumstance.citation().basis().id(),
                circumstance.label(),
                circumstance.when().map(PredicateWords::line).orElse(""));
    }
}
