package org.lumbar.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the load of the last seven days falls on its heaviest adjacent days.
///
/// @param days the heaviest day, or two adjacent days
/// @param share their share of the week's load, 0 to 1
/// @param holds whether this is the weekend-warrior pattern; empty where the load is so gathered and the hours of
///     sitting are not known
public record WeekendPattern(List<LocalDate> days, double share, Optional<Boolean> holds) {}
