package org.lumbar.assess;

import java.util.List;
import org.lumbar.knowledge.Citation;

/// A question of lumbar root or something else, and what the known signs say to it. It never changes the
/// posterior over the roots.
///
/// @param id identifier of the content
/// @param label the question in words
/// @param outcome which way the signs point
/// @param pointsTo what they point to; empty where they do not decide
/// @param sentence a sentence for a clinician; where they do not decide, what would
/// @param next what to examine or ask next; empty where the sentence says it
/// @param signs the signs that tell the two apart, with their answer: present, absent or unknown
/// @param citation source and basis
public record Discriminator(
        String id,
        String label,
        Outcome outcome,
        String pointsTo,
        String sentence,
        String next,
        List<Sign> signs,
        Citation citation) {

    /// Which way the signs point.
    public enum Outcome {
        /// To a root.
        ROOT,
        /// To the other cause.
        ALTERNATIVE,
        /// To neither, since a sign is unknown or the known ones disagree.
        UNDECIDED
    }

    /// A sign with its answer.
    public record Sign(String finding, String answer) {}
}
