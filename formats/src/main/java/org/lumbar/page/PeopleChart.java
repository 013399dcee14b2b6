package org.lumbar.page;

import org.lumbar.formats.AidPeople.Counted;
import org.lumbar.formats.AidPeople.Group;
import org.lumbar.knowledge.Shares.Sense;

/// A hundred people in ten rows of ten, those who are counted filled. The figures stand beside it as text, so a screen
/// reader leaves the drawing out. Shapes differ as well as colours: round for a gain, square for a harm, a cross for
/// one
/// more than in the other group, hollow where it is not clear that there is one.
final class PeopleChart {

    private static final int ACROSS = 10;
    private static final int STEP = 12;
    private static final String ROUND = "m0 4a4 4 0 1 1 8 0a4 4 0 1 1-8 0z";
    private static final String SQUARE = "h8v8h-8z";
    private static final String CROSS = "m2.5 0h3v2.5h2.5v3h-2.5v2.5h-3v-2.5h-2.5v-3h2.5z";

    private PeopleChart() {}

    static void write(Html html, Group group, Counted counted) {
        long some = Math.round(Math.abs(group.share().value()));
        Sense sense = counted.shares().sense();
        String round = sense == Sense.HARM ? SQUARE : ROUND;
        open(
                html,
                "people " + sense.id() + (counted.isUnclear() ? " unclear" : "") + (group.extra() ? " extra" : ""),
                120);
        path(html, "rest", some, ACROSS * ACROSS, round);
        path(html, "some", 0, some, group.extra() ? CROSS : round);
        html.close("svg");
    }

    /// What the signs mean.
    static void legend(Html html) {
        html.open("p", "class", "quiet key");
        sign(html, "people gain", ROUND, "some", "counted, something wanted");
        sign(html, "people harm", SQUARE, "some", "counted, a harm");
        sign(html, "people neither", ROUND, "some", "counted, neither");
        sign(html, "people gain unclear", ROUND, "some", "counted, groups not clearly different");
        sign(html, "people gain extra", CROSS, "some", "one more than in the other group");
        sign(html, "people gain", ROUND, "rest", "not counted");
        html.close("p");
    }

    private static void sign(Html html, String kind, String shape, String name, String words) {
        html.open("span", "class", "sign-word");
        open(html, kind + " one", STEP);
        path(html, name, 0, 1, shape);
        html.close("svg").text(" " + words).close("span").text(" ");
    }

    private static void open(Html html, String kind, int size) {
        html.open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + size + " " + size,
                "aria-hidden",
                "true",
                "focusable",
                "false");
    }

    /// All people of one kind as one path.
    private static void path(Html html, String name, long from, long to, String shape) {
        var path = new StringBuilder();
        for (long i = from; i < to; i++) {
            path.append('M')
                    .append(i % ACROSS * STEP + 2)
                    .append(' ')
                    .append(i / ACROSS * STEP + 2)
                    .append(shape);
        }
        if (to > from) {
            html.empty("path", "class", name, "d", path.toString());
        }
    }
}
