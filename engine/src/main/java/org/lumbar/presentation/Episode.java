package org.lumbar.presentation;

import java.util.Optional;
import java.util.OptionalInt;

/// The present episode of pain.
///
/// @param durationDays days since it began; empty when unknown
/// @param onset finding that tells how it began, such as `onset-lifting`; empty when unknown
public record Episode(OptionalInt durationDays, Optional<String> onset) {

    /// An episode of which nothing is known.
    public static final Episode UNKNOWN = new Episode(OptionalInt.empty(), Optional.empty());
}
