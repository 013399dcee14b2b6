package org.lumbar.page;

import java.util.List;
import org.lumbar.figure.Scene;
import org.lumbar.figure.Scene.Circle;
import org.lumbar.figure.Scene.Outline;

/// The part of a picture that scenes need, in its units.
record Bounds(long left, long top, long width, long height) {

    private static final long MARGIN = 12;

    /// Around everything in the scenes and the floor.
    static Bounds of(List<Scene> scenes) {
        double[] edges = {Double.POSITIVE_INFINITY, 0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        scenes.stream()
                .flatMap(scene -> scene.shapes().stream())
                .flatMap(shape -> shape.outlines().stream())
                .forEach(outline -> add(edges, outline));
        long left = FigurePaths.units(edges[0]) - MARGIN;
        long top = FigurePaths.units(-edges[3]) - MARGIN;
        long right = FigurePaths.units(edges[2]) + MARGIN;
        long bottom = FigurePaths.units(-edges[1]) + MARGIN;
        return new Bounds(left, top, right - left, bottom - top);
    }

    private static void add(double[] edges, Outline outline) {
        switch (outline) {
            case Outline.Capsule capsule -> {
                add(edges, new Circle(capsule.x(), capsule.y(), capsule.radius()));
                add(edges, new Circle(capsule.endX(), capsule.endY(), capsule.endRadius()));
            }
            case Outline.Hull(List<Circle> circles) -> circles.forEach(circle -> add(edges, circle));
            case Outline.Line(List<Circle> points) -> points.forEach(point -> add(edges, point));
        }
    }

    private static void add(double[] edges, Circle circle) {
        edges[0] = Math.min(edges[0], circle.x() - circle.radius());
        edges[1] = Math.min(edges[1], circle.y() - circle.radius());
        edges[2] = Math.max(edges[2], circle.x() + circle.radius());
        edges[3] = Math.max(edges[3], circle.y() + circle.radius());
    }
}
