package org.lumbar.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Transition;

/// The states of the pathway on the grid that the content names, ways between neighbours, and the person's place in it.
/// Ways that would run past other states are left to the list of all ways; the steps that the person took are all
/// drawn.
final class PathwayChart {

    private static final int MARGIN = 4;
    private static final int WIDTH = 108;
    private static final int HEIGHT = 50;
    private static final int ACROSS = 128;
    private static final int DOWN = 80;
    private static final int MOST_LETTERS = 15;

    /// A line from one state to another, by their identifiers.
    private record Line(String from, String to) {
        Line back() {
            return new Line(to, from);
        }
    }

    private final Html html;
    private final String prefix;
    private final Pathway pathway;
    private final Position position;

    /// @param prefix what the identifiers of the drawing begin with
    PathwayChart(Html html, String prefix, Pathway pathway, Position position) {
        this.html = html;
        this.prefix = prefix;
        this.pathway = pathway;
        this.position = position;
    }

    /// The drawing.
    ///
    /// @param title what it shows, in a few words
    /// @param description the same in full, for those who do not see it
    void write(String title, String description) {
        Collection<PathwayState> states = pathway.states().values();
        int columns = states.stream().mapToInt(PathwayState::column).max().orElse(1);
        int rows = states.stream().mapToInt(PathwayState::row).max().orElse(1);
        int width = 2 * MARGIN + (columns - 1) * ACROSS + WIDTH;
        int height = 2 * MARGIN + (rows - 1) * DOWN + HEIGHT;
        html.open(
                "svg",
                "class",
                "pathway",
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                prefix + "pathway-title",
                "aria-describedby",
                prefix + "pathway-description",
                "focusable",
                "false");
        html.element("title", title, "id", prefix + "pathway-title");
        html.element("desc", description, "id", prefix + "pathway-description");
        arrowHeads();
        Set<Line> taken = taken();
        neighbours().stream()
                .filter(line -> !taken.contains(line) && !taken.contains(line.back()))
                .forEach(line -> line(line, "way"));
        taken.forEach(line -> line(line, "taken"));
        Map<String, List<Integer>> steps = steps();
        states.forEach(state -> box(state, steps.getOrDefault(state.id(), List.of())));
        html.close("svg");
    }

    private void arrowHeads() {
        html.open("defs");
        for (String kind : List.of("way", "taken")) {
            html.open(
                    "marker",
                    "id",
                    prefix + kind,
                    "class",
                    kind,
                    "viewBox",
                    "0 0 8 8",
                    "refX",
                    "7",
                    "refY",
                    "4",
                    "markerWidth",
                    "7",
                    "markerHeight",
                    "7",
                    "markerUnits",
                    "userSpaceOnUse",
                    "orient",
                    "auto-start-reverse");
            html.empty("path", "d", "M0 0L8 4L0 8Z").close("marker");
        }
        html.close("defs");
    }

