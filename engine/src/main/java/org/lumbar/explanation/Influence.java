package org.lumbar.explanation;

import org.lumbar.knowledge.Finding.Obtained;

/// What an answer that nobody gave would do to a condition, worked out from the beginning.
///
/// @param finding identifier of the finding
/// @param label words for a clinician
/// @param obtained how it is obtained
/// @param answer the answer tried: `present`, `absent`, or a value of a quantity
/// @param probability posterior with it
/// @param change what it adds to the log-odds
/// @param picture what it does to the picture that makes the condition suspected, which decides the prior
public record Influence(
        String finding,
        String label,
        Obtained obtained,
        String answer,
        double probability,
        double change,
        Picture picture) {

    /// What an answer does to a picture.
    public enum Picture {
        UNCHANGED,
        MET,
        LEFT
    }
}
