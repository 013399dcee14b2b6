package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.Drawing.Point;

/// The words of postures.
public final class Posture {

    private Posture() {}

    /// Degrees of the trunk. Those that bend forward are needed; the others are 0 unless given.
    public enum TrunkAngle {
        /// Direction from the hips to the top of the pelvis: 90 upright, 180 supine, 0 prone.
        PELVIS,
        LUMBAR,
        THORAX,
        NECK,
        /// Of the whole figure about its own length: 90 turns the front of a supine figure to the viewer.
        ROLL,
        /// Of the whole figure to its right.
        TILT,
        /// Of the whole figure about the vertical, to its left.
        TURN,
        LUMBAR_SIDE,
        LUMBAR_TURN,
        THORAX_SIDE,
        THORAX_TURN,
        NECK_SIDE,
        NECK_TURN;

        /// The name used in content, such as `thoraxTurn`.
        public String id() {
            return camel(this);
        }

        /// Whether content must give it.
        public boolean needed() {
            return ordinal() <= NECK.ordinal();
        }
    }

    /// The four limbs.
    public enum Limb {
        RIGHT_ARM,
        LEFT_ARM,
        RIGHT_LEG,
        LEFT_LEG;

        /// The name used in content, such as `rightArm`.
        public String id() {
            return camel(this);
        }

        /// Whether it is an arm.
        public boolean arm() {
            return this == RIGHT_ARM || this == LEFT_ARM;
        }

        /// 1 on the right, -1 on the left.
        public int side() {
            return this == RIGHT_ARM || this == RIGHT_LEG ? 1 : -1;
        }
    }

    /// How a limb is held.
    public sealed interface LimbPose {

        /// By its angles, in degrees.
        ///
        /// @param root flexion of hip or shoulder, forward positive
        /// @param abduction away from the body positive
        /// @param rotation outward positive
        /// @param middle flexion of knee or elbow
        /// @param end dorsiflexion of the ankle, or of the wrist towards the back of the hand
        record Bent(double root, double abduction, double rotation, double middle, double end) implements LimbPose {}

        /// By what its end touches; the angles follow from it.
        ///
        /// @param end what touches
        /// @param goal what it touches
        /// @param bend where knee or elbow points; empty for the usual way
        /// @param direction where the toes or fingers point; empty for the usual way
        record Reaching(End end, Goal goal, Optional<Point> bend, Optional<Point> direction) implements LimbPose {}
    }

    /// What of a limb touches something.
    public enum End {
        HAND,
        TOES,
        HEEL
    }

    /// What is touched: a part of the figure, a place beside it, or both.
    ///
    /// @param part a part of the figure; empty for a place
    /// @param offset the place, or how far from the part
    public record Goal(String part, Point offset) {}

    /// Where a figure is: one of its parts, and the place of it.
    ///
    /// @param part the part that keeps its place
    /// @param x place along the picture
    /// @param y height; empty where the lowest part of the figure is on the floor
    /// @param z place to the right
    public record Place(String part, double x, OptionalDouble y, double z) {}

    /// Parts that can be named: joints, and points on hands, feet and trunk.
    public static final List<String> PARTS = List.of(
            "pelvis",
            "waist",
            "chest",
            "neck",
            "head",
            "right-shoulder",
            "right-elbow",
            "right-wrist",
            "right-hand",
            "right-hip",
            "right-knee",
            "right-ankle",
            "right-heel",
            "right-toes",
            "left-shoulder",
            "left-elbow",
            "left-wrist",
            "left-hand",
            "left-hip",
            "left-knee",
            "left-ankle",
            "left-heel",
            "left-toes");

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String camel(Enum<?> constant) {
        var name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
