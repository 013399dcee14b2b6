package org.lumbar.validation;

import java.util.function.DoubleUnaryOperator;

/// The exact (Clopper-Pearson) 95 % interval of a proportion.
///
/// @param low lower end
/// @param high upper end
public record ExactInterval(double low, double high) {

    private static final double TAIL = 0.025;
    private static final double ONE_SIDED_TAIL = 0.05;
    private static final int STEPS = 60;

    /// The interval of `count` of `total`.
    ///
    /// @throws IllegalArgumentException unless `0 <= count <= total` and `total > 0`
    public static ExactInterval of(int count, int total) {
        check(count, total);
        double low = count == 0 ? 0 : solve(p -> 1 - atMost(count - 1, total, p), TAIL, true);
        double high = count == total ? 1 : solve(p -> atMost(count, total, p), TAIL, false);
        return new ExactInterval(low, high);
    }

    /// The exact one-sided 95 % upper limit of `count` of `total`, which lies below the upper end of the
    /// two-sided interval.
    ///
    /// @throws IllegalArgumentException unless `0 <= count <= total` and `total > 0`
    public static double oneSidedUpperLimit(int count, int total) {
        check(count, total);
        return count == total ? 1 : solve(p -> atMost(count, total, p), ONE_SIDED_TAIL, false);
    }

    private static void check(int count, int total) {
        if (count < 0 || count > total || total < 1) {
            throw new IllegalArgumentException(count + " of " + total + " is no proportion");
        }
    }

    private static double solve(DoubleUnaryOperator tail, double share, boolean rising) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (tail.applyAsDouble(middle) > share == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /// Chance of at most `count` successes.
    private static double atMost(int count, int total, double p) {
        double odds = StrictMath.log(p) - StrictMath.log1p(-p);
        double logChance = total * StrictMath.log1p(-p);
        double sum = StrictMath.exp(logChance);
        for (int k = 1; k <= count; k++) {
            logChance += StrictMath.log((double) (total - k + 1) / k) + odds;
            sum += StrictMath.exp(logChance);
        }
        return Math.min(1, sum);
    }
}
