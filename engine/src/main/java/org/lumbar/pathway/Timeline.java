package org.lumbar.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The events of a log in the order in which they count.
///
/// The rule: events are sorted by day, time, kind and content, whatever the order in which they were written; two
/// records of the same event count once; an event that was written down late stands in its own place; an event after
/// the day of the question does not count yet.
///
/// @param moments events that count, by day and time
/// @param duplicates records that say again what another says
/// @param late events that were written down on a later day than they happened
/// @param notYet events after the day of the question
record Timeline(List<Moment> moments, List<Event> duplicates, List<Event> late, List<Event> notYet) {

    static Timeline of(List<Event> events, LocalDate on) {
        List<Event> duplicates = new ArrayList<>();
        List<Event> late = new ArrayList<>();
        List<Event> notYet = new ArrayList<>();
        List<Event> counted = new ArrayList<>();
        Set<Event> seen = new HashSet<>();
        for (Event event : events.stream().sorted(Event.ORDER).toList()) {
            if (!seen.add(event.content())) {
                duplicates.add(event);
            } else if (event.date().isAfter(on)) {
                notYet.add(event);
            } else {
                counted.add(event);
                if (event.late()) {
                    late.add(event);
                }
            }
        }
        return new Timeline(moments(counted), List.copyOf(duplicates), List.copyOf(late), List.copyOf(notYet));
    }

    private static List<Moment> moments(List<Event> events) {
        List<Moment> moments = new ArrayList<>();
        List<Event> together = new ArrayList<>();
        for (Event event : events) {
            if (!together.isEmpty() && !isTogether(together.getFirst(), event)) {
                moments.add(moment(together));
                together.clear();
            }
            together.add(event);
        }
        if (!together.isEmpty()) {
            moments.add(moment(together));
        }
        return List.copyOf(moments);
    }

    private static boolean isTogether(Event one, Event other) {
        return one.date().equals(other.date()) && one.time().equals(other.time());
    }

    private static Moment moment(List<Event> events) {
        Event first = events.getFirst();
        return new Moment(first.date(), first.time(), List.copyOf(events));
    }
}
