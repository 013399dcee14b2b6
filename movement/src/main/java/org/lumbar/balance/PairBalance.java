package org.lumbar.balance;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.AntagonistPair;
import org.lumbar.presentation.Side;

/// Agonist against antagonist, each by its worst result against a reference.
///
/// @param pair the pair
/// @param side the side; `UNSTATED` where left is held against right, or the tests have no side
/// @param quality whether lengths or strengths are compared
/// @param first the result of the first group, or of the left
/// @param second the result of the second group, or of the right
/// @param gap how many standard deviations they lie apart, 0 or more; empty where one is not known
/// @param verdict what is to be said
public record PairBalance(
        AntagonistPair pair,
        Side side,
        Quality quality,
        JudgedMeasurement first,
        JudgedMeasurement second,
        OptionalDouble gap,
        Verdict verdict) {

    /// What is compared.
    public enum Quality {
        LENGTH("length and range"),
        STRENGTH("strength and endurance");

        private final String words;

        Quality(String words) {
            this.words = words;
        }

        /// The identifier used in output.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }

    /// What is to be said of a pair.
    public enum Verdict {
        EVEN("no imbalance"),
        IMBALANCED("imbalance"),
        NOT_KNOWN("not known: not both stand against a reference");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /// The identifier used in output, such as `not-known`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }
}
