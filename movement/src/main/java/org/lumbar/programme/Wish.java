package org.lumbar.programme;

import java.util.Locale;

/// A wish that limits a programme.
///
/// @param kind what it limits
/// @param id the exercise, thing or position; empty for minutes and the number of exercises
/// @param instead what would do in its place, such as the minutes needed; 0 where there is no number
public record Wish(Kind kind, String id, int instead) {

    /// What a wish limits.
    public enum Kind {
        MINUTES,
        EXERCISES_AT_MOST,
        EQUIPMENT,
        POSITION,
        AVOID,
        INCLUDE;

        /// The identifier used in outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
