package org.lumbar.page;

import org.lumbar.formats.AidScales.Place;

/// An average with its interval on a line from worse to better, with none in the middle and the smallest change that
/// matters to both sides. The figures stand beside it as text, so a screen reader leaves the drawing out.
final class AverageChart {

    private AverageChart() {}

    static void write(Html html, Place place) {
        html.open("svg", "class", "line", "aria-hidden", "true", "focusable", "false");
        place.important().ifPresent(change -> {
            html.empty(
                    "rect", "class", "small", "x", at(-change), "width", Scale.length(100 * change), "y", "0",
                    "height", "100%");
            upright(html, "important", at(change));
            upright(html, "important", at(-change));
        });
        html.empty("line", "class", "track-line", "x1", "0%", "x2", "100%", "y1", "50%", "y2", "50%");
        upright(html, "none", at(0));
        place.interval()
                .ifPresent(ends -> html.empty(
                        "line",
                        "class",
                        "range",
                        "x1",
                        at(ends.worse()),
                        "x2",
                        at(ends.better()),
                        "y1",
                        "50%",
                        "y2",
                        "50%"));
        html.empty("circle", "class", "point", "cx", at(place.point()), "cy", "50%", "r", "4.5");
        html.close("svg");
    }

    /// What the signs of a line mean.
    static void legend(Html html) {
        html.open("p", "class", "quiet key");
        html.element("span", "left of the upright line: worse; right of it: better. ");
        html.element("span", "Shaded: smaller than the smallest change that matters. ");
        html.element("span", "Point: the result; bar: its interval.");
        html.close("p");
    }

    private static void upright(Html html, String name, String at) {
        html.empty("line", "class", name, "x1", at, "x2", at, "y1", "0", "y2", "100%");
    }

    private static String at(double place) {
        return Scale.length(50 + 50 * place);
    }
}
