package org.lumbar.page;

import java.util.List;
import java.util.Map;
import org.lumbar.presentation.Side;

/// A body from the front and from behind with the skin of nerve roots filled in, drawn for this project after the
/// areas that the content names in words. Skin areas overlap and differ between people; a drawing is no finding.
final class BodyChart {

    /// The half of a body on the right of the drawing, its middle at x = 60.
    private static final String HALF = "M59.7 32L65 32C65.5 38 70 40.5 77 43C86 46 90 51 91 60C92.5 76 95.5 92 98.5"
            + " 108C101 122 103.5 136 105.5 148C107.5 156 106.5 164 102.5 165C98.5 166 98 158 96.5 150C93.5"
            + " 134 90 118 87 105C85 95 83.5 86 82 74C81 86 78.5 97 78 108C78 118 82 127 84 139C86 153 85 168 83 183C81"
            + " 199 79.5 211 79 222C81 234 80 247 77 260C75.5 269 75 275 75 280C76.5 286 80 290 80 294C79.5 297.5"
            + " 66 297.5 65 294C64 289 66 285 66 279C65 268 64 257 64 246C64 238 65 230 65 222C64 204 62 178 61"
            + " 158L59.7 156Z";

    /// From the front, on the same half.
    private static final Map<String, String> FRONT = Map.of(
            "L2", "M58 168L90 150V178L58 192Z",
            "L3", "M58 192L90 178V204L73 216L68 232L58 236Z",
            "L4", "M58 236L68 232L73 216L73.5 226L71 246L69.5 262L69 282L58 290Z",
            "L5", "M73 216L90 204V262L78 282L75 299H60V289L69 282L69.5 262L71 246L73.5 226Z",
            "S1", "M78 282L90 270V300H74Z");

    /// From behind, on the same half.
    private static final Map<String, String> BACK = Map.of(
            "L4", "M58 228L67.5 226L68 262L69 281L58 284Z",
            "L5", "M79 222L90 208V264L77.5 280L76.5 262Z",
            "S1", "M67.5 226L79 222L76.5 262L77.5 280L90 276V300H58V284L69 281L68 262Z");

    private static final String HATCH =
            "<pattern id=\"%hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
                    + " patternTransform=\"rotate(45)\"><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\"/></pattern>";

    private final Html html;
    private final String prefix;
    private final List<String> roots;
    private final boolean decided;
    private final Side side;

    /// @param prefix what the identifiers of the drawing begin with
    /// @param roots the roots whose skin is filled
    /// @param decided whether it is filled in full; hatched otherwise
    /// @param side the side; both where it is not stated
    BodyChart(Html html, String prefix, List<String> roots, boolean decided, Side side) {
        this.html = html;
        this.prefix = prefix;
        this.roots = List.copyOf(roots);
        this.decided = decided;
        this.side = side;
    }

    /// Whether there is anything to draw for a root.
    static boolean knows(String root) {
        return FRONT.containsKey(root);
    }

    /// The drawing.
    ///
    /// @param title what it shows, in a few words
    /// @param description the same in full, for those who do not see it
    void write(String title, String description) {
        String titleId = prefix + "chart-title";
        String descriptionId = prefix + "chart-description";
        html.open(
                "svg",
                "viewBox",
                "0 0 240 318",
                "role",
                "img",
                "aria-labelledby",
                titleId,
                "aria-describedby",
                descriptionId,
                "focusable",
                "false");
        html.element("title", title, "id", titleId).element("desc", description, "id", descriptionId);
        html.open("defs").own(HATCH.replace("%", prefix));
        html.open("clipPath", "id", prefix + "half")
                .empty("path", "d", HALF)
                .close("clipPath")
                .close("defs");
        figure("", "Front", FRONT, "R", "L", side == Side.RIGHT, side == Side.LEFT);
        figure("translate(120)", "Back", BACK, "L", "R", side == Side.LEFT, side == Side.RIGHT);
        html.close("svg");
    }

    /// @param onlyLeft whether only the half on the left of the drawing is filled
    private void figure(
            String place,
            String label,
            Map<String, String> areas,
            String leftLetter,
            String rightLetter,
            boolean onlyLeft,
            boolean onlyRight) {
        html.open("g", "transform", place.isEmpty() ? "translate(0)" : place);
        html.empty("ellipse", "class", "skin", "cx", "60", "cy", "18", "rx", "10.5", "ry", "13.5");
        half("", areas, !onlyLeft);
        half("matrix(-1 0 0 1 120 0)", areas, !onlyRight);
        letter("60", "313", label);
        letter("30", "296", leftLetter);
        letter("90", "296", rightLetter);
        html.close("g");
    }

    private void half(String mirror, Map<String, String> areas, boolean filled) {
        html.open("g", "transform", mirror.isEmpty() ? "translate(0)" : mirror);
        html.empty("path", "class", "body-fill", "d", HALF);
        if (filled) {
            html.open("g", "clip-path", "url(#" + prefix + "half)");
            for (String root : roots) {
                String area = areas.getOrDefault(root, "");
                if (!area.isEmpty()) {
                    area(area);
                }
            }
            html.close("g");
        }
        html.empty(
                "path",
                "class",
                "body-line",
                "d",
                HALF.replace("M59.7 32L65 32", "M65 32").replace("L59.7 156Z", "L60 156"));
        html.close("g");
    }

    private void area(String path) {
        if (decided) {
            html.empty("path", "class", "area", "d", path);
        } else {
            html.empty("path", "class", "area possible", "fill", "url(#" + prefix + "hatch)", "d", path);
        }
    }

    private void letter(String x, String y, String letter) {
        html.element("text", letter, "x", x, "y", y, "text-anchor", "middle");
    }
}
