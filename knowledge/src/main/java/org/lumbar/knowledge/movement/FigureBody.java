package org.lumbar.knowledge.movement;

import java.util.Map;
import org.lumbar.knowledge.Citation;

/// The body of the drawn figure.
///
/// @param segments lengths and thicknesses by the name of a segment
/// @param limits the range of each joint that a posture may use, by the name of its angle
public record FigureBody(Map<String, Segment> segments, Map<String, Limit> limits) {

    /// A segment.
    ///
    /// @param length in statures
    /// @param radius half its thickness at its beginning, in statures
    /// @param endRadius the same at its end
    /// @param citation where the length comes from; thicknesses are ours
    public record Segment(double length, double radius, double endRadius, Citation citation) {}

    /// The range of an angle.
    ///
    /// @param lowest in degrees
    /// @param highest in degrees
    /// @param citation where it comes from
    public record Limit(double lowest, double highest, Citation citation) {

        /// Whether an angle is inside, a thousandth of a degree given away to rounding.
        public boolean holds(double degrees) {
            return degrees >= lowest - 1e-3 && degrees <= highest + 1e-3;
        }
    }
}
