package org.lumbar.figure;

import java.util.List;

/// What is seen of a figure and of what stands about it: shapes, the farthest first. Lengths are in statures, x
/// to the right and y up.
///
/// @param shapes in the order in which they are drawn
public record Scene(List<Shape> shapes) {

    /// What a shape is of.
    public enum Role {
        /// Far limbs are light.
        FAR,
        TRUNK,
        HEAD,
        /// Near limbs are dark.
        NEAR,
        GROUND,
        /// Things that stand about.
        THING,
        /// Lines of things.
        EDGE,
        /// Things in the hand, straps and bands.
        HELD,
        WATER,
        ARROW
    }

    /// A shape: outlines that are one area or one line.
    ///
    /// @param name the same for the same shape in every posture
    /// @param role what it is of
    /// @param outlines what it is made of
    /// @param depth towards the viewer
    public record Shape(String name, Role role, List<Outline> outlines, double depth) {}

    /// A part of a shape.
    public sealed interface Outline {

        /// Two circles and what lies between them.
        record Capsule(double x, double y, double radius, double endX, double endY, double endRadius)
                implements Outline {}

        /// The area about circles.
        record Hull(List<Circle> circles) implements Outline {}

        /// A line through points.
        record Line(List<Circle> points) implements Outline {}
    }

    /// A circle; a point where its radius is 0.
    public record Circle(double x, double y, double radius) {}
}
