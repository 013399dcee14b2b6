package org.lumbar.figure;

import org.lumbar.knowledge.movement.Drawing.Point;

/// A point or a direction in space, in statures: x where a standing figure looks, y up, z to its right.
public record Vec(double x, double y, double z) {

    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);

    static Vec of(Point point) {
        return new Vec(point.x(), point.y(), point.z());
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /// The distance from nothing, in statures.
    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    /// The distance to another point, in statures.
    public double distance(Vec other) {
        return minus(other).length();
    }

    /// The direction of this; itself when it has none.
    Vec unit() {
        double length = length();
        return length < 1e-12 ? this : times(1 / length);
    }

    /// What of this is square to a direction.
    Vec squareTo(Vec direction) {
        return minus(direction.times(dot(direction)));
    }

    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    /// Turned about an axis of length 1, counter-clockwise as seen from its tip.
    Vec turned(Vec axis, double degrees) {
        double angle = StrictMath.toRadians(degrees);
        double cosine = StrictMath.cos(angle);
        return times(cosine)
                .plus(axis.cross(this).times(StrictMath.sin(angle)))
                .plus(axis.times(axis.dot(this) * (1 - cosine)));
    }
}
