package org.lumbar.knowledge;

import java.util.OptionalDouble;

/// A number and, where the source gives one, its 95 % interval.
///
/// @param value the point, finite
/// @param low lower end of the interval, at most `value`; empty when the source gives none
/// @param high upper end of the interval, at least `value`; empty when the source gives none
public record Figure(double value, OptionalDouble low, OptionalDouble high) {

    /// @throws IllegalArgumentException when the interval misses its point or a number is not finite
    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value " + value + " is not a finite number");
        }
        if (low.isPresent() && !(low.getAsDouble() <= value)) {
            throw new IllegalArgumentException("low " + low.getAsDouble() + " lies above the value " + value);
        }
        if (high.isPresent() && !(high.getAsDouble() >= value)) {
            throw new IllegalArgumentException("high " + high.getAsDouble() + " lies below the value " + value);
        }
    }

    /// A figure without an interval.
    public static Figure of(double value) {
        return new Figure(value, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// A figure with an interval.
    public static Figure of(double value, double low, double high) {
        return new Figure(value, OptionalDouble.of(low), OptionalDouble.of(high));
    }

    /// Whether both ends of the interval are known.
    public boolean hasInterval() {
        return low.isPresent() && high.isPresent();
    }
}
