package org.lumbar.figure;

import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose.Bent;

/// Places the joints of an arm.
final class ArmMaker {

    /// Elbows usually point back, down and a little out.
    private static final double DOWN = 0.6;

    private static final double OUT = 0.35;

    private final Build build;
    private final Map<String, Vec> joints;
    private final Axes thorax;

    ArmMaker(Build build, Map<String, Vec> joints, Axes thorax) {
        this.build = build;
        this.joints = joints;
        this.thorax = thorax;
    }

    void bent(Limb limb, Vec shoulder, Bent bent) {
        Axes upper = thorax.limb(limb.side(), bent.root(), bent.abduction(), bent.rotation());
        Axes fore = upper.raised(bent.middle());
        Axes hand = fore.raised(bent.end());
        Vec elbow = shoulder.minus(upper.up().times(build.length("upperArm")));
        Vec wrist = elbow.minus(fore.up().times(build.length("forearm")));
        put(limb, shoulder, elbow, wrist, hand.up().times(-1));
    }

    /// @param goal the place of the hand
    void reaching(Limb limb, Vec shoulder, Vec goal, Optional<Vec> bend, Optional<Vec> direction) {
        double upper = build.length("upperArm");
        double fore = build.length("forearm");
        double hand = build.length("hand");
        Vec elbows = bend.orElseGet(() -> thorax.forward()
                .times(-1)
                .minus(thorax.up().times(DOWN))
                .plus(thorax.right().times(OUT * limb.side())));
        if (direction.isPresent()) {
            Vec fingers = direction.get().unit();
            var reach = Reach.of(shoulder, goal.minus(fingers.times(hand)), upper, fore, elbows);
            put(limb, shoulder, reach.middle(), reach.end(), fingers);
        } else {
            var reach = Reach.of(shoulder, goal, upper, fore + hand, elbows);
            Vec fingers = reach.end().minus(reach.middle()).unit();
            put(limb, shoulder, reach.middle(), reach.middle().plus(fingers.times(fore)), fingers);
        }
    }

    private void put(Limb limb, Vec shoulder, Vec elbow, Vec wrist, Vec fingers) {
        joints.put(Build.part(limb, "shoulder"), shoulder);
        joints.put(Build.part(limb, "elbow"), elbow);
        joints.put(Build.part(limb, "wrist"), wrist);
        joints.put(Build.part(limb, "hand"), wrist.plus(fingers.times(build.length("hand"))));
    }
}
