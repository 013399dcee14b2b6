package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// What tells a lumbar root from another cause of the same signs, such as an L5 root from the common peroneal
/// nerve. It is anatomy in words and never changes the posterior over the roots.
///
/// @param id kebab-case identifier
/// @param label the question in words, such as "Foot drop, L5 root or common peroneal nerve"
/// @param arises when the question arises
/// @param tells the clause that names what tells the two apart, without a full stop
/// @param signs findings that tell the two apart; those unknown are named to the reader
/// @param root what speaks for the root; empty where nothing may, as absence of cord signs never clears the cord
/// @param alternative what speaks for the other cause
/// @param citation source and basis
public record RootDiscriminator(
        String id,
        String label,
        Predicate arises,
        String tells,
        List<String> signs,
        Optional<Direction> root,
        Direction alternative,
        Citation citation) {

    /// One way to answer the question.
    ///
    /// @param label what is pointed to, such as "common peroneal nerve"
    /// @param when the predicate
    /// @param sentence a sentence for a clinician
    /// @param next what to examine or ask next
    public record Direction(String label, Predicate when, String sentence, String next) {}
}
