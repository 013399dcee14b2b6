package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// One answer, sign or measurement as it was entered.
///
/// @param finding identifier or alias of a finding
/// @param status present, absent or unknown; for a measurement `PRESENT` ("was measured")
/// @param value measured value in `unit`; empty for a boolean finding
/// @param unit unit as given; empty means the unit of the finding
/// @param side side, where it has one
/// @param date when it was seen or answered; empty means on the date of the assessment
/// @param since when it began; empty when unknown
/// @param course how it has gone since
/// @param origin where it comes from (`examination`, a resource reference); may be empty
public record Observation(
        String finding,
        FindingStatus status,
        OptionalDouble value,
        String unit,
        Side side,
        Optional<LocalDate> date,
        Optional<LocalDate> since,
        Course course,
        String origin) {

    /// A plain answer, given on the date of the assessment.
    public static Observation of(String finding, FindingStatus status) {
        return new Observation(
                finding,
                status,
                OptionalDouble.empty(),
                "",
                Side.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Course.UNSTATED,
                "");
    }

    /// A measurement, taken on the date of the assessment.
    ///
    /// @param unit UCUM unit; empty means the unit of the finding
    public static Observation measured(String finding, double value, String unit) {
        return new Observation(
                finding,
                FindingStatus.PRESENT,
                OptionalDouble.of(value),
                unit,
                Side.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Course.UNSTATED,
                "");
    }

    /// The same with another side.
    public Observation on(Side other) {
        return new Observation(finding, status, value, unit, other, date, since, course, origin);
    }

    /// The same seen on a date.
    public Observation seenOn(LocalDate day) {
        return new Observation(finding, status, value, unit, side, Optional.of(day), since, course, origin);
    }

    /// The same, having changed as said.
    public Observation inCourse(Course other) {
        return new Observation(finding, status, value, unit, side, date, since, other, origin);
    }

    /// The same, of another origin.
    public Observation from(String other) {
        return new Observation(finding, status, value, unit, side, date, since, course, other);
    }

    /// The same begun on a date, with its course since.
    public Observation since(LocalDate begin, Course courseSince) {
        return new Observation(finding, status, value, unit, side, date, Optional.of(begin), courseSince, origin);
    }
}
