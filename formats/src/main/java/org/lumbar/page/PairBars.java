package org.lumbar.page;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.balance.PairBalance;

/// A bar for each end of an antagonist pair, in standard deviations from the mean of its reference; to the left is
/// worse. The first end is filled, the second outlined.
final class PairBars {

    private static final double LOWEST = -4;
    private static final double HIGHEST = 3;
    private static final double WHOLE = 100;

    private PairBars() {}

    static void write(Html html, PairBalance pair, String words) {
        html.open("svg", "class", "pair", "role", "img", "aria-label", words);
        for (int mark = (int) LOWEST + 1; mark < HIGHEST; mark++) {
            String x = percent(at(mark));
            html.empty("line", "class", mark == 0 ? "mean" : "grid", "x1", x, "x2", x, "y1", "0", "y2", "28");
        }
        bar(html, pair.first().score(), "first", "3");
        bar(html, pair.second().score(), "second", "16");
        html.close("svg");
    }

    private static void bar(Html html, OptionalDouble score, String kind, String y) {
        if (score.isEmpty()) {
            html.element("text", "not known", "class", "unknown", "x", percent(at(0)), "dx", "4", "y", y, "dy", "8");
            return;
        }
        double from = Math.min(at(0), at(score.getAsDouble()));
        double to = Math.max(at(0), at(score.getAsDouble()));
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                percent(from),
                "width",
                percent(Math.max(to - from, 0.8)),
                "y",
                y,
                "height",
                "9");
    }

    private static double at(double score) {
        return (Math.clamp(score, LOWEST, HIGHEST) - LOWEST) / (HIGHEST - LOWEST) * WHOLE;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
