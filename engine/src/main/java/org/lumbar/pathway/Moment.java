package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Events of the same day and time, which count together.
///
/// @param date the day
/// @param time the time of that day; empty for events that name none
/// @param events in the order of their kinds
record Moment(LocalDate date, Optional<LocalTime> time, List<Event> events) {}
