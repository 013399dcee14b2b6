package org.lumbar.knowledge.screening;

import java.util.List;
import java.util.OptionalInt;

/// Events within days counted from an anchor.
///
/// @param events identifiers of [EventClass]es, any of which counts; never empty
/// @param anchor from which day the days count
/// @param fromDay first day, negative before the anchor; empty for ever before
/// @param toDay last day, the day of the screening at the latest
public record Window(List<String> events, Anchor anchor, OptionalInt fromDay, int toDay) {

    public Window {
        events = List.copyOf(events);
    }

    /// From which day the days of a window count.
    public enum Anchor {
        /// The day of the index event.
        INDEX,
        /// The day of the screening.
        SCREENING
    }
}
