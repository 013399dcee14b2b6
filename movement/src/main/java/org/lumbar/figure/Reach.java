package org.lumbar.figure;

/// A limb of two bones whose end is at a place.
///
/// @param middle the knee or the elbow
/// @param end the ankle or the wrist; short of the place when that is out of reach
record Reach(Vec middle, Vec end) {

    private static final double EPSILON = 1e-6;

    /// @param bend where the middle points
    static Reach of(Vec root, Vec place, double first, double second, Vec bend) {
        Vec line = place.minus(root);
        Vec along = line.length() < EPSILON ? bend.unit() : line.unit();
        double longest = first + second - EPSILON;
        double distance = Math.clamp(line.length(), StrictMath.abs(first - second) + EPSILON, longest);
        double before = (first * first - second * second + distance * distance) / (2 * distance);
        double aside = StrictMath.sqrt(Math.max(0, first * first - before * before));
        Vec square = bend.squareTo(along);
        Vec out = square.length() < EPSILON ? any(along) : square.unit();
        return new Reach(root.plus(along.times(before)).plus(out.times(aside)), root.plus(along.times(distance)));
    }

    private static Vec any(Vec along) {
        Vec first = new Vec(1, 0, 0).squareTo(along);
        return (first.length() > 0.1 ? first : Vec.UP.squareTo(along)).unit();
    }
}
