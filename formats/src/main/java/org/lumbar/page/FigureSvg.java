package org.lumbar.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lumbar.figure.Figure;
import org.lumbar.figure.FigureScenes;
import org.lumbar.figure.Motion;
import org.lumbar.figure.Motion.Step;
import org.lumbar.figure.Scene.Shape;
import org.lumbar.knowledge.movement.Drawing.View;

/// Figures of exercises as SVG: one frame, all frames side by side, or moving. Each is whole in itself, with its
/// style, and may stand in an HTML page or in a file. Colours follow light, dark and print; a page may set
/// `--figure-near`, `--figure-trunk`, `--figure-far`, `--figure-thing`, `--figure-held` and `--figure-paper`.
public final class FigureSvg {

    private static final String STYLE = Style.FIGURE;

    /// Between pictures side by side, in units.
    private static final long GAP = 30;

    /// Height of the line of numbers and letters under the floor, in units.
    private static final long FOOT = 34;

    private FigureSvg() {}

    /// A frame, seen from all its views.
    ///
    /// @param title the name of the exercise
    /// @param frame from 0
    public static String frame(Figure figure, String title, int frame) {
        return still(figure, title, List.of(frame), STYLE);
    }

    /// All frames side by side, numbered from 1.
    ///
    /// @param title the name of the exercise
    public static String strip(Figure figure, String title) {
        return strip(figure, title, STYLE);
    }

    /// @param style the style that it carries; empty where its page has it
    static String strip(Figure figure, String title, String style) {
        return still(
                figure,
                title,
                IntStream.range(0, figure.frames().size()).boxed().toList(),
                style);
    }

    /// The movement, without end. It carries no frames side by side: [FigureHtml] shows those to whoever wants no
    /// movement.
    ///
    /// @param title the name of the exercise
    public static String animated(Figure figure, String title) {
        return animated(figure, title, STYLE);
    }

    /// @param style the style that it carries; empty where its page has it
    static String animated(Figure figure, String title, String style) {
        List<Cell> cells = new ArrayList<>();
        for (View view : figure.views()) {
            Motion motion = FigureScenes.of(figure, view).motion();
            Bounds bounds = Bounds.of(motion.steps().stream().map(Step::scene).toList());
            cells.add(new Cell(view, bounds, motion, ""));
        }
        return svg(figure, title, cells, "figure-moving", style);
    }

    private static String still(Figure figure, String title, List<Integer> frames, String style) {
        List<Cell> cells = new ArrayList<>();
        List<FigureScenes> scenes = figure.views().stream()
                .map(view -> FigureScenes.of(figure, view))
                .toList();
        List<Bounds> bounds = scenes.stream()
                .map(each -> Bounds.of(IntStream.range(0, figure.frames().size())
                        .mapToObj(each::frame)
                        .toList()))
                .toList();
        for (int frame : frames) {
            for (int view = 0; view < scenes.size(); view++) {
                var motion = new Motion(
                        0, List.of(new Step(0, frame, scenes.get(view).frame(frame))));
                String number = frames.size() > 1 && view == 0 ? Integer.toString(frame + 1) : "";
                cells.add(new Cell(figure.views().get(view), bounds.get(view), motion, number));
            }
        }
        return svg(figure, title, cells, "figure-still", style);
    }

    /// A picture of a row: a view, still or moving.
    private record Cell(View view, Bounds bounds, Motion motion, String number) {}

