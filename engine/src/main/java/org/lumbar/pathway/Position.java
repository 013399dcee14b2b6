package org.lumbar.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PathwayState;

/// Where a person stands on the pathway on a day.
///
/// @param id identifier of the log; may be empty
/// @param on the day
/// @param state the state
/// @param since the day on which it was entered
/// @param began the day on which the present episode began, empty when unknown
/// @param trail every step, the first one first
/// @param actions what is to be done and what was done, overdue first, then by day
/// @param watched ways that lead on, those of every state first
/// @param ifNothingIsHeard the step that time alone would bring next; empty where none would
/// @param today the assessment of everything known on that day
/// @param duplicates records that say again what another says; they count once
/// @param late events that were written down late; they count on the day on which they happened
/// @param notYet events after the day; they do not count yet
/// @param ignored what else does not count
/// @param knowledge the content it rests on
public record Position(
        String id,
        LocalDate on,
        PathwayState state,
        LocalDate since,
        Optional<LocalDate> began,
        List<Transition> trail,
        List<DueAction> actions,
        List<Watch> watched,
        Optional<Transition> ifNothingIsHeard,
        Assessment today,
        List<Event> duplicates,
        List<Event> late,
        List<Event> notYet,
        List<Ignored> ignored,
        Knowledge.Identity knowledge) {

    /// The actions of a status, by day.
    public List<DueAction> actions(Status status) {
        return actions.stream().filter(each -> each.status() == status).toList();
    }
}
