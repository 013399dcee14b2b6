package org.lumbar.figure;

import org.lumbar.knowledge.movement.Posture.Limb;

/// Angles of joints from where the joints are, in degrees: independent of how a posture was made.
final class JointAngles {

    private JointAngles() {}

    /// Flexion of knee or elbow.
    static double middle(Skeleton skeleton, Limb limb) {
        Vec root = at(skeleton, limb, limb.arm() ? "shoulder" : "hip");
        Vec middle = at(skeleton, limb, limb.arm() ? "elbow" : "knee");
        Vec end = at(skeleton, limb, limb.arm() ? "wrist" : "ankle");
        return between(middle.minus(root), end.minus(middle));
    }

    static double hipFlexion(Skeleton skeleton, Limb limb) {
        Vec thigh = at(skeleton, limb, "knee").minus(at(skeleton, limb, "hip")).unit();
        Axes pelvis = skeleton.axes("pelvis");
        return Math.toDegrees(Math.atan2(thigh.dot(pelvis.forward()), -thigh.dot(pelvis.up())));
    }

    static double hipAbduction(Skeleton skeleton, Limb limb) {
        Vec thigh = at(skeleton, limb, "knee").minus(at(skeleton, limb, "hip")).unit();
        return Math.toDegrees(Math.asin(thigh.dot(skeleton.axes("pelvis").right()) * limb.side()));
    }

    /// Dorsiflexion, of the line through the soles; it is a few degrees less than that of the ankle, since the
    /// toes are thinner than the heel.
    static double ankle(Skeleton skeleton, Limb limb) {
        Vec shank = at(skeleton, limb, "ankle").minus(at(skeleton, limb, "knee"));
        return between(shank, foot(skeleton, limb)) - 90;
    }

    /// 1 where the toes point to the front of the shank, which a knee never bends towards; -1 where they point
    /// to its back, as they would if the knee bent the wrong way.
    static double kneeTowardsToes(Skeleton skeleton, Limb limb) {
        Vec knee = at(skeleton, limb, "knee");
        Vec shank = at(skeleton, limb, "ankle").minus(knee).unit();
        Vec front = knee.minus(at(skeleton, limb, "hip")).squareTo(shank).unit();
        return front.dot(foot(skeleton, limb).squareTo(shank).unit());
    }

    private static Vec foot(Skeleton skeleton, Limb limb) {
        return at(skeleton, limb, "toes").minus(at(skeleton, limb, "heel"));
    }

    private static Vec at(Skeleton skeleton, Limb limb, String part) {
        return skeleton.joint(Build.part(limb, part));
    }

    private static double between(Vec one, Vec other) {
        return Math.toDegrees(Math.acos(Math.clamp(one.unit().dot(other.unit()), -1, 1)));
    }
}
