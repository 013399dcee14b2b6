package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Urgency;

/// Something about a person that bars exercises, asks for care with them, or makes them worth doing. It holds
/// when one
/// of its grounds does; it is unknown when none does and an answer that its predicate needs is missing.
///
/// @param id identifier
/// @param label the words of a clinician
/// @param plain words for the person, completing "because of ..."
/// @param when a predicate on the person's answers; empty when no answer decides
/// @param shownBy findings of an examination or an image that make it hold; their silence is no question
/// @param conditions conditions that make it hold when they are established or likely
/// @param mechanisms criteria for a mechanism of pain that make it hold when a grade is reached
/// @param deficits physical tests that make it hold when they show a deficit
/// @param exposures exposures that make it hold, such as long sitting
/// @param urgencies levels of urgency of the assessment that make it hold
/// @param goal whether a person may state it as a goal, which makes it hold
/// @param needsClearance whether, while it holds, exercises that ask for care in it are left out until a doctor
///     agrees
/// @param forbidsAll whether no exercise at all is chosen while it holds: something else comes first
/// @param allowsOnly while it holds, the only exercises that may be done; empty when it does not limit so. Where
///     tissue heals, a list of what may be done is safe, and a list of what may not is not.
/// @param citation where its consequence for exercise comes from
public record Circumstance(
        String id,
        String label,
        String plain,
        Optional<Predicate> when,
        List<String> shownBy,
        List<String> conditions,
        List<String> mechanisms,
        List<String> deficits,
        List<String> exposures,
        List<Urgency.Level> urgencies,
        boolean goal,
        boolean needsClearance,
        boolean forbidsAll,
        List<String> allowsOnly,
        Citation citation) {

    /// Whether anything can make it hold.
    public boolean hasGround() {
        return goal
                || when.isPresent()
                || !(shownBy.isEmpty()
                        && conditions.isEmpty()
                        && mechanisms.isEmpty()
                        && deficits.isEmpty()
                        && exposures.isEmpty()
                        && urgencies.isEmpty());
    }

    /// Whether it limits what may be done as a whole, beside the exercises that name it.
    public boolean limits() {
        return forbidsAll || !allowsOnly.isEmpty();
    }
}
