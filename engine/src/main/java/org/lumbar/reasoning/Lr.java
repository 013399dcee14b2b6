package org.lumbar.reasoning;

import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Statistics;

/// The logarithm of a likelihood ratio and its spread, which may be skewed.
///
/// @param log natural logarithm of the point
/// @param sdLow standard deviation below the point, on the log scale
/// @param sdHigh standard deviation above the point
/// @param known whether the interval was published or derived from published figures, rather than assumed
record Lr(double log, double sdLow, double sdHigh, boolean known) {

    /// Nothing said: a likelihood ratio of 1.
    static final Lr NONE = new Lr(0, 0, 0, true);

    /// Of a figure; without an interval the assumed factor each way.
    static Lr of(Figure figure, double assumedFactor) {
        double log = StrictMath.log(figure.value());
        double assumed = StrictMath.log(assumedFactor) / Statistics.Z95;
        if (!figure.hasInterval()) {
            return new Lr(log, assumed, assumed, false);
        }
        double low = figure.low().orElse(figure.value());
        double sdHigh = (StrictMath.log(figure.high().orElse(figure.value())) - log) / Statistics.Z95;
        // an interval printed as beginning at 0 reaches at least as far down as up
        double sdLow = low > 0 ? (log - StrictMath.log(low)) / Statistics.Z95 : Math.max(sdHigh, assumed);
        return new Lr(log, sdLow, sdHigh, true);
    }

    /// Lower end of the 95 % interval, on the log scale.
    double low() {
        return log - Statistics.Z95 * sdLow;
    }

    /// Upper end of the 95 % interval, on the log scale.
    double high() {
        return log + Statistics.Z95 * sdHigh;
    }

    /// Whether it lowers and its interval, known and not assumed, excludes 1.
    boolean lowersSurely() {
        return known && high() < 0;
    }

    /// Whether it is [#NONE].
    boolean saysNothing() {
        return log == 0 && sdLow == 0 && sdHigh == 0 && known;
    }

    /// The same with a wider spread.
    Lr widened(double factor) {
        return new Lr(log, sdLow * factor, sdHigh * factor, known);
    }

    /// The same with its interval stretched to hold another point.
    Lr spanning(double otherLog) {
        return new Lr(
                log,
                Math.max(sdLow, (log - otherLog) / Statistics.Z95),
                Math.max(sdHigh, (otherLog - log) / Statistics.Z95),
                known);
    }

    /// The same, bounded from above.
    Lr atMost(double limit) {
        return new Lr(Math.min(log, limit), sdLow, sdHigh, known);
    }
}
