package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;
import org.lumbar.knowledge.movement.Posture.Place;
import org.lumbar.knowledge.movement.Posture.TrunkAngle;

/// How an exercise is drawn: postures of a figure, between which it moves. Lengths are fractions of stature; x points
/// where a standing figure looks, y up and z to its right.
///
/// @param exercise the exercise
/// @param reason why it is not drawn; empty when it is
/// @param views from where it is seen, the main view first; empty when it is not drawn
/// @param props what stands there or is held
/// @param round whether the movement starts again from its first frame, as steps do; otherwise it goes back the way it
///     came
/// @param frames the postures in their order
/// @param citation where the postures come from
public record Drawing(
        String exercise,
        String reason,
        List<View> views,
        List<Prop> props,
        boolean round,
        List<Frame> frames,
        Citation citation) {

    /// A direction from which a figure is seen.
    ///
    /// @param azimuth degrees about the vertical: 0 from the figure's right when it looks along x, 90 from its front
    /// @param elevation degrees above the horizontal, 90 from above
    /// @param label such as "from the front"
    public record View(double azimuth, double elevation, String label) {}

    /// A posture that is shown.
    ///
    /// @param caption what the person does, in a few words
    /// @param holdSeconds how long the picture rests here, 0 or more; empty for a short rest
    /// @param place where the figure is
    /// @param trunk degrees of the trunk; all that are needed are given
    /// @param limbs the four limbs
    /// @param floor parts that touch the floor
    public record Frame(
            String caption,
            Optional<Double> holdSeconds,
            Place place,
            Map<TrunkAngle, Double> trunk,
            Map<Limb, LimbPose> limbs,
            List<String> floor) {}

    /// A thing beside or on the figure.
    ///
    /// @param kind what it is
    /// @param at where it stands, for things on the floor; else empty
    /// @param size its length, height and width, or as many of them as it has
    /// @param parts the parts of the figure that hold it or between which it runs
    /// @param frame the only frame that shows it, from 1, for arrows; 0 for all, and for the movement between them
    public record Prop(Kind kind, Optional<Point> at, List<Double> size, List<String> parts, int frame) {

        /// Kinds of things.
        public enum Kind {
            MAT,
            CHAIR,
            WALL,
            STEP,
            BENCH,
            TABLE,
            BED,
            PILLOW,
            BALL,
            DUMBBELL,
            STICK,
            STRAP,
            BAND,
            POST,
            WATER,
            BICYCLE,
            MIRROR,
            ARROW;

            /// The identifier used in content.
            public String id() {
                return Posture.kebab(this);
            }
        }
    }

    /// A point or a direction, in statures.
    public record Point(double x, double y, double z) {}
}
