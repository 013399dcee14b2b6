package org.lumbar.figure;

import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.movement.Posture.End;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose.Bent;

/// Places the joints of a leg.
final class LegMaker {

    private final Build build;
    private final Map<String, Vec> joints;
    private final Axes pelvis;

    LegMaker(Build build, Map<String, Vec> joints, Axes pelvis) {
        this.build = build;
        this.joints = joints;
        this.pelvis = pelvis;
    }

    void bent(Limb limb, Vec hip, Bent bent) {
        Axes thigh = pelvis.limb(limb.side(), bent.root(), bent.abduction(), bent.rotation());
        Axes shank = thigh.raised(-bent.middle());
        Axes foot = shank.raised(bent.end());
        Vec knee = hip.minus(thigh.up().times(build.length("thigh")));
        Vec ankle = knee.minus(shank.up().times(build.length("shank")));
        put(limb, hip, knee, ankle);
        foot(limb, ankle, foot.forward(), foot.up());
    }

    /// @param goal the place of the heel or of the toes
    void reaching(Limb limb, Vec hip, End end, Vec goal, Optional<Vec> bend, Optional<Vec> direction) {
        Vec level = pelvis.forward().squareTo(Vec.UP);
        Vec forward = direction
                .orElse(level.length() < 0.3 ? new Vec(1, 0, 0) : level)
                .unit();
        Vec up = upOf(forward);
        Vec ankle = switch (end) {
            case HEEL -> goal.plus(sole(up, "heel")).plus(forward.times(build.length("heel")));
            case TOES, HAND -> goal.plus(sole(up, "toes")).minus(forward.times(build.length("foot")));
        };
        var reach = Reach.of(hip, ankle, build.length("thigh"), build.length("shank"), bend.orElse(pelvis.forward()));
        put(limb, hip, reach.middle(), reach.end());
        foot(limb, reach.end(), forward, up);
    }

    /// What of the upright is square to where a foot points; back towards the figure where it points straight up.
    private Vec upOf(Vec forward) {
        Vec up = Vec.UP.squareTo(forward);
        return (up.length() < 1e-3 ? pelvis.up() : up).squareTo(forward).unit();
    }

    private Vec sole(Vec up, String part) {
        return up.times(build.length("ankleHeight") - build.thickness(part));
    }

    private void put(Limb limb, Vec hip, Vec knee, Vec ankle) {
        joints.put(Build.part(limb, "hip"), hip);
        joints.put(Build.part(limb, "knee"), knee);
        joints.put(Build.part(limb, "ankle"), ankle);
    }

    private void foot(Limb limb, Vec ankle, Vec forward, Vec up) {
        joints.put(Build.part(limb, "heel"), ankle.minus(sole(up, "heel")).minus(forward.times(build.length("heel"))));
        joints.put(Build.part(limb, "toes"), ankle.minus(sole(up, "toes")).plus(forward.times(build.length("foot"))));
    }
}