    /// Exits between states that touch on the grid, each pair once.
    private Set<Line> neighbours() {
        Set<Line> lines = new LinkedHashSet<>();
        for (PathwayState state : pathway.states().values()) {
            for (PathwayExit exit : state.exits()) {
                var line = new Line(state.id(), exit.to());
                if (touch(state, pathway.state(exit.to())) && !lines.contains(line.back())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static boolean touch(PathwayState one, PathwayState other) {
        int across = Math.abs(one.column() - other.column());
        int down = Math.abs(one.row() - other.row());
        return across <= 1 && down <= 1 && across + down > 0;
    }

    private Set<Line> taken() {
        Set<Line> lines = new LinkedHashSet<>();
        position.trail().forEach(step -> lines.add(new Line(step.from(), step.to())));
        return lines;
    }

    /// The numbers of the steps that entered each state; the beginning is 0.
    private Map<String, List<Integer>> steps() {
        Map<String, List<Integer>> steps = new LinkedHashMap<>();
        steps.computeIfAbsent(pathway.start(), _ -> new ArrayList<>()).add(0);
        int number = 0;
        for (Transition step : position.trail()) {
            number++;
            steps.computeIfAbsent(step.to(), _ -> new ArrayList<>()).add(number);
        }
        return steps;
    }

    private static int left(PathwayState state) {
        return MARGIN + (state.column() - 1) * ACROSS;
    }

    private static int top(PathwayState state) {
        return MARGIN + (state.row() - 1) * DOWN;
    }

    /// A line from middle to middle, cut where it meets the boxes; what runs behind another box is hidden by it.
    private void line(Line line, String kind) {
        PathwayState from = pathway.state(line.from());
        PathwayState to = pathway.state(line.to());
        if (from.column() == to.column() && !touch(from, to)) {
            around(from, to, kind);
            return;
        }
        double x1 = left(from) + WIDTH / 2.0;
        double y1 = top(from) + HEIGHT / 2.0;
        double x2 = left(to) + WIDTH / 2.0;
        double y2 = top(to) + HEIGHT / 2.0;
        double cut = share(x2 - x1, y2 - y1);
        boolean both = kind.equals("way") && goesBack(line);
        List<String> attributes = new ArrayList<>(List.of(
                "class",
                kind,
                "x1",
                length(x1 + cut * (x2 - x1)),
                "y1",
                length(y1 + cut * (y2 - y1)),
                "x2",
                length(x2 - cut * (x2 - x1)),
                "y2",
                length(y2 - cut * (y2 - y1)),
                "marker-end",
                "url(#" + prefix + kind + ")"));
        if (both) {
            attributes.addAll(List.of("marker-start", "url(#" + prefix + kind + ")"));
        }
        html.empty("line", attributes.toArray(String[]::new));
    }

    /// A line beside the column, so that it does not seem to end at the boxes between.
    private void around(PathwayState from, PathwayState to, String kind) {
        int edge = left(from) + WIDTH;
        int out = edge + ACROSS - WIDTH + MARGIN;
        int y1 = top(from) + HEIGHT / 2;
        int y2 = top(to) + HEIGHT / 2;
        html.empty(
                "path",
                "class",
                kind,
                "d",
                "M" + edge + " " + y1 + "C" + out + " " + y1 + " " + out + " " + y2 + " " + edge + " " + y2,
                "marker-end",
                "url(#" + prefix + kind + ")");
    }

    private boolean goesBack(Line line) {
        return pathway.state(line.to()).exits().stream()
                .anyMatch(exit -> exit.to().equals(line.from()));
    }

    /// How much of a line between two middles lies in one box.
    private static double share(double across, double down) {
        double wide = across == 0 ? 1 : WIDTH / 2.0 / Math.abs(across);
        double high = down == 0 ? 1 : HEIGHT / 2.0 / Math.abs(down);
        return Math.min(wide, high);
    }

    private static String length(double value) {
        return Long.toString(Math.round(value));
    }

    private void box(PathwayState state, List<Integer> steps) {
        boolean here = state.id().equals(position.state().id());
        String kind = state.kind().id() + (here ? " here" : steps.isEmpty() ? "" : " been");
        html.open("g", "class", "state " + kind);
        html.empty(
                "rect",
                "x",
                Integer.toString(left(state)),
                "y",
                Integer.toString(top(state)),
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT),
                "rx",
                state.kind() == PathwayState.Kind.END ? "24" : "6");
        List<String> lines = lines(state.label());
        text(state, 15, state.code() + (here ? " \u2022 here" : ""), "code");
        for (int i = 0; i < lines.size(); i++) {
            text(state, (lines.size() == 1 ? 34 : 29) + 13 * i, lines.get(i), "label");
        }
        if (!steps.isEmpty()) {
            html.element(
                    "text",
                    String.join(",", steps.stream().map(String::valueOf).toList()),
                    "class",
                    "number",
                    "x",
                    Integer.toString(left(state) + WIDTH - 5),
                    "y",
                    Integer.toString(top(state) + 13),
                    "text-anchor",
                    "end");
        }
        html.close("g");
    }

    private void text(PathwayState state, int down, String words, String kind) {
        html.element(
                "text",
                words,
                "class",
                kind,
                "x",
                length(left(state) + WIDTH / 2.0),
                "y",
                Integer.toString(top(state) + down),
                "text-anchor",
                "middle");
    }

    /// A label in at most two lines, broken at the blank nearest to its middle.
    private static List<String> lines(String label) {
        int best = -1;
        for (int i = 0; i < label.length(); i++) {
            boolean nearer = best < 0 || Math.abs(2 * i - label.length()) < Math.abs(2 * best - label.length());
            best = label.charAt(i) == ' ' && nearer ? i : best;
        }
        return label.length() <= MOST_LETTERS || best < 0
                ? List.of(label)
                : List.of(label.substring(0, best), label.substring(best + 1));
    }
}
