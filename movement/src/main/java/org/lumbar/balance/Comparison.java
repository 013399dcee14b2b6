package org.lumbar.balance;

import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.TestReference;

/// A measurement against one reference.
///
/// @param reference the reference
/// @param rule by what it was judged
/// @param z standard deviations from the mean, negative where worse; empty for a cut-off
/// @param threshold the value from which it counts as a deficit, in the unit of the measurement
/// @param below whether a deficit lies below the threshold, rather than above
/// @param severity how far beyond; `MILD` beyond a cut-off, which grades nothing
/// @param words what lying beyond a cut-off or in a band is called; may be empty
public record Comparison(
        TestReference reference,
        Rule rule,
        OptionalDouble z,
        double threshold,
        boolean below,
        Severity severity,
        String words) {

    /// By what a result is judged.
    public enum Rule {
        SCORE("score"),
        CUT_OFF("cut-off"),
        BAND("band");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        /// The identifier used in output.
        public String id() {
            return id;
        }
    }

    /// Whether the result lies beyond the threshold.
    public boolean beyond() {
        return severity != Severity.NONE;
    }

    /// The probability that the true value lies beyond the threshold, given the value and the standard error of
    /// measurement, from 0 to 1.
    double probability(double value, double standardError) {
        double distance = below ? threshold - value : value - threshold;
        return Normal.atMost(distance / standardError);
    }
}
