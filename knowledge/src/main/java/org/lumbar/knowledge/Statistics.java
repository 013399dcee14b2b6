package org.lumbar.knowledge;

/// Small-sample arithmetic for figures whose source prints counts but no interval. Results are `derived`.
public final class Statistics {

    /// Two-sided 95 % quantile of the normal distribution.
    public static final double Z95 = 1.959963984540054;

    /// The largest probability that an interval may reach.
    public static final double ALMOST_ONE = 0.999;

    private Statistics() {}

    /// Log-odds of a probability.
    public static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /// The probability in the middle of two on the log-odds scale.
    public static double middleOfLogOdds(double low, double high) {
        double middle = (logOdds(low) + logOdds(high)) / 2;
        return 1 / (1 + StrictMath.exp(-middle));
    }

    /// Wilson's 95 % interval of a proportion.
    ///
    /// @return low and high end, both strictly between 0 and 1
    public static double[] wilson(double proportion, int n) {
        double z2 = Z95 * Z95;
        double centre = (proportion + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 / (1 + z2 / n) * StrictMath.sqrt(proportion * (1 - proportion) / n + z2 / (4.0 * n * n));
        double tiny = 1.0 / (100.0 * n);
        return new double[] {Math.max(tiny, centre - half), Math.min(1 - tiny, centre + half)};
    }

    /// A proportion printed as "0 to `high`": Jeffreys' interval, Beta(1/2, n + 1/2), for no case among as many
    /// people as make `high` its upper end. For small proportions this is a gamma distribution with shape 1/2,
    /// whose 2.5 %, 50 % and 97.5 % quantiles are those of chi-square with one degree of freedom (0.000982069,
    /// 0.454936, 5.023886), so all three scale with `high`; the low end is never 0.
    public static Figure zeroTo(double high) {
        double chiSquareLow = 0.000982069;
        double chiSquareMiddle = 0.454936;
        double chiSquareHigh = 5.023886;
        return Figure.of(high * chiSquareMiddle / chiSquareHigh, high * chiSquareLow / chiSquareHigh, high);
    }
}
