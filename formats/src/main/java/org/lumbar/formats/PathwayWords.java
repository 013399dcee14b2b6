package org.lumbar.formats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.DueAction;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.pathway.Event;
import org.lumbar.pathway.Ignored;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Transition;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Observation;

/// The sentences on a pathway, the same in every form.
public final class PathwayWords {

    /// Stands over the actions whose last day has passed.
    public static final String OVERDUE = "Overdue";

    /// Stands over the actions with a last day.
    public static final String DUE = "Due";

    /// Stands over the actions without one.
    public static final String OPEN = "To do";

    /// Stands over the actions that were done.
    public static final String DONE = "Done";

    /// Stands over the steps.
    public static final String WHY = "Why here";

    /// Stands over the ways that lead on.
    public static final String ESCALATES = "What would lead on";

    /// Stands over what is said of the state.
    public static final String VOICES = "First advice and guidelines";

    /// Stands over what does not count.
    public static final String NOT_COUNTED = "Not counted, or written down late";

    private PathwayWords() {}

    /// Sign and name of a state: `S3c Nerve root pain`.
    public static String state(PathwayState state) {
        return state.code() + " " + state.label();
    }

    /// Sign and name of a state by its identifier.
    public static String state(Pathway pathway, String id) {
        return state(pathway.state(id));
    }

    /// How long the person has stood here, and has had the pain.
    public static String since(Position position) {
        var words = new StringJoiner("; ", "Since " + position.since() + " (", ")");
        words.add("day " + ChronoUnit.DAYS.between(position.since(), position.on()) + " here");
        position.began()
                .filter(began -> !began.isAfter(position.on()))
                .ifPresent(began -> words.add("day " + ChronoUnit.DAYS.between(began, position.on()) + " of the pain"));
        return words.toString();
    }

    /// What led here last; empty where nothing has.
    public static Optional<String> latest(Position position, Names names) {
        return position.trail().isEmpty()
                ? Optional.empty()
                : Optional.of("Because: " + because(position.trail().getLast(), names) + ".");
    }

    /// When an action is or was due: `by 2026-03-16, in 4 days`.
    public static String when(DueAction due, LocalDate on) {
        if (due.doneOn().isPresent()) {
            return "done " + due.doneOn().get();
        }
        Optional<LocalDate> day = due.day();
        if (day.isEmpty()) {
            return "";
        }
        String within = due.deadline().get().within();
        String hours = within.contains("T") ? " (" + Wording.within(within) + ")" : "";
        return "by " + day.get() + hours + ", " + distance(day.get(), on);
    }

    private static String distance(LocalDate day, LocalDate on) {
        long days = ChronoUnit.DAYS.between(on, day);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + days(days) : days(-days) + " ago";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /// From when the time of an action runs, where that is not the day of entering; empty otherwise.
    public static String from(PathwayAction action) {
        return switch (action.from()) {
            case ENTRY -> "";
            case ONSET -> "counted from the beginning of the pain";
            case EVENT -> "counted from the event";
        };
    }

    /// The day and time of a step.
    public static String moment(Transition step) {
        return step.date() + step.time().map(time -> " " + time).orElse("");
    }

    /// From where to where, and why.
    public static String step(Transition step, Pathway pathway) {
        return pathway.state(step.from()).code() + " to " + state(pathway, step.to()) + ": "
                + step.way().label();
    }

    /// What made a step true: the reasons of urgency, the answers, the events; empty where time alone did.
    public static String because(Transition step, Names names) {
        var words = new StringJoiner("; ");
        for (Reason reason : step.reasons()) {
            words.add(reason.text() + " (" + Wording.urgency(reason.urgency()) + ")");
        }
        if (words.length() == 0 && !step.findings().isEmpty()) {
            words.add(names.findings(step.findings()));
        }
        if (words.length() == 0) {
            List<String> told =
                    step.events().stream().map(each -> event(each, names)).toList();
            told.forEach(words::add);
        }
        return step.byTime() && words.length() == 0 ? "no news; the time has passed" : words.toString();
    }

    /// An event without its day.
    public static String event(Event event, Names names) {
        var words = new StringJoiner(", ");
        String what = event.what().isEmpty() ? "" : " " + event.what().replace('-', ' ');
        words.add(event.kind().id() + what);
        for (String each : List.of(event.status(), event.outcome())) {
            if (!each.isEmpty()) {
                words.add(each);
            }
        }
        event.course().ifPresent(course -> words.add(course.id()));
        event.scores().ifPresent(scores -> {
            var values = new StringJoiner(", ", scores.instrument() + " ", "");
            new TreeMap<>(scores.scales()).forEach((scale, value) -> values.add(scale + " " + Numbers.plain(value)));
            words.add(values.toString());
            scores.group().ifPresent(words::add);
        });
        List<String> present = event.observations().stream()
                .filter(each -> each.status() == FindingStatus.PRESENT)
                .map(Observation::finding)
                .distinct()
                .toList();
        if (!present.isEmpty()) {
            words.add(names.findings(present).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /// A way that leads on.
    public static String way(PathwayExit way, Pathway pathway) {
        return state(pathway, way.to()) + ": " + way.label();
    }

    /// What comes when nothing is heard.
    public static String forecast(Transition step, Pathway pathway) {
        return "If nothing is heard: on " + step.date() + " to " + state(pathway, step.to()) + ", "
                + step.way().label();
    }

    /// What does not count, or counts on another day than it was written down, one line each.
    public static List<String> notCounted(Position position, Names names) {
        List<String> lines = new ArrayList<>();
        for (Event each : position.duplicates()) {
            lines.add(each.date() + " " + event(each, names) + ": stands twice; counted once.");
        }
        for (Event each : position.late()) {
            lines.add(each.date() + " " + event(each, names) + ": written down "
                    + each.recorded().map(LocalDate::toString).orElse("later") + ", counted on its day.");
        }
        for (Event each : position.notYet()) {
            lines.add(each.date() + " " + event(each, names) + ": after " + position.on() + ", not counted yet.");
        }
        for (Ignored each : position.ignored()) {
            lines.add(each.date() + " " + each.what() + ": " + each.reason() + ".");
        }
        List<String> askedAgain = position.today().notCleared().stream()
                .flatMap(gate -> Stream.concat(Stream.of(gate.finding()), gate.open().stream()))
                .toList();
        for (NotUsed each : position.today().notUsed()) {
            if (askedAgain.contains(each.finding())) {
                continue; // stands among the questions to ask today
            }
            lines.add(names.answered(each.finding(), each.answer()) + ": " + each.reason() + ".");
        }
        return lines;
    }
}
