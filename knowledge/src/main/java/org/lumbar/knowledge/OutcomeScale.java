package org.lumbar.knowledge;

import java.util.Optional;

/// A scale on which the outcome of a treatment is measured.
///
/// @param id kebab-case identifier
/// @param label words with the ends of the scale
/// @param better whether lower or higher values are better
/// @param lowest lowest value of the scale
/// @param highest highest value of the scale
/// @param minimalImportantChange the smallest change that people notice as worth while; empty where none is known
public record OutcomeScale(
        String id,
        String label,
        Better better,
        double lowest,
        double highest,
        Optional<ImportantChange> minimalImportantChange) {

    /// Which direction is better.
    public enum Better {
        LOWER,
        HIGHER
    }

    /// A minimal important change.
    ///
    /// @param value change on the scale, above 0
    /// @param citation source and basis
    public record ImportantChange(double value, Citation citation) {}
}
