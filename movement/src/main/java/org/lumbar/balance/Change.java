package org.lumbar.balance;

import java.util.Locale;
import java.util.OptionalDouble;

/// A test against the last time it was done. A change counts only beyond the error of the test.
///
/// @param before the last time
/// @param now this time
/// @param difference now minus before, in the unit
/// @param change the minimal detectable change; empty where the error is not known
/// @param verdict what is to be said
public record Change(
        Measurement before, JudgedMeasurement now, double difference, OptionalDouble change, Verdict verdict) {

    /// What is to be said of a change.
    public enum Verdict {
        BETTER("better, beyond the error of the test"),
        WORSE("worse, beyond the error of the test"),
        DIFFERENT("different, beyond the error of the test"),
        WITHIN_ERROR("within the error of the test"),
        PERHAPS_BEYOND_ERROR("perhaps beyond the error of the test"),
        ERROR_UNKNOWN("not judged: the error of this test is not known"),
        NOT_COMPARABLE("not judged: it was not measured in the same way");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /// The identifier used in output, such as `within-error`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }
}
