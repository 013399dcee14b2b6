package org.lumbar.figure;

import java.util.List;

/// A movement as scenes in time, each with the same shapes in the same order; it begins again when it ends.
///
/// @param seconds how long one round takes
/// @param steps the scenes
public record Motion(double seconds, List<Step> steps) {

    /// A scene and when it is reached.
    ///
    /// @param at seconds from the beginning
    /// @param frame the frame that is shown or left, from 0
    /// @param scene what is seen
    public record Step(double at, int frame, Scene scene) {}
}
