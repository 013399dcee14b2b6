package org.lumbar.presentation;

import java.util.List;

/// Something in a presentation that cannot be taken as it stands.
///
/// @param kind what kind of problem
/// @param findings the findings concerned, in the words of the input
/// @param message what is wrong, with both values, and what to do
/// @param resolution what is done with it when the caller goes on all the same
public record Problem(Kind kind, List<String> findings, String message, String resolution) {

    /// Kinds of problems.
    public enum Kind {
        /// No finding has this identifier.
        UNKNOWN_FINDING,
        /// A value that cannot be: an age of 300, MRC grade 7.
        IMPOSSIBLE_VALUE,
        /// A unit that is not accepted for the quantity.
        UNKNOWN_UNIT,
        /// A quantity without a value, or a value for a finding that has none.
        WRONG_FORM,
        /// Two answers that cannot both be true.
        CONTRADICTION,
        /// A date after the assessment.
        FUTURE_DATE
    }
}
