package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.presentation.Observation;

/// Something that happened to one person on one day.
///
/// @param date the day
/// @param time the time of that day, where it is known
/// @param kind what kind of event it is
/// @param what what happened, as `review` for a visit; may be empty
/// @param status what became of it, as `missed`; may be empty
/// @param outcome what came of it, as `excluded`; may be empty
/// @param observations answers, signs and measurements, in any order
/// @param course how the person says it has gone
/// @param scores the scores of a questionnaire
/// @param recorded the day on which it was written down, where that is known
/// @param note words for a reader; may be empty
public record Event(
        LocalDate date,
        Optional<LocalTime> time,
        EventKind kind,
        String what,
        String status,
        String outcome,
        List<Observation> observations,
        Optional<Course> course,
        Optional<Scores> scores,
        Optional<LocalDate> recorded,
        String note) {

    /// Events in the order in which they count: by day, by time (those without one first), by kind, by content.
    static final Comparator<Event> ORDER = Comparator.comparing(Event::date)
            .thenComparing(event -> event.time().map(LocalTime::toNanoOfDay).orElse(-1L))
            .thenComparing(Event::kind)
            .thenComparing(event -> event.content().toString())
            .thenComparing(event -> event.recorded().orElse(LocalDate.MIN))
            .thenComparing(Event::note);

    public Event {
        observations = observations.stream()
                .sorted(Comparator.comparing(Observation::toString))
                .toList();
    }

    /// The event without when and how it was written down, by which two records of the same event are known.
    Event content() {
        return new Event(date, time, kind, what, status, outcome, observations, course, scores, Optional.empty(), "");
    }

    /// Whether it was written down on a later day.
    boolean late() {
        return recorded.filter(date::isBefore).isPresent();
    }
}
