package org.lumbar.population.simulation;

import java.util.Locale;

/// A count that came out, against the share that was planted.
///
/// @param kind what sort of figure it is
/// @param what which one
/// @param count how many were found
/// @param of among how many
/// @param planted the share that was planted, from 0 to 1
record Compared(String kind, String what, long count, long of, double planted) {

    /// Whether the planted share lies in the exact interval (Clopper and Pearson 1934) of this confidence about what
    /// was found.
    ///
    /// @param miss the chance that the interval misses the truth, such as 0.05
    boolean agrees(double miss) {
        return Math.min(atMost(), atLeast()) >= miss / 2;
    }

    /// The chance of finding so many or fewer.
    double atMost() {
        return sum(0, count);
    }

    /// The chance of finding so many or more.
    double atLeast() {
        return sum(count, of);
    }

    /// The same count against another share.
    Compared with(double other) {
        return new Compared(kind, what, count, of, other);
    }

    private double sum(long from, long to) {
        if (planted <= 0 || planted >= 1) {
            long certain = planted <= 0 ? 0 : of;
            return from <= certain && certain <= to ? 1 : 0;
        }
        double odds = Math.log(planted) - Math.log1p(-planted);
        double log = of * Math.log1p(-planted);
        double sum = 0;
        for (long i = 0; i <= to; i++) {
            if (i >= from) {
                sum += Math.exp(log);
            }
            log += Math.log((double) (of - i) / (i + 1)) + odds;
        }
        return Math.min(1, sum);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s of %s: %d of %d (%.4f), planted %.4f, chance of so many or fewer %.2g, or more %.2g",
                kind,
                what,
                count,
                of,
                of == 0 ? Double.NaN : (double) count / of,
                planted,
                atMost(),
                atLeast());
    }
}
