package org.lumbar.balance;

import org.lumbar.knowledge.Statistics;
import org.lumbar.knowledge.movement.TestReference;

/// The measurement error of a test.
///
/// @param low the minimal detectable change (95 %), or the lowest over several; in the unit, or percent of the
///     value
/// @param high the same, or the highest over several
/// @param percent whether it is in percent of the value
/// @param origin how it was come by
/// @param reference where it comes from
public record TestError(double low, double high, boolean percent, Origin origin, TestReference reference) {

    /// A difference of two measurements has the error of both.
    private static final double CHANGE_OF_ERROR = Statistics.Z95 * Math.sqrt(2);

    /// How an error was come by.
    public enum Origin {
        MEASURED("measured"),
        OTHER_TEST("of a similar test"),
        DERIVED("derived from a standard deviation and a reliability");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }

    static TestError ofStandardError(double standardError, Origin origin, TestReference reference) {
        double change = standardError * CHANGE_OF_ERROR;
        return new TestError(change, change, false, origin, reference);
    }

    /// The minimal detectable change at a value, at its highest: whatever exceeds it is more than error.
    public double change(double value) {
        return percent ? high / 100 * Math.abs(value) : high;
    }

    /// The minimal detectable change at a value, at its lowest: whatever stays below it may be error alone.
    public double lowestChange(double value) {
        return percent ? low / 100 * Math.abs(value) : low;
    }

    /// The standard error of measurement at a value, at its highest.
    public double standardError(double value) {
        return change(value) / CHANGE_OF_ERROR;
    }
}
