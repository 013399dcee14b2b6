package org.lumbar.page;

import org.lumbar.assess.Differential.Entry;

/// A probability as a point on its 95 % interval, drawn on a scale. The figures stand beside it as text, so a
/// screen reader leaves the drawing out.
final class IntervalChart {

    private IntervalChart() {}

    /// The interval of an entry.
    static void write(Html html, Entry entry, Scale scale) {
        html.open("svg", "class", "interval", "aria-hidden", "true", "focusable", "false");
        grid(html, scale);
        bar(html, entry.low(), entry.probability(), entry.high(), scale);
        html.close("svg");
    }

    /// The bar alone, inside a drawing.
    static void bar(Html html, double low, double point, double high, Scale scale) {
        String left = Scale.length(scale.at(low));
        String right = Scale.length(scale.at(high));
        html.empty("line", "class", "range", "x1", left, "x2", right, "y1", "50%", "y2", "50%");
        html.empty("circle", "class", "point", "cx", Scale.length(scale.at(point)), "cy", "50%", "r", "4.5");
    }

    /// Upright lines at the ticks.
    static void grid(Html html, Scale scale) {
        for (double tick : scale.ticks()) {
            String at = Scale.length(scale.at(tick));
            html.empty("line", "class", "grid", "x1", at, "x2", at, "y1", "0", "y2", "100%");
        }
    }

    /// The labels of the ticks.
    static void axis(Html html, Scale scale) {
        html.open("svg", "class", "axis", "aria-hidden", "true", "focusable", "false");
        for (double tick : scale.ticks()) {
            double at = scale.at(tick);
            String anchor = at < 4 ? "start" : at > 96 ? "end" : "middle";
            html.element("text", Scale.label(tick), "x", Scale.length(at), "y", "12", "text-anchor", anchor);
        }
        html.close("svg");
    }
}
