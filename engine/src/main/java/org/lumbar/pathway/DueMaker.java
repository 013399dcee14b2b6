package org.lumbar.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lumbar.care.Deadline;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.care.PathwayJudge;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.reasoning.Truth;

/// Says what is to be done in a state, until when, and what was done.
final class DueMaker {

    private final Walk walk;
    private final Day day;

    DueMaker(Walk walk, Day day) {
        this.walk = walk;
        this.day = day;
    }

    /// The actions of the state and those of every state: overdue first, then by day, then without one, then done.
    List<DueAction> actions(Pathway pathway) {
        List<DueAction> actions = new ArrayList<>();
        pathway.actions().forEach(action -> of(action, walk.moments()).ifPresent(actions::add));
        pathway.state(walk.state())
                .actions()
                .forEach(action -> of(action, walk.inState()).ifPresent(actions::add));
        actions.sort(Comparator.comparing(DueAction::status)
                .thenComparing(each -> each.day().orElse(LocalDate.MAX)));
        return List.copyOf(actions);
    }

    private Optional<DueAction> of(PathwayAction action, List<Moment> told) {
        boolean meant = action.when()
                .map(when -> PathwayJudge.judge(when, walk.facts(day)) == Truth.TRUE)
                .orElse(true);
        if (!meant) {
            return Optional.empty();
        }
        return switch (action.from()) {
            case ENTRY -> Optional.of(made(action, deadline(action, walk.entered(), walk.enteredAt()), told));
            case ONSET ->
                Optional.of(made(action, walk.began().flatMap(day -> deadline(action, day, Optional.empty())), told));
            case EVENT -> afterEvent(action, told);
        };
    }

    private Optional<DueAction> afterEvent(PathwayAction action, List<Moment> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Moment moment = told.get(i);
            if (action.after().isPresent()
                    && holds(moment, List.of(action.after().get()))) {
                return Optional.of(
                        made(action, deadline(action, moment.date(), moment.time()), told.subList(i + 1, told.size())));
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> deadline(PathwayAction action, LocalDate begins, Optional<java.time.LocalTime> at) {
        String within = action.within().equals(PathwayAction.OF_THE_URGENCY)
                ? walk.enteredFor().within()
                : action.within();
        return within.isEmpty() ? Optional.empty() : Optional.of(new Deadline(begins, at, within));
    }

    private DueAction made(PathwayAction action, Optional<Deadline> deadline, List<Moment> told) {
        LocalDate opens = deadline.filter(_ -> !action.opens().isEmpty())
                .map(each -> Deadline.after(each.begins(), each.at(), action.opens()))
                .orElse(LocalDate.MIN);
        Optional<LocalDate> doneOn = told.stream()
                .filter(moment -> !moment.date().isBefore(opens))
                .filter(moment -> holds(moment, action.done()))
                .map(Moment::date)
                .findFirst();
        return doneOn.isPresent()
                ? new DueAction(action, deadline, Status.DONE, doneOn)
                : DueAction.open(action, deadline, day.date());
    }

    private static boolean holds(Moment moment, List<EventPattern> patterns) {
        return moment.events().stream()
                .anyMatch(event -> patterns.stream()
                        .anyMatch(pattern ->
                                pattern.matches(event.kind(), event.what(), event.status(), event.outcome())));
    }
}
