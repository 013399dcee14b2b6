package org.lumbar.figure;

import java.util.EnumMap;
import java.util.Map;
import org.lumbar.figure.Pose.Held;
import org.lumbar.knowledge.movement.Drawing.Frame;
import org.lumbar.knowledge.movement.Posture.End;
import org.lumbar.knowledge.movement.Posture.Goal;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;

/// Makes postures of the frames of the content.
final class Poses {

    private Poses() {}

    static Pose of(Build build, Frame frame) {
        Map<Limb, Held> limbs = new EnumMap<>(Limb.class);
        frame.limbs().forEach((limb, pose) -> limbs.put(limb, held(build, limb, pose)));
        var place = frame.place();
        return new Pose(
                place.part(), new Vec(place.x(), place.y().orElse(0), place.z()), place.y(), frame.trunk(), limbs);
    }

    private static Held held(Build build, Limb limb, LimbPose pose) {
        return switch (pose) {
            case LimbPose.Bent bent -> new Held.ByAngles(bent);
            case LimbPose.Reaching reaching ->
                new Held.ByReach(
                        reaching.end(),
                        reaching.goal().part(),
                        offset(build, limb, reaching),
                        reaching.bend().map(Vec::of),
                        reaching.direction().map(Vec::of));
        };
    }

    /// A place is where the sole or the palm touches, and a joint lies above it by the thickness of its part.
    private static Vec offset(Build build, Limb limb, LimbPose.Reaching reaching) {
        Goal goal = reaching.goal();
        Vec offset = Vec.of(goal.offset());
        if (!goal.part().isEmpty() || limb.arm()) {
            return offset;
        }
        String part = reaching.end() == End.HEEL ? "heel" : "toes";
        return offset.plus(Vec.UP.times(build.thickness(part)));
    }
}
