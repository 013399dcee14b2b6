package org.lumbar.page;

import java.util.List;
import java.util.StringJoiner;
import org.lumbar.formats.GroupStanding;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.presentation.Side;

/// Pelvis and trunk from the front and from behind, each muscle group filled by how it stands. Every state has a
/// pattern and a sign of its own beside its colour. Seen from the front, the person's left is on the right.
final class BalanceChart {

    private static final String VIEW = "0 0 320 440";
    private static final int MIDDLE = 150;

    private static final String HALF = "M150 22 L106 22 C98 60 101 96 109 128 C101 158 86 184 82 220 C81 284 90 350"
            + " 99 410 L141 410 C144 352 147 302 149 262 L150 262";

    /// A muscle group where it is seen.
    ///
    /// @param group identifier of the group
    /// @param path its outline on the half that is drawn first, or whole
    /// @param halves whether it lies on both halves
    /// @param x where its sign stands
    /// @param y where its sign stands
    private record Region(String group, String path, boolean halves, int x, int y) {}

    private static final String FLANK = "M106 66 L124 70 L126 160 L111 151 C106 124 103 98 106 66 Z";

    private static final List<Region> FRONT = List.of(
            new Region("trunk-flexors", "M129 44 L171 44 L169 182 C160 198 140 198 131 182 Z", false, 150, 116),
            new Region("trunk-lateral", FLANK, true, 115, 116),
            new Region(
                    "hip-flexors",
                    "M105 170 L129 188 C134 202 141 212 146 222 L129 250 L102 222 C98 205 99 187 105 170 Z",
                    true,
                    119,
                    216),
            new Region(
                    "hip-abductors",
                    "M100 176 C88 196 84 218 85 262 L98 262 L98 226 C94 208 95 191 100 176 Z",
                    true,
                    91,
                    240),
            new Region(
                    "hip-adductors",
                    "M131 256 L147 230 L148 262 C147 300 145 330 142 354 L133 340 C129 310 128 281 131 256 Z",
                    true,
                    139,
                    300),
            new Region(
                    "knee-extensors",
                    "M101 232 L126 258 C123 291 125 331 130 352 L135 405 L103 405 C95 345 96 281 101 232 Z",
                    true,
                    113,
                    330),
            new Region("hip-internal-rotators", "M14 232 h42 v26 h-42 Z", true, 35, 250));

    private static final List<Region> BACK = List.of(
            new Region("trunk-extensors", "M129 44 L147 44 L147 188 L134 184 Z", true, 139, 116),
            new Region("trunk-lateral", FLANK, true, 115, 116),
            new Region("hip-abductors", "M107 172 L131 188 L113 214 L92 214 C93 198 99 184 107 172 Z", true, 110, 202),
            new Region(
                    "hip-extensors",
                    "M135 192 L148 196 L148 258 C130 270 108 264 97 248 L92 219 L115 219 Z",
                    true,
                    122,
                    242),
            new Region(
                    "knee-flexors",
                    "M98 264 C112 274 132 277 146 268 L140 405 L106 405 C100 350 97 303 98 264 Z",
                    true,
                    121,
                    340),
            new Region("hip-external-rotators", "M14 232 h42 v26 h-42 Z", true, 35, 250));

    private final Html html;
    private final String prefix;
    private final GroupStanding standing;

    BalanceChart(Html html, String prefix, GroupStanding standing) {
        this.html = html;
        this.prefix = prefix;
        this.standing = standing;
    }

    /// Two drawings, so that they may stand beside or below each other.
    void write() {
        view("Front", FRONT, true);
        view("Back", BACK, false);
    }

