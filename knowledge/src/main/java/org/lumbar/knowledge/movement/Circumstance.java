package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Predicate;

/// Something about a person that bars exercises, asks for care with them, or makes them worth doing. It holds when
/// one of its grounds does; it is unknown when none does and an answer that its predicate needs is missing.
///
/// @param id identifier
/// @param label the words of a clinician
/// @param plain words for the person, completing "because of ..."
/// @param when a predicate on the person's answers; empty when no answer decides
/// @param conditions conditions that make it hold when they are established or likely
/// @param deficits physical tests that make it hold when they show a deficit
/// @param exposures exposures that make it hold, such as long sitting
/// @param allowsOnly while it holds, the only exercises that may be done; empty when it does not limit so. Where
///     tissue heals, a list of what may be done is safe, and a list of what may not is not.
/// @param citation where its consequence for exercise comes from
public record Circumstance(
        String id,
        String label,
        String plain,
        Optional<Predicate> when,
        List<String> conditions,
        List<String> deficits,
        List<String> exposures,
        List<String> allowsOnly,
        Citation citation) {}
