package org.lumbar.balance;

/// The standard normal distribution.
final class Normal {

    /// Natural logarithm of the square root of 2 pi.
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;

    /// Beyond this many standard deviations the tail is below what a double near 1 can hold.
    private static final double FARTHEST = 8;

    private Normal() {}

    /// The probability of a value at or below `x`, from 0 to 1, by the series of Marsaglia (2004).
    static double atMost(double x) {
        if (x < -FARTHEST) {
            return 0;
        }
        if (x > FARTHEST) {
            return 1;
        }
        double sum = x;
        double before = 0;
        double term = x;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= x * x / i;
            sum += term;
        }
        double probability = 0.5 + sum * StrictMath.exp(-0.5 * x * x - LOG_ROOT_TWO_PI);
        return Math.clamp(probability, 0.0, 1.0);
    }
}
