package org.lumbar.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.lumbar.figure.Pose.Held;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.TrunkAngle;

/// Makes the skeleton of a posture: the trunk and the limbs held by angles, then the place of the whole, then the
/// limbs that reach for something.
final class SkeletonMaker {

    private final Build build;
    private final Pose pose;
    private final Map<String, Vec> joints = new LinkedHashMap<>();
    private final Map<String, Axes> axes = new LinkedHashMap<>();

    private SkeletonMaker(Build build, Pose pose) {
        this.build = build;
        this.pose = pose;
    }

    static Skeleton skeleton(Build build, Pose pose) {
        var maker = new SkeletonMaker(build, pose);
        maker.trunk();
        maker.limbs(held -> held instanceof Held.ByAngles);
        maker.place();
        maker.limbs(held -> held instanceof Held.ByReach reach && reach.part().isEmpty());
        maker.limbs(held -> held instanceof Held.ByReach reach && !reach.part().isEmpty());
        return new Skeleton(maker.joints, maker.axes);
    }

    private void trunk() {
        Axes pelvis = Axes.UPRIGHT
                .turned(pose.angle(TrunkAngle.TURN))
                .raised(pose.angle(TrunkAngle.PELVIS) - 90)
                .sideways(pose.angle(TrunkAngle.TILT))
                .turned(pose.angle(TrunkAngle.ROLL));
        Axes lumbar = bent(pelvis, TrunkAngle.LUMBAR, TrunkAngle.LUMBAR_SIDE, TrunkAngle.LUMBAR_TURN);
        Axes thorax = bent(lumbar, TrunkAngle.THORAX, TrunkAngle.THORAX_SIDE, TrunkAngle.THORAX_TURN);
        Axes neck = bent(thorax, TrunkAngle.NECK, TrunkAngle.NECK_SIDE, TrunkAngle.NECK_TURN);
        axes.put("pelvis", pelvis);
        axes.put("lumbar", lumbar);
        axes.put("thorax", thorax);
        axes.put("neck", neck);
        Vec waist = pelvis.up().times(build.length("pelvis"));
        Vec ribs = waist.plus(lumbar.up().times(build.length("lumbar")));
        Vec top = ribs.plus(thorax.up().times(build.length("thorax")));
        Vec nape = top.plus(neck.up().times(build.length("neck")));
        joints.put("pelvis", Vec.ZERO);
        joints.put("waist", waist);
        joints.put("chest", ribs);
        joints.put("neck", top);
        joints.put("nape", nape);
        joints.put("head", nape.plus(neck.up().times(build.length("head"))));
        both("hip", Vec.ZERO, pelvis.right().times(build.length("halfHips")));
        Vec shoulders = top.minus(thorax.up().times(build.radius("halfShoulders")));
        both("shoulder", shoulders, thorax.right().times(build.length("halfShoulders")));
    }

    private Axes bent(Axes before, TrunkAngle forward, TrunkAngle side, TrunkAngle turn) {
        return before.raised(-pose.angle(forward)).sideways(pose.angle(side)).turned(pose.angle(turn));
    }

    private void both(String part, Vec middle, Vec half) {
        joints.put("right-" + part, middle.plus(half));
        joints.put("left-" + part, middle.minus(half));
    }

    private void place() {
        Vec part = joints.get(pose.part());
        if (part == null) {
            throw new IllegalArgumentException("a figure cannot be placed by " + pose.part()
                    + ", a part of a limb that reaches; take one held by angles, or the pelvis");
        }
        double down = pose.height().isPresent() ? part.y() - pose.height().getAsDouble() : lowest();
        Vec move = new Vec(pose.place().x() - part.x(), -down, pose.place().z() - part.z());
        joints.replaceAll((_, joint) -> joint.plus(move));
    }

    private double lowest() {
        return joints.entrySet().stream()
                .mapToDouble(entry -> entry.getValue().y() - build.thickness(entry.getKey()))
                .min()
                .orElse(0);
    }

    /// Legs first: hands hold legs, not the other way round.
    private void limbs(Predicate<Held> which) {
        var legs = new LegMaker(build, joints, axes("pelvis"));
        var arms = new ArmMaker(build, joints, axes("thorax"));
        for (Limb limb : new Limb[] {Limb.RIGHT_LEG, Limb.LEFT_LEG, Limb.RIGHT_ARM, Limb.LEFT_ARM}) {
            Held held = pose.limbs().get(limb);
            if (held == null || !which.test(held)) {
                continue;
            }
            Vec root = joint(Build.part(limb, limb.arm() ? "shoulder" : "hip"));
            switch (held) {
                case Held.ByAngles(var bent) when limb.arm() -> arms.bent(limb, root, bent);
                case Held.ByAngles(var bent) -> legs.bent(limb, root, bent);
                case Held.ByReach reach
                when limb.arm() -> arms.reaching(limb, root, goal(reach), reach.bend(), reach.direction());
                case Held.ByReach reach ->
                    legs.reaching(limb, root, reach.end(), goal(reach), reach.bend(), reach.direction());
            }
        }
    }

    private Vec goal(Held.ByReach reach) {
        return reach.part().isEmpty() ? reach.offset() : joint(reach.part()).plus(reach.offset());
    }

    private Vec joint(String part) {
        Vec found = joints.get(part);
        if (found == null) {
            throw new IllegalArgumentException("nothing can reach " + part + " before that part is placed");
        }
        return found;
    }

    private Axes axes(String segment) {
        Axes found = axes.get(segment);
        if (found == null) {
            throw new IllegalStateException("the trunk is made first");
        }
        return found;
    }
}
