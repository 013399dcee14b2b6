package org.lumbar.figure;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.Posture.End;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose.Bent;
import org.lumbar.knowledge.movement.Posture.TrunkAngle;

/// A posture as it is computed with: of a frame, or between two.
///
/// @param part the part that is at a place
/// @param place the place; its height counts where `height` is given
/// @param height the height; empty where the lowest part is on the floor
/// @param trunk degrees of the trunk
/// @param limbs the limbs
record Pose(String part, Vec place, OptionalDouble height, Map<TrunkAngle, Double> trunk, Map<Limb, Held> limbs) {

    /// How a limb is held.
    sealed interface Held {

        /// By angles.
        record ByAngles(Bent bent) implements Held {}

        /// By what it reaches.
        ///
        /// @param part the part of the figure that it reaches; empty for a place
        /// @param offset the place of its end, or how far from the part
        record ByReach(End end, String part, Vec offset, Optional<Vec> bend, Optional<Vec> direction) implements Held {}
    }

    double angle(TrunkAngle angle) {
        return trunk.getOrDefault(angle, 0.0);
    }
}
