package org.lumbar.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.figure.Pose.Held;
import org.lumbar.figure.Pose.Held.ByAngles;
import org.lumbar.figure.Pose.Held.ByReach;
import org.lumbar.knowledge.movement.Posture.End;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose.Bent;
import org.lumbar.knowledge.movement.Posture.TrunkAngle;

/// The way from one posture to the next. Angles change evenly; what keeps its place, such as a foot that stands
/// or a hand that holds, keeps it all the way, because limbs that reach are bent anew for each posture.
final class Tween {

    private final Pose from;
    private final Pose to;
    private final Skeleton start;
    private final Skeleton end;

    Tween(Build build, Pose from, Pose to) {
        this.from = from;
        this.to = to;
        this.start = SkeletonMaker.skeleton(build, from);
        this.end = SkeletonMaker.skeleton(build, to);
    }

    /// The farthest that any part moves, in statures.
    double farthest() {
        return start.joints().entrySet().stream()
                .mapToDouble(entry -> entry.getValue().distance(end.joint(entry.getKey())))
                .max()
                .orElse(0);
    }

    /// @param share of the way, from 0 to 1
    Pose at(double share) {
        Map<TrunkAngle, Double> trunk = new EnumMap<>(TrunkAngle.class);
        for (TrunkAngle angle : TrunkAngle.values()) {
            trunk.put(angle, between(from.angle(angle), to.angle(angle), share));
        }
        Map<Limb, Held> limbs = new EnumMap<>(Limb.class);
        from.limbs()
                .forEach((limb, held) ->
                        limbs.put(limb, held(limb, held, to.limbs().getOrDefault(limb, held), share)));
        String part = isPlaced(from.part(), limbs) ? from.part() : "pelvis";
        Vec place = start.joint(part).towards(end.joint(part), share);
        boolean onFloor = from.height().isEmpty() && to.height().isEmpty();
        return new Pose(part, place, onFloor ? OptionalDouble.empty() : OptionalDouble.of(place.y()), trunk, limbs);
    }

    private static boolean isPlaced(String part, Map<Limb, Held> limbs) {
        return limbs.entrySet().stream()
                .noneMatch(entry -> entry.getValue() instanceof ByReach
                        && part.startsWith(Build.part(entry.getKey(), ""))
                        && isOf(entry.getKey(), part));
    }

    private static boolean isOf(Limb limb, String part) {
        String name = part.substring(part.indexOf('-') + 1);
        return switch (name) {
            case "elbow", "wrist", "hand" -> limb.arm();
            case "knee", "ankle", "heel", "toes" -> !limb.arm();
            default -> false;
        };
    }

    private Held held(Limb limb, Held before, Held after, double share) {
        if (before instanceof ByAngles(Bent a) && after instanceof ByAngles(Bent b)) {
            return new ByAngles(new Bent(
                    between(a.root(), b.root(), share),
                    between(a.abduction(), b.abduction(), share),
                    between(a.rotation(), b.rotation(), share),
                    between(a.middle(), b.middle(), share),
                    between(a.end(), b.end(), share)));
        }
        End reaches =
                before instanceof ByReach reach ? reach.end() : after instanceof ByReach reach ? reach.end() : End.HAND;
        if (before instanceof ByReach a
                && after instanceof ByReach b
                && a.part().equals(b.part())
                && a.end() == b.end()) {
            return new ByReach(
                    reaches,
                    a.part(),
                    a.offset().towards(b.offset(), share),
                    Optional.of(bend(limb, share)),
                    direction(limb, a, b, share));
        }
        String part = Build.part(limb, limb.arm() ? "hand" : reaches == End.HEEL ? "heel" : "toes");
        Vec place = start.joint(part).towards(end.joint(part), share);
        return new ByReach(reaches, "", place, Optional.of(bend(limb, share)), Optional.of(pointing(limb, share)));
    }

    private Optional<Vec> direction(Limb limb, ByReach a, ByReach b, double share) {
        boolean free = limb.arm() && a.direction().isEmpty() && b.direction().isEmpty();
        return free ? Optional.empty() : Optional.of(pointing(limb, share));
    }

    /// Where toes or fingers point.
    private Vec pointing(Limb limb, double share) {
        String tip = Build.part(limb, limb.arm() ? "hand" : "toes");
        String root = Build.part(limb, limb.arm() ? "wrist" : "heel");
        Vec before = tip(start, root, tip);
        Vec after = tip(end, root, tip);
        Vec middle = before.towards(after, share);
        return middle.length() < 1e-3 ? before : middle.unit();
    }

    private static Vec tip(Skeleton skeleton, String root, String tip) {
        return skeleton.joint(tip).minus(skeleton.joint(root)).unit();
    }

    /// Where knee or elbow points: from the middle of the line between the ends of the limb.
    private Vec bend(Limb limb, double share) {
        return bend(start, limb).towards(bend(end, limb), share);
    }

    private static Vec bend(Skeleton skeleton, Limb limb) {
        Vec root = skeleton.joint(Build.part(limb, limb.arm() ? "shoulder" : "hip"));
        Vec middle = skeleton.joint(Build.part(limb, limb.arm() ? "elbow" : "knee"));
        Vec tip = skeleton.joint(Build.part(limb, limb.arm() ? "wrist" : "ankle"));
        Vec out = middle.minus(root).squareTo(tip.minus(root).unit());
        if (out.length() > 0.01) {
            return out.unit();
        }
        // a straight limb shows no bend: as it would bend
        Axes axes = skeleton.axes(limb.arm() ? "thorax" : "pelvis");
        return limb.arm()
                ? axes.forward()
                        .times(-1)
                        .minus(axes.up().times(0.6))
                        .plus(axes.right().times(0.35 * limb.side()))
                : axes.forward();
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
