package org.lumbar.page;

import java.util.List;
import org.lumbar.figure.Scene.Circle;
import org.lumbar.figure.Scene.Outline;
import org.lumbar.figure.Scene.Shape;

/// Shapes of a figure as paths of SVG in whole numbers: the same commands for the same shape in every posture, so
/// that a browser can move one into the other.
final class FigurePaths {

    /// Units of the picture to a stature.
    static final int UNITS = 400;

    private static final int CORNERS = 16;

    /// A limb that points at the viewer is drawn as if it pointed a little aside, so that its outline stays one.
    private static final double LEAST_OPENING = StrictMath.toRadians(25);

    private FigurePaths() {}

    static String path(Shape shape) {
        var path = new StringBuilder();
        shape.outlines().forEach(outline -> append(path, outline));
        return path.toString();
    }

    private static void append(StringBuilder path, Outline outline) {
        switch (outline) {
            case Outline.Capsule capsule -> capsule(path, capsule);
            case Outline.Hull(List<Circle> circles) -> hull(path, circles);
            case Outline.Line(List<Circle> points) -> line(path, points);
        }
    }

    private static void capsule(StringBuilder path, Outline.Capsule capsule) {
        boolean larger = capsule.radius() >= capsule.endRadius();
        double x = larger ? capsule.x() : capsule.endX();
        double y = larger ? capsule.y() : capsule.endY();
        double radius = larger ? capsule.radius() : capsule.endRadius();
        double endX = larger ? capsule.endX() : capsule.x();
        double endY = larger ? capsule.endY() : capsule.y();
        double endRadius = larger ? capsule.endRadius() : capsule.radius();
        // the picture counts y downwards
        double direction = StrictMath.atan2(y - endY, endX - x);
        double distance = StrictMath.hypot(endX - x, endY - y);
        double sine = distance < 1e-9 ? 1 : Math.clamp((radius - endRadius) / distance, 0, 1);
        double opening = Math.max(LEAST_OPENING, StrictMath.acos(sine));
        path.append('M');
        onCircle(path, x, y, radius, direction + opening);
        arc(path, radius, true);
        onCircle(path, x, y, radius, direction - opening);
        path.append('L');
        onCircle(path, endX, endY, endRadius, direction - opening);
        arc(path, endRadius, false);
        onCircle(path, endX, endY, endRadius, direction + opening);
        path.append('Z');
    }

    private static void arc(StringBuilder path, double radius, boolean large) {
        long rounded = units(radius);
        path.append('A').append(rounded).append(' ').append(rounded).append(large ? " 0 1 1 " : " 0 0 1 ");
    }

    private static void onCircle(StringBuilder path, double x, double y, double radius, double angle) {
        point(path, x + radius * StrictMath.cos(angle), y - radius * StrictMath.sin(angle));
    }

    /// The outermost points in a fixed number of directions.
    private static void hull(StringBuilder path, List<Circle> circles) {
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            double across = StrictMath.cos(angle);
            double down = StrictMath.sin(angle);
            Circle outermost = circles.getFirst();
            double farthest = Double.NEGATIVE_INFINITY;
            for (Circle circle : circles) {
                double far = circle.x() * across - circle.y() * down + circle.radius();
                if (far > farthest + 1e-9) {
                    farthest = far;
                    outermost = circle;
                }
            }
            path.append(i == 0 ? 'M' : ' ');
            point(path, outermost.x() + outermost.radius() * across, outermost.y() - outermost.radius() * down);
        }
        path.append('Z');
    }

    private static void line(StringBuilder path, List<Circle> points) {
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? 'M' : ' ');
            point(path, points.get(i).x(), points.get(i).y());
        }
    }

    private static void point(StringBuilder path, double x, double y) {
        path.append(units(x)).append(' ').append(units(-y));
    }

    static long units(double statures) {
        return StrictMath.round(statures * UNITS);
    }
}
