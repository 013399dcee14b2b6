package org.lumbar.knowledge;

import java.util.Locale;
import java.util.Optional;

/// Of 100 people of a study, how many reached something with a treatment and without it. Only these can be drawn as
/// people; a mean difference says nothing of how many were better.
///
/// @param goal what they reached, as words that follow "who": `had recovered after a year`
/// @param sense whether that is wanted
/// @param with people of 100 with the treatment, 0 to 100; empty where the content does not hold it
/// @param without people of 100 with what it was compared with, 0 to 100; empty where the content does not hold it
/// @param more how many more of 100 with the treatment than without, -100 to 100; empty where the study gave no such
///     difference with its interval
/// @param citation source and basis where they are not those of the row it stands in
public record Shares(
        String goal,
        Sense sense,
        Optional<Figure> with,
        Optional<Figure> without,
        Optional<Figure> more,
        Optional<Citation> citation) {

    /// Whether it is good to be among those counted.
    public enum Sense {
        /// Wanted: recovery, less pain.
        GAIN,
        /// Not wanted: a complication, misuse.
        HARM,
        /// Neither: having had the operation in the end.
        NEITHER;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// Whether both groups of a study are known.
    public boolean hasBoth() {
        return with.isPresent() && without.isPresent();
    }
}
