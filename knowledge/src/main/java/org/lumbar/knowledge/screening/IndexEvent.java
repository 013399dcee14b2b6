package org.lumbar.knowledge.screening;

import java.util.List;
import java.util.OptionalInt;

/// The event by which a person comes to be looked at, and from which days count.
///
/// @param events identifiers of [EventClass]es, any of which counts; never empty
/// @param pick which of several counts
/// @param fromDaysAgo how long before the screening it may be at most; empty for ever
/// @param toDaysAgo how long before the screening it must be at least, 0 or more: what cannot be judged yet is
///     left out
/// @param quietDays days before it in which none of these events may lie, 0 for none: a new episode
public record IndexEvent(List<String> events, Pick pick, OptionalInt fromDaysAgo, int toDaysAgo, int quietDays) {

    public IndexEvent {
        events = List.copyOf(events);
    }

    /// Which of several events counts.
    public enum Pick {
        FIRST,
        LAST
    }
}
