package org.lumbar.page;

import java.util.List;
import org.lumbar.formats.PrognosisWords;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.knowledge.RecoveryCourse.Point;

/// How pain goes on average: a line through the means with their intervals as a band. The figures stand beside it as
/// text, so a screen reader is given its caption alone.
final class RecoveryChart {

    private static final double LEFT = 26;
    private static final double RIGHT = 312;
    private static final double TOP = 8;
    private static final double BOTTOM = 112;
    private static final int STEPS = 4;

    private final Html html;
    private final RecoveryCourse course;
    private final double weeks;

    private RecoveryChart(Html html, RecoveryCourse course) {
        this.html = html;
        this.course = course;
        this.weeks = Math.max(1, course.points().getLast().week());
    }

    static void write(Html html, RecoveryCourse course) {
        new RecoveryChart(html, course).draw();
    }

    private void draw() {
        html.open("figure", "class", "chart recovery");
        html.open("svg", "viewBox", "0 0 320 130", "aria-hidden", "true", "focusable", "false");
        grid();
        List<Point> points = course.points();
        html.empty("polygon", "class", "band", "points", band(points));
        html.empty("polyline", "class", "curve", "points", line(points));
        points.forEach(this::point);
        html.close("svg");
        html.element("figcaption", "Means and their 95 % intervals, " + course.scale() + ".", "class", "quiet");
        html.close("figure");
    }

    private void grid() {
        for (int i = 0; i <= STEPS; i++) {
            double value = course.worst() * i / STEPS;
            String y = number(y(value));
            html.empty("line", "class", "grid", "x1", number(LEFT), "x2", number(RIGHT), "y1", y, "y2", y);
            html.element(
                    "text",
                    Numbers.plain(value),
                    "x",
                    number(LEFT - 4),
                    "y",
                    number(y(value) + 3),
                    "text-anchor",
                    "end");
        }
    }

    private void point(Point point) {
        String x = number(x(point));
        html.empty(
                "circle",
                "class",
                "point",
                "cx",
                x,
                "cy",
                number(y(point.value().value())),
                "r",
                "3");
        boolean last = point.equals(course.points().getLast());
        String label = last ? PrognosisWords.weeks(point.week()) : Integer.toString(point.week());
        String anchor = last ? "end" : "middle";
        html.element("text", label, "x", x, "y", "126", "text-anchor", anchor);
    }

    private String line(List<Point> points) {
        var written = new StringBuilder();
        points.forEach(point -> add(written, point, point.value().value()));
        return written.toString();
    }

    /// The upper ends from left to right and the lower ends back.
    private String band(List<Point> points) {
        var written = new StringBuilder();
        points.forEach(point ->
                add(written, point, point.value().high().orElse(point.value().value())));
        points.reversed()
                .forEach(point -> add(
                        written, point, point.value().low().orElse(point.value().value())));
        return written.toString();
    }

    private void add(StringBuilder written, Point point, double value) {
        written.append(written.isEmpty() ? "" : " ").append(number(x(point)));
        written.append(',').append(number(y(value)));
    }

    private double x(Point point) {
        return LEFT + (RIGHT - LEFT) * point.week() / weeks;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / course.worst();
    }

    private static String number(double value) {
        return Numbers.plain(Math.round(value * 10) / 10.0);
    }
}
