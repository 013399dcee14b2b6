package org.lumbar.care;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/// Until when something is to be done.
///
/// @param begins the day from which the time runs
/// @param at the time of that day, where it is known
/// @param within ISO 8601 duration, such as `PT4H` or `P14D`
public record Deadline(LocalDate begins, Optional<LocalTime> at, String within) {

    /// The last day on which it is in time. Hours are counted from the time of day where it is known, else from the
    /// beginning of the day, so that four hours end on the same day.
    public LocalDate day() {
        return after(begins, at, within);
    }

    /// The day that lies a duration after another.
    public static LocalDate after(LocalDate day, Optional<LocalTime> at, String duration) {
        return duration.contains("T")
                ? day.atTime(at.orElse(LocalTime.MIN))
                        .plus(Duration.parse(duration))
                        .toLocalDate()
                : day.plus(Period.parse(duration));
    }
}
