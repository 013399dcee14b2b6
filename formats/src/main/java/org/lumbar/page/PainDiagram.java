package org.lumbar.page;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.Place;
import org.lumbar.knowledge.movement.PainContent.Way;

/// The path of a danger signal, drawn: from the tissue past the ganglion into the back part of the spinal cord,
/// across
/// and up to the brain, and back down. Each step has its own kind of line and its number, so that no colour is
/// needed.
final class PainDiagram {

    private static final double LETTER = 6.5;
    private static final int LINE = 14;
    private static final int MARGIN = 8;
    private static final int MOST_LETTERS = 17;
    private static final int BADGE = 9;

    private static final String BRAIN = "M20 128C10 70 70 14 180 14C290 14 352 62 346 132"
            + "C344 184 306 210 250 212C190 214 150 208 128 216C104 226 112 320 84 326C40 330 22 300 22 240Z";

    private static final String GREY_MATTER = "M200 372C184 372 168 366 150 352L128 344C112 352 112 372 128 384"
            + "C150 400 152 412 138 430C132 444 148 456 164 444C178 432 188 420 200 420"
            + "C212 420 222 432 236 444C252 456 268 444 262 430C248 412 250 400 272 384"
            + "C288 372 288 352 272 344L250 352C232 366 216 372 200 372Z";

    private final Html html;
    private final String prefix;
    private final PainContent pain;

    /// @param prefix what the identifiers of the drawing begin with
    PainDiagram(Html html, String prefix, PainContent pain) {
        this.html = html;
        this.prefix = prefix;
        this.pain = pain;
    }

    /// The drawing.
    ///
    /// @param description what it shows in full, for those who do not see it
    void write(String title, String description) {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + PainContent.WIDTH + " " + PainContent.HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                prefix + "path-title",
                "aria-describedby",
                prefix + "path-description",
                "focusable",
                "false");
        html.element("title", title, "id", prefix + "path-title");
        html.element("desc", description, "id", prefix + "path-description");
        html.open("defs")
                .open(
                        "marker",
                        "id",
                        prefix + "head",
                        "viewBox",
                        "0 0 8 8",
                        "refX",
                        "7",
                        "refY",
                        "4",
                        "markerWidth",
                        "9",
                        "markerHeight",
                        "9",
                        "markerUnits",
                        "userSpaceOnUse",
                        "orient",
                        "auto")
                .empty("path", "d", "M0 0L8 4L0 8Z")
                .close("marker")
                .close("defs");
        body();
        pain.ways().forEach(this::way);
        pain.places().values().forEach(this::place);
        html.close("svg");
    }

    /// Brain with its stem, the cord cut across, a vertebra with its disc.
    private void body() {
        html.empty("path", "class", "outline", "d", BRAIN);
        html.empty("ellipse", "class", "outline", "cx", "216", "cy", "396", "rx", "126", "ry", "68");
        html.empty("path", "class", "grey-matter", "transform", "translate(16 0)", "d", GREY_MATTER);
        html.empty("path", "class", "bone", "d", "M176 548Q262 538 348 548L342 584Q262 578 182 584Z");
        html.empty(
                "path",
                "class",
                "disc",
                "d",
                "M182 588Q262 582 342 588Q350 612 342 636Q262 642 182 636Q174 612 182 588Z");
        html.empty("path", "class", "bone", "d", "M182 640Q262 646 342 640L348 674Q262 668 176 674Z");
        region("Brain", 312, 30);
        region("Brainstem", 152, 250);
        region("Spinal cord, cut across", 232, 482);
        region("Body", 330, 534);
    }

    private void region(String words, int x, int y) {
        html.element("text", words, "class", "region", "x", number(x), "y", number(y), "text-anchor", "middle");
    }

    private void way(Way way) {
        Place from = pain.places().get(way.from());
        Place to = pain.places().get(way.to());
        if (from == null || to == null) {
            return;
        }
        double[] begin = edge(from, to);
        double[] end = edge(to, from);
        html.open("g", "class", "way " + way.step(), "data-steps", way.step());
        html.empty(
                "path",
                "d",
                "M" + number(begin[0]) + " " + number(begin[1]) + "L" + number(end[0]) + " " + number(end[1]),
                "marker-end",
                "url(#" + prefix + "head)");
        badge(way, (begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2);
        html.close("g");
    }

    private void badge(Way way, double x, double y) {
        html.open("g", "class", "badge");
        html.empty("circle", "cx", number(x), "cy", number(y), "r", number(BADGE));
        html.element(
                "text", number(stepNumber(way.step())), "x", number(x), "y", number(y + 4), "text-anchor", "middle");
        html.close("g");
    }

    private int stepNumber(String step) {
        return new ArrayList<>(pain.steps().keySet()).indexOf(step) + 1;
    }

    /// Where the line from one middle to another leaves the box of the first.
    private static double[] edge(Place place, Place other) {
        double across = other.x() - place.x();
        double down = other.y() - place.y();
        double wide = across == 0 ? Double.MAX_VALUE : width(place) / 2.0 / Math.abs(across);
        double high = down == 0 ? Double.MAX_VALUE : height(place) / 2.0 / Math.abs(down);
        double share = Math.min(1, Math.min(wide, high));
        return new double[] {place.x() + share * across, place.y() + share * down};
    }

    private void place(Place place) {
        List<String> steps = pain.ways().stream()
                .filter(way -> way.from().equals(place.id()) || way.to().equals(place.id()))
                .map(Way::step)
                .distinct()
                .toList();
        html.open("g", "class", "place", "data-steps", String.join(" ", steps));
        html.element("title", place.label() + ": " + place.plain());
        html.empty(
                "rect",
                "x",
                number(place.x() - width(place) / 2.0),
                "y",
                number(place.y() - height(place) / 2.0),
                "width",
                number(width(place)),
                "height",
                number(height(place)),
                "rx",
                "7");
        List<String> lines = lines(place.label());
        double top = place.y() - LINE * (lines.size() - 1) / 2.0 + 4;
        for (int i = 0; i < lines.size(); i++) {
            html.element(
                    "text", lines.get(i), "x", number(place.x()), "y", number(top + LINE * i), "text-anchor", "middle");
        }
        html.close("g");
    }

    private static int width(Place place) {
        int longest =
                lines(place.label()).stream().mapToInt(String::length).max().orElse(1);
        return (int) Math.ceil(longest * LETTER) + 2 * MARGIN;
    }

    private static int height(Place place) {
        return lines(place.label()).size() * LINE + MARGIN;
    }

    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > MOST_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
