package org.lumbar.population.report;

import java.util.Locale;
import org.lumbar.page.Html;

/// A share on a scale from 0 to 100 %, as a point with a line for its interval.
final class SharePlot {

    private static final double WHOLE = 100;

    private SharePlot() {}

    static void write(Html html, Interval interval) {
        html.open(
                "svg",
                "class",
                "share",
                "role",
                "img",
                "aria-label",
                SummaryText.percent(interval.share()) + ", from " + SummaryText.percent(interval.low()) + " to "
                        + SummaryText.percent(interval.high()));
        for (int mark = 0; mark <= WHOLE; mark += 25) {
            html.empty("line", "class", "grid", "x1", mark + "%", "x2", mark + "%", "y1", "0", "y2", "18");
        }
        html.empty(
                "line",
                "class",
                "interval",
                "x1",
                percent(interval.low()),
                "x2",
                percent(interval.high()),
                "y1",
                "9",
                "y2",
                "9");
        html.empty("circle", "class", "point", "cx", percent(interval.share()), "cy", "9", "r", "4");
        html.close("svg");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * WHOLE);
    }
}
