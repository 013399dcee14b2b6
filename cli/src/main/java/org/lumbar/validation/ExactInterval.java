package org.lumbar.validation;

/// The exact (Clopper-Pearson) 95 % interval of a proportion.
///
/// @param low lower end
/// @param high upper end
public record ExactInterval(double low, double high) {

    private static final double TAIL = 0.025;
    private static final int STEPS = 60;

    /// The interval of `count` of `total`.
    ///
    /// @throws IllegalArgumentException unless `0 <= count <= total` and `total > 0`
    public static ExactInterval of(int count, int total) {
        if (count < 0 || count > total || total < 1) {
            throw new IllegalArgumentException(count + " of " + total + " is no proportion");
        }
        double low = count == 0 ? 0 : solve(p -> 1 - atMost(count - 1, total, p), true);
        double high = count == total ? 1 : solve(p -> atMost(count, total, p), false);
        return new ExactInterval(low, high);
    }

    private static double solve(java.util.function.DoubleUnaryOperator tail, boolean rising) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (tail.applyAsDouble(middle) > TAIL == rising) {
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
