package org.lumbar.page;

import java.util.Optional;
import org.lumbar.formats.AidScales.Place;

/// An average with its interval on a line from worse to better, with none in the middle and the smallest change that
/// matters to both sides. The figures stand beside it as text, so a screen reader leaves the drawing out.
final class AverageChart {

    private AverageChart() {}

    static void write(Html html, Place place) {
        html.open("svg", "class", "line", "aria-hidden", "true", "focusable", "false");
        place.important().ifPresent(change -> {
            html.empty(
                    "rect",
                    "class",
                    "small",
                    "x",
                    at(-change),
                    "width",
                    Scale.length(100 * change),
                    "y",
                    "0",
                    "height",
                    "100%");
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

    /// What the signs of a line mean, beside a line that shows them.
    static void legend(Html html) {
        html.open("p", "class", "quiet key").open("span", "class", "sign-word");
        write(html, new Place(0.45, Optional.of(new Place.Ends(0.15, 0.75)), Optional.of(0.3)));
        html.text(" Point and bar: the result and its interval. Upright line: no difference; to its left worse, to its"
                + " right better with it. Shaded: less than the smallest change that matters.");
        html.close("span").close("p");
    }

    private static void upright(Html html, String name, String at) {
        html.empty("line", "class", name, "x1", at, "x2", at, "y1", "0", "y2", "100%");
    }

    private static String at(double place) {
        return Scale.length(50 + 50 * place);
    }
}
