package org.lumbar.figure;

/// Where a segment of the body looks, where its top is and where its right is.
///
/// @param forward what it looks at when the figure stands
/// @param up towards the head
/// @param right the figure's right
public record Axes(Vec forward, Vec up, Vec right) {

    static final Axes UPRIGHT = new Axes(new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));

    /// Pitched about its right, what looks forward going up.
    Axes raised(double degrees) {
        return about(right, degrees);
    }

    /// Bent to its right.
    Axes sideways(double degrees) {
        return about(forward, degrees);
    }

    /// Turned to its right.
    Axes turned(double degrees) {
        return about(up, -degrees);
    }

    Axes about(Vec axis, double degrees) {
        return degrees == 0
                ? this
                : new Axes(forward.turned(axis, degrees), up.turned(axis, degrees), right.turned(axis, degrees));
    }

    /// A limb of one side from its angles: flexed, then abducted, then rotated outward.
    Axes limb(int side, double flexion, double abduction, double rotation) {
        return raised(flexion).sideways(-abduction * side).turned(rotation * side);
    }
}