    private static String svg(Figure figure, String title, List<Cell> cells, String name, String style) {
        long top = cells.stream().mapToLong(cell -> cell.bounds().top()).min().orElse(0);
        long bottom = cells.stream()
                        .mapToLong(cell -> cell.bounds().top() + cell.bounds().height())
                        .max()
                        .orElse(0)
                + FOOT;
        long width = cells.stream().mapToLong(cell -> cell.bounds().width()).sum() + GAP * (cells.size() - 1);
        var html = new Html();
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "lumbar-figure " + name,
                "viewBox",
                "0 " + top + " " + width + " " + (bottom - top),
                "role",
                "img");
        html.element("title", title).element("desc", described(figure));
        if (!style.isEmpty()) {
            html.open("style").own(style).close("style");
        }
        long x = 0;
        for (int i = 0; i < cells.size(); i++) {
            cell(html, figure, cells.get(i), x, bottom, i == cells.size() - 1);
            x += cells.get(i).bounds().width() + GAP;
        }
        html.close("svg");
        return html.written();
    }

    private static String described(Figure figure) {
        var words = new StringBuilder("Seen ");
        words.append(
                String.join(" and ", figure.views().stream().map(View::label).toList()));
        words.append(figure.isMirrored() ? "; done on the other side." : ".");
        for (int i = 0; i < figure.frames().size(); i++) {
            words.append(' ')
                    .append(i + 1)
                    .append(": ")
                    .append(figure.frames().get(i).caption())
                    .append('.');
        }
        return words.toString();
    }

    private static void cell(Html html, Figure figure, Cell cell, long x, long bottom, boolean last) {
        Bounds bounds = cell.bounds();
        html.open("g", "transform", "translate(" + (x - bounds.left()) + ")");
        if (cell.view().elevation() == 0) {
            html.empty(
                    "path", "class", "fg-floor", "d", "M" + bounds.left() + " 3H" + (bounds.left() + bounds.width()));
        }
        List<Shape> first = cell.motion().steps().getFirst().scene().shapes();
        for (int i = 0; i < first.size(); i++) {
            shape(html, cell.motion(), i);
        }
        foot(html, figure, cell, bottom, last);
        html.close("g");
    }

    private static void shape(Html html, Motion motion, int index) {
        Shape shape = motion.steps().getFirst().scene().shapes().get(index);
        List<String> paths = motion.steps().stream()
                .map(step -> FigurePaths.path(step.scene().shapes().get(index)))
                .toList();
        String name = "fg-" + shape.role().name().toLowerCase(Locale.ROOT);
        if (paths.stream().distinct().count() == 1) {
            html.empty("path", "class", name, "d", paths.getFirst());
            return;
        }
        html.open("path", "class", name, "d", paths.getFirst());
        html.empty(
                "animate",
                "attributeName",
                "d",
                "dur",
                thousandths(motion.seconds()) + "s",
                "repeatCount",
                "indefinite",
                "keyTimes",
                times(motion),
                "values",
                String.join(";", paths));
        html.close("path");
    }

    private static String times(Motion motion) {
        return String.join(
                ";",
                motion.steps().stream()
                        .map(step -> thousandths(step.at() / motion.seconds()))
                        .toList());
    }

    /// Digits that no locale changes.
    private static String thousandths(double value) {
        long thousandths = StrictMath.round(value * 1000);
        return thousandths % 1000 == 0
                ? Long.toString(thousandths / 1000)
                : thousandths / 1000 + "." + String.format(Locale.ROOT, "%03d", thousandths % 1000);
    }

    /// The number of the frame, and which colour is which side of the person.
    private static void foot(Html html, Figure figure, Cell cell, long bottom, boolean last) {
        Bounds bounds = cell.bounds();
        long line = bottom - 8;
        if (!cell.number().isEmpty()) {
            html.element("text", cell.number(), "class", "fg-number", "x", "" + (bounds.left() + 4), "y", "" + line);
        }
        if (!last) {
            return;
        }
        boolean turned = figure.isMirrored();
        long right = bounds.left() + bounds.width();
        key(html, "fg-near", turned ? "L" : "R", right - 84, line);
        key(html, "fg-far", turned ? "R" : "L", right - 38, line);
    }

    private static void key(Html html, String name, String letter, long x, long line) {
        html.empty("circle", "class", name, "cx", "" + (x + 6), "cy", "" + (line - 8), "r", "8");
        html.element("text", letter, "class", "fg-letter", "x", "" + (x + 18), "y", "" + line);
    }
}
