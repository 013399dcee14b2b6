package org.lumbar.balance;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.presentation.Side;

/// The two sides of a test against each other. A difference counts only beyond the error of the test.
///
/// @param test the test
/// @param left the left
/// @param right the right
/// @param worse the side that is worse; `UNSTATED` where they are the same
/// @param index the worse side in percent of the better, 0 to 100; empty where the zero of the scale is
///     arbitrary, as with angles below the horizontal
/// @param difference the difference between the sides, 0 or more, in the unit
/// @param change the minimal detectable change; empty where the error is not known
/// @param verdict what is to be said
public record Symmetry(
        PhysicalTest test,
        JudgedMeasurement left,
        JudgedMeasurement right,
        Side worse,
        OptionalDouble index,
        double difference,
        OptionalDouble change,
        Verdict verdict) {

    /// What is to be said of a difference.
    public enum Verdict {
        /// It is no more than the error of the test.
        WITHIN_ERROR("within the error of the test"),
        /// It lies between the lowest and the highest error reported.
        PERHAPS_BEYOND_ERROR("perhaps beyond the error of the test"),
        /// It is more than error, and small by convention.
        SMALL("more than error, and small"),
        /// It is more than error, and large enough to watch.
        UNEVEN("uneven, beyond the error of the test"),
        /// It is more than error, and marked.
        MARKEDLY_UNEVEN("markedly uneven, beyond the error of the test"),
        /// Nobody measured the error of the test.
        ERROR_UNKNOWN("not judged: the error of this test is not known"),
        /// The two sides were not measured in the same way.
        NOT_COMPARABLE("not judged: the sides were not measured in the same way, or on the same day");

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

    /// Whether it is raised as worth training.
    public boolean raised() {
        return verdict == Verdict.UNEVEN || verdict == Verdict.MARKEDLY_UNEVEN;
    }
}
