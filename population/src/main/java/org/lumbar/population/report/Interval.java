package org.lumbar.population.report;

/// A share with the 95 % interval of Wilson, which holds also for few people and for shares near 0 and 1
/// (Wilson 1927, doi 10.1080/01621459.1927.10502953).
///
/// @param share from 0 to 1
/// @param low lower end
/// @param high upper end
public record Interval(double share, double low, double high) {

    private static final double Z = 1.959963984540054;

    /// The interval of a share.
    ///
    /// @param some how many
    /// @param of of so many, more than 0
    public static Interval of(long some, long of) {
        double share = (double) some / of;
        double square = Z * Z / of;
        double centre = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square);
        return new Interval(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
