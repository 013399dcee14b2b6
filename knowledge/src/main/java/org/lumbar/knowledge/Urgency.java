package org.lumbar.knowledge;

import java.time.Duration;
import java.util.Locale;

/// How soon a person must be seen: a level and the longest time until then.
///
/// @param level the level
/// @param within ISO 8601 duration until the person must be seen (`PT0S`, `PT4H`, `PT24H`, `P7D`, `P14D`),
///     empty for routine and self-care
public record Urgency(Level level, String within) implements Comparable<Urgency> {

    /// Levels from the least to the most urgent.
    public enum Level {
        SELF_CARE,
        ROUTINE,
        URGENT,
        EMERGENCY;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The identifier used in content, cases and outputs, such as `self-care`.
        public String id() {
            return id;
        }
    }

    /// More urgent is greater: first by level, then by the shorter time.
    @Override
    public int compareTo(Urgency other) {
        int byLevel = level.compareTo(other.level);
        if (byLevel == 0 && within.equals(other.within)) {
            return 0;
        }
        return byLevel != 0 ? byLevel : Long.compare(other.seconds(), seconds());
    }

    private long seconds() {
        if (within.isEmpty()) {
            return Long.MAX_VALUE;
        }
        // days are 24 hours here, as in Duration's own reading of P7D
        return Duration.parse(within).toSeconds();
    }
}
