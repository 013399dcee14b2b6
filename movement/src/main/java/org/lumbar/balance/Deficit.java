package org.lumbar.balance;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.PhysicalTest.Certainty;
import org.lumbar.presentation.Side;

/// Something shorter, weaker or more uneven than its reference by more than the error allows to wave aside: worth
/// training if it matters to the person, and never the cause of the pain.
///
/// @param test identifier of the test
/// @param side the side; `UNSTATED` where the test has none
/// @param kind what it is
/// @param severity how far
/// @param probability that it is real given the error of the test; empty where that is not known
/// @param certainty how sure it is that it has to do with low back pain
/// @param weight what its protocol leaves of its weight, 1 where it was kept
/// @param priority severity times certainty, times pain provoked, times what its protocol leaves of its weight;
///     to be multiplied by how well it fits the person's goals
public record Deficit(
        String test,
        Side side,
        Kind kind,
        Severity severity,
        OptionalDouble probability,
        Certainty certainty,
        double weight,
        double priority) {

    /// What a deficit is.
    public enum Kind {
        /// Worse than a reference of people without pain.
        REFERENCE,
        /// Worse than the other side.
        ASYMMETRY,
        /// A sign that was seen.
        SIGN;

        /// The identifier used in output.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
