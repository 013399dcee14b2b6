package org.lumbar.knowledge.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.EventForm;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayAction.From;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PathwayVoice;

/// The care pathway: that everything it names exists, and, by [PathwayGraph], that nobody is lost on it.
final class PathwayCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    PathwayCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        catalogue.knowledge().care().pathway().ifPresent(this::pathway);
    }

    private void pathway(Pathway pathway) {
        String record = "pathway " + pathway.id();
        references.citation(record, pathway.citation());
        references.predicate(record, pathway.complaint());
        references.booleanFindings(record, "lasting", pathway.lasting());
        state(record, "start", pathway.start(), pathway);
        ways(record, pathway.everywhere(), pathway);
        ways(record, pathway.places(), pathway);
        actions(record, pathway.actions(), pathway);
        for (PathwayState state : pathway.states().values()) {
            String where = "state of the pathway " + state.id();
            references.citation(where, state.citation());
            actions(where, state.actions(), pathway);
            ways(where, state.exits(), pathway);
            for (PathwayVoice voice : state.voices()) {
                references.citation(where + ", voice " + voice.speaker(), voice.citation());
            }
        }
        new PathwayGraph(pathway, problems).check();
    }

    private void ways(String record, List<PathwayExit> ways, Pathway pathway) {
        Set<String> ids = new HashSet<>();
        for (PathwayExit way : ways) {
            String where = record + ", way " + way.id();
            references.citation(where, way.citation());
            state(where, "to", way.to(), pathway);
            way.except().forEach(state -> state(where, "except", state, pathway));
            condition(where, way.when(), pathway);
            for (String settled : way.settles()) {
                if (pathway.everywhere(settled).isEmpty()) {
                    problems.add(where, "it settles " + settled + ", which is no way of every state; correct it.");
                }
            }
            if (!ids.add(way.id())) {
                problems.add(record, "the way " + way.id() + " stands twice; rename one.");
            }
        }
    }

    private void state(String record, String key, String id, Pathway pathway) {
        references.known(record, key, "state", id, pathway.states().keySet());
    }

    private void actions(String record, List<PathwayAction> actions, Pathway pathway) {
        Set<String> ids = new HashSet<>();
        for (PathwayAction action : actions) {
            String where = record + ", action " + action.id();
            references.citation(where, action.citation());
            action.when().ifPresent(when -> condition(where, when, pathway));
            action.after().ifPresent(event -> event(where, event, pathway));
            action.done().forEach(event -> event(where, event, pathway));
            if (!action.within().equals(PathwayAction.OF_THE_URGENCY)) {
                time(where, "within", action.within());
            }
            time(where, "opens", action.opens());
            if (action.within().isEmpty() && (action.tracked() || action.from() != From.ENTRY)) {
                problems.add(where, "it can be done or has a beginning, and no time; give `within`.");
            }
            if (!ids.add(action.id())) {
                problems.add(record, "the action " + action.id() + " stands twice; rename one.");
            }
        }
    }

    private void time(String record, String key, String time) {
        if (time.isEmpty()) {
            return;
        }
        try {
            boolean negative = time.contains("T")
                    ? Duration.parse(time).isNegative()
                    : Period.parse(time).isNegative();
            if (negative) {
                problems.add(record, key + " " + time + " lies in the past; give a time of 0 or more.");
            }
        } catch (DateTimeException error) {
            problems.add(record, key + " " + time + " is no time such as PT4H, P14D or P6M.");
        }
    }

    private void condition(String record, PathwayCondition condition, Pathway pathway) {
        for (PathwayCondition part : condition.flat()) {
            switch (part) {
                case PathwayCondition.Answered answered -> references.predicate(record, answered.when());
                case PathwayCondition.Happened happened -> event(record, happened.event(), pathway);
                case PathwayCondition.Scored scored -> scale(record, scored.instrument(), scored.scale());
                case PathwayCondition.Improved improved -> scale(record, improved.instrument(), improved.scale());
                case PathwayCondition.Grouped grouped -> groups(record, grouped);
                case PathwayCondition.DaysInState days -> {
                    if (days.days() < 1) {
                        problems.add(record, "daysInState is " + days.days() + "; give at least 1.");
                    }
                }
                case PathwayCondition.Urgent _,
                        PathwayCondition.SafetyAnswered _,
                        PathwayCondition.Reported _,
                        PathwayCondition.Every _,
                        PathwayCondition.Some _,
                        PathwayCondition.Otherwise _ -> {}
            }
        }
    }

    private void event(String record, EventPattern event, Pathway pathway) {
        for (EventKind kind : event.kinds()) {
            EventForm form = pathway.forms().get(kind);
            if (form == null) {
                problems.add(record, "the kind of event " + kind.id() + " is not among the events of the pathway.");
                continue;
            }
            String what = "event of kind " + kind.id();
            if (!form.free()) {
                event.what()
                        .forEach(word -> references.known(
                                record, what, "word", word, form.what().keySet()));
            }
            if (event.statuses().isEmpty() && !form.statuses().isEmpty()) {
                problems.add(
                        record,
                        "its " + what + " says no status, so that a missed or cancelled one would count; write"
                                + " status: " + form.statuses() + " or some of these.");
            }
            event.statuses().forEach(word -> references.known(record, what, "status", word, form.statuses()));
            event.outcomes().forEach(word -> references.known(record, what, "outcome", word, form.outcomes()));
        }
    }

    private void scale(String record, String instrument, String scale) {
        instrument(record, instrument).ifPresent(found -> {
            if (found.scale(scale).isEmpty()) {
                problems.add(record, "the instrument " + instrument + " has no scale " + scale + "; correct it.");
            }
        });
    }

    private void groups(String record, PathwayCondition.Grouped grouped) {
        instrument(record, grouped.instrument()).ifPresent(found -> {
            List<String> known =
                    found.groups().stream().map(Instrument.Group::label).toList();
            grouped.groups().forEach(group -> references.known(record, grouped.instrument(), "group", group, known));
        });
    }

    private Optional<Instrument> instrument(String record, String id) {
        var all = catalogue.knowledge().instruments().byId();
        references.known(record, "a score", "instrument", id, all.keySet());
        return Optional.ofNullable(all.get(id));
    }
}