    private String description(List<Region> regions) {
        var words = new StringJoiner("; ", "", ".").setEmptyValue("Nothing here was measured.");
        for (MuscleGroup group : standing.groups()) {
            if (regions.stream().noneMatch(region -> region.group().equals(group.id()))) {
                continue;
            }
            for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.UNSTATED)) {
                if (standing.measured(group.id(), side)) {
                    words.add(group.label() + (side == Side.UNSTATED ? "" : " " + side.id()) + ": "
                            + standing.of(group.id(), side).words());
                }
            }
        }
        return words.toString();
    }

    private void patterns() {
        html.open("defs");
        hatch("mild", "M0 8 L8 0", "8");
        hatch("moderate", "M0 5 L5 0 M0 0 L5 5", "5");
        html.close("defs");
    }

    private void hatch(String name, String path, String size) {
        html.open(
                "pattern",
                "id",
                prefix + name,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "class",
                name);
        html.empty("rect", "width", size, "height", size);
        html.empty("path", "d", path);
        html.close("pattern");
    }

    private void view(String name, List<Region> regions, boolean mirrored) {
        String title = prefix + "body-" + name + "-title";
        String description = prefix + "body-" + name + "-description";
        html.open(
                "svg",
                "class",
                "balance",
                "viewBox",
                VIEW,
                "role",
                "img",
                "aria-labelledby",
                title + " " + description);
        html.element("title", name + " of pelvis and trunk, with the muscle groups measured", "id", title);
        html.element("desc", description(regions), "id", description);
        if (mirrored) {
            patterns();
        }
        html.open("g", "transform", "translate(10 20)");
        html.empty("path", "class", "outline", "d", HALF);
        html.empty("path", "class", "outline", "d", HALF, "transform", "translate(300 0) scale(-1 1)");
        label(name, MIDDLE, 6, "name");
        label(mirrored ? "right" : "left", 51, 40, "side-word");
        label(mirrored ? "left" : "right", 249, 40, "side-word");
        for (Region region : regions) {
            if (region.halves()) {
                half(region, mirrored ? Side.RIGHT : Side.LEFT, false);
                half(region, mirrored ? Side.LEFT : Side.RIGHT, true);
            } else {
                region(region, Side.UNSTATED, "", region.x());
            }
        }
        html.close("g").close("svg");
    }

    private void half(Region region, Side side, boolean otherHalf) {
        region(
                region,
                side,
                otherHalf ? "translate(300 0) scale(-1 1)" : "",
                otherHalf ? 2 * MIDDLE - region.x() : region.x());
        if (region.group().endsWith("-rotators")) {
            label(
                    region.group().equals("hip-internal-rotators") ? "turns in" : "turns out",
                    otherHalf ? 265 : 35,
                    226,
                    "side-word");
        }
    }

    private void region(Region region, Side side, String transform, int x) {
        GroupStanding.State state = standing.of(region.group(), side);
        html.open("g", "class", "group " + state.id());
        html.element(
                "title",
                standing.label(region.group()) + (side == Side.UNSTATED ? "" : ", " + side.id()) + ": "
                        + state.words());
        String fill = switch (state) {
            case MILD -> "url(#" + prefix + "mild)";
            case MODERATE -> "url(#" + prefix + "moderate)";
            default -> "";
        };
        if (fill.isEmpty() && transform.isEmpty()) {
            html.empty("path", "d", region.path());
        } else if (fill.isEmpty()) {
            html.empty("path", "d", region.path(), "transform", transform);
        } else {
            html.empty(
                    "path",
                    "d",
                    region.path(),
                    "fill",
                    fill,
                    "transform",
                    transform.isEmpty() ? "scale(1)" : transform);
        }
        if (state != GroupStanding.State.NOT_MEASURED) {
            html.empty("circle", "cx", Integer.toString(x), "cy", Integer.toString(region.y() - 4), "r", "8.5");
            html.element(
                    "text",
                    state.sign(),
                    "x",
                    Integer.toString(x),
                    "y",
                    Integer.toString(region.y()),
                    "text-anchor",
                    "middle");
        }
        html.close("g");
    }

    private void label(String text, int x, int y, String kind) {
        html.element(
                "text",
                text,
                "class",
                kind,
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "text-anchor",
                "middle");
    }
}
