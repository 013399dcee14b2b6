package org.lumbar.page;

import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Shares.Sense;

/// A hundred people in ten rows of ten, those who are counted filled. The figures stand beside it as text, so a screen
/// reader leaves the drawing out.
final class PeopleChart {

    private static final int ACROSS = 10;
    private static final int STEP = 12;

    private PeopleChart() {}

    static void write(Html html, Figure share, Sense sense) {
        long counted = Math.round(Math.abs(share.value()));
        html.open(
                "svg",
                "class",
                "people " + sense.id(),
                "viewBox",
                "0 0 120 120",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        path(html, "rest", counted, ACROSS * ACROSS, sense);
        path(html, "some", 0, counted, sense);
        html.close("svg");
    }

    /// All people of one kind as one path: round for a gain, square for a harm, so that colour is not all that tells.
    private static void path(Html html, String name, long from, long to, Sense sense) {
        var path = new StringBuilder();
        for (long i = from; i < to; i++) {
            long x = i % ACROSS * STEP + 2;
            long y = i / ACROSS * STEP + 2;
            if (sense == Sense.HARM) {
                path.append('M').append(x).append(' ').append(y).append("h8v8h-8z");
            } else {
                path.append('M').append(x).append(' ').append(y + 4).append("a4 4 0 1 1 8 0a4 4 0 1 1-8 0z");
            }
        }
        if (to > from) {
            html.empty("path", "class", name, "d", path.toString());
        }
    }
}
