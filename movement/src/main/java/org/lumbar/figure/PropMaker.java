package org.lumbar.figure;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.figure.Scene.Circle;
import org.lumbar.figure.Scene.Outline;
import org.lumbar.figure.Scene.Role;
import org.lumbar.figure.Scene.Shape;
import org.lumbar.knowledge.movement.Drawing.Prop;

/// Draws the things that stand beside a figure or are held by it.
final class PropMaker {

    private static final double BEHIND = -10;
    private static final double BEFORE = 10;
    private static final double EDGE = 0.006;

    private final SceneMaker maker;
    private final List<Skeleton> everywhere;

    /// @param everywhere the figure in all its frames
    PropMaker(SceneMaker maker, List<Skeleton> everywhere) {
        this.maker = maker;
        this.everywhere = List.copyOf(everywhere);
    }

    /// @param frame the frame that is drawn, from 1; 0 in a movement
    List<Shape> shapes(List<Prop> props, Skeleton skeleton, int frame) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < props.size(); i++) {
            Prop prop = props.get(i);
            if (prop.frame() == 0 || prop.frame() == frame) {
                shapes.add(shape("thing-" + i, prop, skeleton));
            }
        }
        return shapes;
    }

    private Shape shape(String name, Prop prop, Skeleton skeleton) {
        return switch (prop.kind()) {
            case MAT -> thing(name, mat(List.of()));
            case CHAIR -> thing(name, chair(prop));
            case WALL -> thing(name, wall(prop));
            case STEP, BED, PILLOW, MIRROR -> thing(name, List.of(box(at(prop), prop)));
            case BENCH, TABLE -> thing(name, table(prop));
            case POST -> thing(name, List.of(maker.capsule(floor(at(prop)), 0.012, at(prop), 0.012)));
            case BICYCLE -> edge(name, bicycle(prop, skeleton));
            case BALL -> held(name, ball(prop, skeleton), depth(prop, skeleton));
            case DUMBBELL -> held(name, dumbbell(prop, skeleton), depth(prop, skeleton) + 0.05);
            case STICK -> held(name, List.of(stick(prop, skeleton)), BEFORE);
            case STRAP, BAND -> held(name, List.of(line(points(prop, skeleton))), depth(prop, skeleton) + 0.03);
            case WATER -> new Shape(name, Role.WATER, water(at(prop)), BEFORE);
            case ARROW -> new Shape(name, Role.ARROW, arrow(at(prop), prop), BEFORE + 1);
        };
    }

    private static Shape thing(String name, List<Outline> outlines) {
        return new Shape(name, Role.THING, outlines, BEHIND);
    }

    private static Shape edge(String name, List<Outline> outlines) {
        return new Shape(name, Role.EDGE, outlines, BEHIND);
    }

    private static Shape held(String name, List<Outline> outlines, double depth) {
        return new Shape(name, Role.HELD, outlines, depth);
    }

    private static Vec at(Prop prop) {
        return prop.at().map(Vec::of).orElse(Vec.ZERO);
    }

    private static double size(Prop prop, int index, double otherwise) {
        return index < prop.size().size() ? prop.size().get(index) : otherwise;
    }

    private static Vec floor(Vec point) {
        return new Vec(point.x(), 0, point.z());
    }

    /// The floor about the figure, for views from above.
    Shape ground(List<Prop> props) {
        List<Vec> things = props.stream()
                .filter(prop -> prop.parts().isEmpty())
                .flatMap(prop -> prop.at().stream())
                .map(Vec::of)
                .toList();
        return new Shape("ground", Role.GROUND, mat(things), BEHIND - 1);
    }

    /// Under all that is near the floor in any frame.
    private List<Outline> mat(List<Vec> things) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double left = -0.16;
        double right = 0.16;
        for (Skeleton skeleton : everywhere) {
            for (Vec joint : skeleton.joints().values()) {
                if (joint.y() < 0.2) {
                    least = Math.min(least, joint.x());
                    most = Math.max(most, joint.x());
                    left = Math.min(left, joint.z() - 0.06);
                    right = Math.max(right, joint.z() + 0.06);
                }
            }
        }
        for (Vec thing : things) {
            least = Math.min(least, thing.x() - 0.1);
            most = Math.max(most, thing.x() + 0.1);
            left = Math.min(left, thing.z() - 0.06);
            right = Math.max(right, thing.z() + 0.06);
        }
        return List.of(corners(new Vec(least - 0.08, -0.018, left), new Vec(most + 0.08, -0.006, right)));
    }

    /// Not drawn where it would stand between the viewer and the figure.
    private List<Outline> wall(Prop prop) {
        return maker.depth(at(prop)) > 0.2 ? List.of() : List.of(box(at(prop), prop));
    }

    /// Length, height and width above the middle of its base.
    private Outline box(Vec base, Prop prop) {
        double length = size(prop, 0, 0.1) / 2;
        double width = size(prop, 2, 0.4) / 2;
        return corners(
                new Vec(base.x() - length, base.y() + EDGE, base.z() - width),
                new Vec(base.x() + length, base.y() + size(prop, 1, 0.1) - EDGE, base.z() + width));
    }

    private Outline corners(Vec least, Vec most) {
        List<Circle> circles = new ArrayList<>();
        for (double x : new double[] {least.x(), most.x()}) {
            for (double y : new double[] {least.y(), most.y()}) {
                for (double z : new double[] {least.z(), most.z()}) {
                    circles.add(maker.circle(new Vec(x, y, z), EDGE));
                }
            }
        }
        return new Outline.Hull(circles);
    }

    /// The middle of the seat is at its place; depth of the seat, height of the back above it (0 for a stool),
    /// width.
    private List<Outline> chair(Prop prop) {
        Vec seat = at(prop);
        double half = size(prop, 0, 0.24) / 2;
        double back = size(prop, 1, 0.28);
        double wide = size(prop, 2, 0.24) / 2;
        List<Outline> outlines = new ArrayList<>(slab(seat, half, wide, 0.01));
        if (back > 0) {
            for (int side : new int[] {-1, 1}) {
                Vec foot = seat.plus(new Vec(-half, 0, side * wide));
                outlines.add(maker.capsule(foot, 0.009, foot.plus(new Vec(-0.03, back, 0)), 0.009));
            }
            for (double height : new double[] {0.6, 1}) {
                Vec rail = seat.plus(new Vec(-half - 0.03 * height, back * height, 0));
                outlines.add(
                        maker.capsule(rail.plus(new Vec(0, 0, -wide)), 0.012, rail.plus(new Vec(0, 0, wide)), 0.012));
            }
        }
        return outlines;
    }

    /// The middle of the top is at its place; length, nothing, width.
    private List<Outline> table(Prop prop) {
        return slab(at(prop), size(prop, 0, 0.4) / 2, size(prop, 2, 0.24) / 2, size(prop, 1, 0.014));
    }

    private List<Outline> slab(Vec top, double half, double wide, double thick) {
        List<Outline> outlines = new ArrayList<>();
        for (int end : new int[] {-1, 1}) {
            for (int side : new int[] {-1, 1}) {
                Vec leg = top.plus(new Vec(end * (half - 0.012), -2 * thick, side * (wide - 0.012)));
                outlines.add(maker.capsule(leg, 0.009, floor(leg).plus(new Vec(0, 0.009, 0)), 0.009));
            }
        }
        outlines.add(corners(top.plus(new Vec(-half, -2 * thick, -wide)), top.plus(new Vec(half, -EDGE, wide))));
        return outlines;
    }

    private List<Vec> points(Prop prop, Skeleton skeleton) {
        List<Vec> points = new ArrayList<>();
        prop.parts().forEach(part -> points.add(skeleton.joint(part)));
        prop.at().map(Vec::of).ifPresent(points::add);
        return points;
    }

    private double depth(Prop prop, Skeleton skeleton) {
        return maker.depth(points(prop, skeleton).toArray(Vec[]::new));
    }

    private List<Outline> ball(Prop prop, Skeleton skeleton) {
        List<Vec> points = points(prop, skeleton);
        Vec middle = points.stream().reduce(Vec.ZERO, Vec::plus).times(1.0 / points.size());
        double radius = size(prop, 0, 0.06);
        return List.of(new Outline.Hull(List.of(maker.circle(middle, radius))));
    }

    /// Along the directions of its size, from the hand.
    private List<Outline> dumbbell(Prop prop, Skeleton skeleton) {
        Vec half = new Vec(size(prop, 0, 0.05), size(prop, 1, 0), size(prop, 2, 0));
        Vec thick = half.times(0.7);
        List<Outline> outlines = new ArrayList<>();
        for (Vec hand : points(prop, skeleton)) {
            outlines.add(maker.capsule(hand.minus(half), 0.01, hand.plus(half), 0.01));
            outlines.add(maker.capsule(hand.minus(half), 0.028, hand.minus(thick), 0.028));
            outlines.add(maker.capsule(hand.plus(half), 0.028, hand.plus(thick), 0.028));
        }
        return outlines;
    }

    /// Along the back of the figure from its first part to its last, a little longer than both.
    private Outline stick(Prop prop, Skeleton skeleton) {
        Vec back = skeleton.axes("thorax").forward().times(-size(prop, 0, 0.066));
        Vec first = skeleton.joint(prop.parts().getFirst()).plus(back);
        Vec last = skeleton.joint(prop.parts().getLast()).plus(back);
        Vec more = last.minus(first).unit().times(0.04);
        return line(List.of(first.minus(more), last.plus(more)));
    }

    private Outline line(List<Vec> points) {
        return new Outline.Line(
                points.stream().map(point -> maker.circle(point, 0)).toList());
    }

    private List<Outline> water(Vec surface) {
        List<Circle> area = new ArrayList<>();
        List<Vec> waves = new ArrayList<>();
        for (int i = -24; i <= 24; i++) {
            double x = surface.x() + i * 0.025;
            waves.add(new Vec(x, surface.y() + 0.006 * StrictMath.sin(i * StrictMath.PI / 2), surface.z()));
        }
        area.add(maker.circle(new Vec(waves.getFirst().x(), surface.y(), 0), 0));
        area.add(maker.circle(new Vec(waves.getLast().x(), surface.y(), 0), 0));
        area.add(maker.circle(new Vec(waves.getLast().x(), 0, 0), 0));
        area.add(maker.circle(new Vec(waves.getFirst().x(), 0, 0), 0));
        return List.of(new Outline.Hull(area));
    }

    private List<Outline> arrow(Vec start, Prop prop) {
        Vec way = new Vec(size(prop, 0, 0), size(prop, 1, 0), size(prop, 2, 0));
        Vec tip = start.plus(way);
        Vec back = way.unit().times(-0.035);
        Vec aside = maker.aside(way).times(0.022);
        return List.of(
                line(List.of(start, tip)),
                line(List.of(tip.plus(back).plus(aside), tip, tip.plus(back).minus(aside))));
    }

    /// The crank is at its place; then the place of the saddle and of the handlebar from it.
    private List<Outline> bicycle(Prop prop, Skeleton skeleton) {
        Vec crank = at(prop);
        Vec saddle = crank.plus(new Vec(size(prop, 0, -0.1), size(prop, 1, 0.4), 0));
        Vec bar = crank.plus(new Vec(size(prop, 2, 0.3), size(prop, 3, 0.5), 0));
        Vec wheel = crank.plus(new Vec(0.2, 0, 0));
        List<Vec> rim = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double angle = i * StrictMath.PI / 12;
            rim.add(wheel.plus(new Vec(0.12 * StrictMath.cos(angle), 0.12 * StrictMath.sin(angle), 0)));
        }
        List<Outline> lines = new ArrayList<>();
        lines.add(line(rim));
        lines.add(line(List.of(saddle.plus(new Vec(-0.06, 0, 0)), saddle.plus(new Vec(0.07, 0, 0)))));
        lines.add(line(List.of(saddle, crank, wheel, bar.plus(new Vec(-0.05, -0.02, 0)))));
        lines.add(line(List.of(bar.plus(new Vec(-0.08, 0, 0)), bar.plus(new Vec(0.01, 0, 0)))));
        lines.add(line(List.of(crank, floor(crank).plus(new Vec(-0.15, 0.008, 0)))));
        lines.add(line(List.of(wheel, floor(wheel).plus(new Vec(0.1, 0.008, 0)))));
        for (String side : List.of("right-", "left-")) {
            lines.add(line(List.of(crank, skeleton.joint(side + "toes").minus(new Vec(0.02, 0.012, 0)))));
        }
        return lines;
    }
}
