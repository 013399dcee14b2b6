package org.lumbar.explanation;

import java.util.List;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Urgency;

/// A red-flag rule as it holds for one person.
///
/// @param id identifier of the rule
/// @param label what is suspected
/// @param urgency the floor it sets
/// @param because the reason, one sentence
/// @param predicate its predicate, part by part
/// @param met findings that make parts of it true, as identifiers
/// @param missing single answers of which each would make it fire; empty where more than one is missing
/// @param citation source and basis
public record RuleReading(
        String id,
        String label,
        Urgency urgency,
        String because,
        PredicatePart predicate,
        List<String> met,
        List<Missing> missing,
        Citation citation) {

    /// An answer that would make the rule fire.
    ///
    /// @param finding identifier of the finding
    /// @param answer the answer
    public record Missing(String finding, String answer) {}
}
