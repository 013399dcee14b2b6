package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.PathwayExit;

/// A step from one state to another.
///
/// @param date the day
/// @param time the time of that day, where it is known
/// @param from identifier of the state that was left
/// @param way the way that was taken, which says why and whereto
/// @param reasons what asked for the urgency, where the way asks for one; the most urgent first
/// @param findings answers that made the way true, as identifiers
/// @param events events of that moment; none where time alone led on
public record Transition(
        LocalDate date,
        Optional<LocalTime> time,
        String from,
        PathwayExit way,
        List<Reason> reasons,
        List<String> findings,
        List<Event> events) {

    /// Identifier of the state that was entered.
    public String to() {
        return way.to();
    }

    /// Whether time alone led on.
    public boolean byTime() {
        return events.isEmpty();
    }
}
