package org.lumbar.circumstance;

import java.util.Locale;

/// Why an exercise is not to be chosen for one person now.
///
/// @param kind what the circumstance does to it
/// @param standing the circumstance, which holds, or of which nobody knows whether it does
public record Bar(Kind kind, Standing standing) {

    /// What a circumstance does to an exercise.
    public enum Kind {
        /// No exercise at all is chosen.
        FORBIDS_ALL,
        /// It is not among the few that may be done.
        NOT_ALLOWED,
        /// It is not done.
        BARRED,
        /// It waits for a doctor's word.
        NEEDS_CLEARANCE;

        /// The identifier used in outputs, such as `forbids-all`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether only an answer is missing: the questions of the standing decide it.
    public boolean isOpen() {
        return !standing.holds();
    }
}
