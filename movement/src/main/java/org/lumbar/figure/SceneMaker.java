package org.lumbar.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lumbar.figure.Scene.Circle;
import org.lumbar.figure.Scene.Outline;
import org.lumbar.figure.Scene.Role;
import org.lumbar.figure.Scene.Shape;
import org.lumbar.knowledge.movement.Drawing.View;
import org.lumbar.knowledge.movement.Posture.Limb;

/// Draws skeletons as scenes with rounded limbs.
final class SceneMaker {

    /// Seen from the front, arms hang before the trunk rather than behind it.
    private static final double ARM = 0.03;

    private final Build build;
    private final Camera camera;
    private final boolean rightIsNear;

    /// @param rightIsNear whether the limbs of the figure's right are the dark ones
    SceneMaker(Build build, View view, boolean mirrored, boolean rightIsNear) {
        this.build = build;
        this.camera = new Camera(view, mirrored);
        this.rightIsNear = rightIsNear;
    }

    /// The shapes of the body, in a fixed order; [#ordered] puts the farthest first.
    List<Shape> body(Skeleton skeleton) {
        List<Shape> shapes = new ArrayList<>();
        for (Limb limb : Limb.values()) {
            shapes.add(limb.arm() ? arm(skeleton, limb) : leg(skeleton, limb));
        }
        shapes.add(trunk(skeleton));
        shapes.add(head(skeleton));
        return shapes;
    }

    /// The order in which shapes are drawn in all of these postures.
    static List<String> ordered(List<List<Shape>> postures) {
        return postures.stream()
                .flatMap(List::stream)
                .map(Shape::name)
                .distinct()
                .sorted(Comparator.comparingDouble(name -> postures.stream()
                        .flatMap(List::stream)
                        .filter(shape -> shape.name().equals(name))
                        .mapToDouble(Shape::depth)
                        .average()
                        .orElse(0)))
                .toList();
    }

    private Role role(Limb limb) {
        return limb.side() > 0 == rightIsNear ? Role.NEAR : Role.FAR;
    }

    private Shape arm(Skeleton skeleton, Limb limb) {
        Vec shoulder = at(skeleton, limb, "shoulder");
        Vec elbow = at(skeleton, limb, "elbow");
        Vec wrist = at(skeleton, limb, "wrist");
        Vec hand = at(skeleton, limb, "hand");
        return new Shape(
                limb.id(),
                role(limb),
                List.of(
                        capsule(shoulder, build.radius("upperArm"), elbow, build.endRadius("upperArm")),
                        capsule(elbow, build.radius("forearm"), wrist, build.endRadius("forearm")),
                        capsule(wrist, build.radius("hand"), hand, build.endRadius("hand"))),
                depth(shoulder, elbow, elbow, wrist, hand) + ARM);
    }

    private Shape leg(Skeleton skeleton, Limb limb) {
        Vec hip = at(skeleton, limb, "hip");
        Vec knee = at(skeleton, limb, "knee");
        Vec ankle = at(skeleton, limb, "ankle");
        Vec heel = at(skeleton, limb, "heel");
        Vec toes = at(skeleton, limb, "toes");
        return new Shape(
                limb.id(),
                role(limb),
                List.of(
                        capsule(hip, build.radius("thigh"), knee, build.endRadius("thigh")),
                        capsule(knee, build.radius("shank"), ankle, build.endRadius("shank")),
                        new Outline.Hull(List.of(
                                circle(ankle, build.endRadius("shank")),
                                circle(heel, build.radius("foot")),
                                circle(toes, build.endRadius("foot"))))),
                depth(hip, knee, knee, ankle, ankle));
    }

    /// The trunk as rings of two circles, left and right, each joined with the next.
    private Shape trunk(Skeleton skeleton) {
        List<List<Circle>> rings = new ArrayList<>();
        Vec pelvis = skeleton.joint("pelvis");
        Vec waist = skeleton.joint("waist");
        Vec chest = skeleton.joint("chest");
        Vec top = skeleton.joint("neck");
        rings.add(ring(pelvis, skeleton.axes("pelvis"), "halfHips", build.radius("pelvis")));
        rings.add(ring(waist, skeleton.axes("lumbar"), "halfWaist", build.radius("lumbar")));
        rings.add(ring(chest, skeleton.axes("thorax"), "halfChest", build.endRadius("lumbar")));
        Vec breast =
                chest.towards(top, 0.45).plus(skeleton.axes("thorax").forward().times(0.004));
        rings.add(ring(breast, skeleton.axes("thorax"), "halfChest", build.radius("thorax")));
        rings.add(List.of(
                circle(skeleton.joint("right-shoulder"), build.endRadius("thorax")),
                circle(skeleton.joint("left-shoulder"), build.endRadius("thorax")),
                circle(top, build.radius("neck"))));
        List<Outline> outlines = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            List<Circle> circles = new ArrayList<>(rings.get(i - 1));
            circles.addAll(rings.get(i));
            outlines.add(new Outline.Hull(circles));
        }
        outlines.add(capsule(top, build.radius("neck"), skeleton.joint("nape"), build.endRadius("neck")));
        return new Shape("trunk", Role.TRUNK, outlines, depth(pelvis, waist, chest, top));
    }

    private List<Circle> ring(Vec middle, Axes axes, String half, double radius) {
        Vec out = axes.right().times(build.length(half));
        return List.of(circle(middle.plus(out), radius), circle(middle.minus(out), radius));
    }

    private Shape head(Skeleton skeleton) {
        Axes neck = skeleton.axes("neck");
        Vec middle = skeleton.joint("head");
        double radius = build.radius("head");
        Vec chin =
                middle.plus(neck.forward().times(0.3 * radius)).minus(neck.up().times(0.75 * radius));
        Vec nose = middle.plus(neck.forward().times(radius)).minus(neck.up().times(0.1 * radius));
        return new Shape(
                "head",
                Role.HEAD,
                List.of(
                        capsule(middle, radius, chin, build.endRadius("head")),
                        capsule(middle, 0.4 * radius, nose, 0.2 * radius)),
                depth(middle));
    }

    private Vec at(Skeleton skeleton, Limb limb, String part) {
        return skeleton.joint(Build.part(limb, part));
    }

    Outline capsule(Vec from, double radius, Vec to, double endRadius) {
        Vec start = camera.seen(from);
        Vec end = camera.seen(to);
        return new Outline.Capsule(start.x(), start.y(), radius, end.x(), end.y(), endRadius);
    }

    Circle circle(Vec middle, double radius) {
        Vec seen = camera.seen(middle);
        return new Circle(seen.x(), seen.y(), radius);
    }

    /// A direction square to a way as it is seen in the picture.
    Vec aside(Vec way) {
        return camera.towards().cross(way).unit();
    }

    double depth(Vec... points) {
        double sum = 0;
        for (Vec point : points) {
            sum += camera.seen(point).z();
        }
        return sum / points.length;
    }
}
