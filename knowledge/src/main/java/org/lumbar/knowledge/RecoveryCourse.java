package org.lumbar.knowledge;

import java.util.List;

/// How pain goes on average in a group of people, as pooled from cohorts.
///
/// @param id kebab-case identifier
/// @param label whose course it is
/// @param when whom it is shown to
/// @param scale what is measured, in words
/// @param worst the worst value of the scale; the best is 0
/// @param n people in the cohorts
/// @param points values by week, earliest first
/// @param caution what a reader must know of it
/// @param citation source and basis
public record RecoveryCourse(
        String id,
        String label,
        Predicate when,
        String scale,
        double worst,
        int n,
        List<Point> points,
        String caution,
        Citation citation) {

    /// One value.
    ///
    /// @param week weeks since the beginning of the cohort
    /// @param value mean with its 95 % interval
    public record Point(int week, Figure value) {}
}
