package org.lumbar.page;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.formats.Wording;

/// A scale of probabilities whose steps are log-odds: the scale on which findings add up, and one on which 0.04 %
/// and 4 % are as far apart as evidence finds them.
///
/// @param low probability at the left end, above 0
/// @param high probability at the right end, below 1
/// @param ticks probabilities that are labelled
record Scale(double low, double high, List<Double> ticks) {

    /// The common scale of all causes.
    static final Scale COMMON = new Scale(0.00005, 0.995, List.of(0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99));

    private static final List<Double> ROUND =
            List.of(0.0001, 0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999);

    private static final double LEAST_WIDTH = 4;
    private static final double MARGIN = 0.4;
    private static final double TICK_APART = 12;

    /// A scale that holds some log-odds with room to read them.
    static Scale around(List<Double> logOdds) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double each : logOdds) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        double wanting = Math.max(0, LEAST_WIDTH - (high - low)) / 2 + MARGIN;
        var bare = new Scale(probability(low - wanting), probability(high + wanting), List.of());
        List<Double> ticks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double each : ROUND) {
            double at = bare.at(each);
            if (each > bare.low() && each < bare.high() && at - last >= TICK_APART) {
                ticks.add(each);
                last = at;
            }
        }
        return new Scale(bare.low(), bare.high(), List.copyOf(ticks));
    }

    /// Log-odds of a probability; those of 0 and 1 are held within what is ever shown.
    static double logOdds(double probability) {
        double inside = Math.clamp(probability, 1e-7, 1 - 1e-7);
        return StrictMath.log(inside / (1 - inside));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /// Where a probability stands, 0 at the left end and 100 at the right one; what lies outside stands at the end.
    double at(double probability) {
        return atLogOdds(logOdds(probability));
    }

    /// The same for log-odds.
    double atLogOdds(double logOdds) {
        double left = logOdds(low);
        return Math.clamp(100 * (logOdds - left) / (logOdds(high) - left), 0, 100);
    }

    /// A place as an SVG length: `12.35%`, the same in every locale.
    static String length(double at) {
        return Math.round(at * 100) / 100.0 + "%";
    }

    /// The label of a tick.
    static String label(double tick) {
        return (tick < 0.001 ? "0.01" : tick > 0.995 ? "99.9" : Wording.percent(tick)) + " %";
    }
}
