package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// One score of an instrument: which items, how they are joined, and how the score is read.
///
/// @param id kebab-case identifier within the instrument, such as `total`
/// @param label words for a clinician
/// @param items numbers of its items
/// @param scoring how they are joined
/// @param missing what is done when items are missing
/// @param bands what a score means, from low to high without gaps; none where no cut-off is published
/// @param changes how much change matters; the first row of each kind and measure decides, further ones are shown
public record Scale(
        String id,
        String label,
        List<Integer> items,
        Scoring scoring,
        MissingRule missing,
        List<Band> bands,
        List<Change> changes) {

    /// The highest percentage.
    public static final int WHOLE = 100;

    /// How items make a score, reversed items turned first.
    public enum Scoring {
        /// The sum; with items missing within the rule it is multiplied by items / answered items.
        SUM,
        /// The mean of the answered items.
        MEAN,
        /// 100 times the sum over the highest sum of the answered items, both counted from the lowest.
        PERCENTAGE,
        /// The answers one after the other are a health state, whose value a value set gives.
        VALUE_SET;

        /// The identifier used in content, such as `value-set`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How many items may be missing. Within the number the score rests on the answered items, beyond it there is
    /// no score.
    ///
    /// @param most most items that may be missing, 0 for none
    /// @param optional whether items missing within the number are no gap, since nobody needs to answer them
    /// @param citation where the rule comes from
    /// @param note why, or what other sources do; may be empty
    public record MissingRule(int most, boolean optional, Citation citation, String note) {}

    /// A range of scores and what it is called.
    ///
    /// @param range the scores
    /// @param label words for a clinician
    /// @param citation where the cut-off comes from
    public record Band(Range range, String label, Citation citation) {}

    /// A change that matters, or one that measurement error alone does not make.
    ///
    /// @param kind which of the two
    /// @param measure points of the scale, or percent of the earlier score
    /// @param size how much, above 0
    /// @param n people in the study
    /// @param conditions in whom and against what it was measured, may be empty
    /// @param citation where it comes from
    public record Change(Kind kind, Measure measure, Figure size, OptionalInt n, String conditions, Citation citation) {

        /// What a change of this size is.
        public enum Kind {
            /// The smallest change that matters to a person (minimal important change).
            IMPORTANT,
            /// The smallest change beyond measurement error (minimal detectable change).
            DETECTABLE;

            /// The identifier used in content, such as `important`.
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /// What the size counts.
        public enum Measure {
            POINTS,
            PERCENT;

            /// The key used in content, `points` or `percent`.
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
