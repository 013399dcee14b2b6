package org.lumbar.population.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/// Something that an indicator looks for.
///
/// @param id identifier of its class
/// @param day when
/// @param reference the resource that tells it, such as `ImagingStudy/4`
public record Event(String id, LocalDate day, String reference) {

    /// By day; on one day by resource, so that nothing depends on the order of the files.
    static final Comparator<Event> BY_DAY = Comparator.comparing(Event::day).thenComparing(Event::reference);
}
