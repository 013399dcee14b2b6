package org.lumbar.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumbar.knowledge.EventForm;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.pathway.Event;
import org.lumbar.pathway.Scores;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Reads one event of an event file.
final class EventReader {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final List<String> COURSES =
            Arrays.stream(Course.values()).map(Course::id).toList();

    private final Interpreter interpreter;
    private final Map<EventKind, EventForm> forms;
    private final ScoresReader scores;
    private final CaseReader.Defaults defaults;
    private final Strictness strictness;

    EventReader(
            Interpreter interpreter,
            Map<EventKind, EventForm> forms,
            ScoresReader scores,
            CaseReader.Defaults defaults,
            Strictness strictness) {
        this.interpreter = interpreter;
        this.forms = forms;
        this.scores = scores;
        this.defaults = defaults;
        this.strictness = strictness;
    }

    Event read(Node node) {
        Fields fields = Fields.of(node, "an event");
        LocalDate date = Values.day(fields, "date")
                .orElseThrow(() ->
                        new ContentException(node.place(), "the event has no date; add the day on which it happened."));
        EventForm form = form(fields);
        Optional<LocalTime> time = time(fields);
        String what = what(fields, form);
        String status = word(fields, "status", form, form.statuses());
        Optional<LocalDate> recorded = recorded(fields, date);
        Map<String, Place> places = new HashMap<>();
        List<Observation> observations = fields.optional("findings")
                .map(findings -> AnswerReader.read(findings, places))
                .orElse(List.of());
        Optional<Scores> scored = form.kind() == EventKind.SCORE ? Optional.of(scores.read(fields)) : Optional.empty();
        var event = new Event(
                date,
                time,
                form.kind(),
                what,
                status.isEmpty() && !form.statuses().isEmpty() ? form.statuses().getFirst() : status,
                word(fields, "outcome", form, form.outcomes()),
                observations,
                Values.word(fields, "course", EventReader::course, COURSES),
                scored,
                recorded,
                Values.text(fields, "note").orElse(""));
        fields.done();
        refuseEmpty(event, node);
        refuseProblems(event, places, node);
        return event;
    }

    private EventForm form(Fields fields) {
        Node node = fields.required("kind");
        EventKind kind = Values.word(node, "kind", EventKind::ofId, EventKind.ids());
        return Optional.ofNullable(forms.get(kind))
                .orElseThrow(() -> new ContentException(
                        node.place(), "the pathway of this content knows no event of kind " + kind.id() + "."));
    }

    private static Optional<Course> course(String id) {
        return Arrays.stream(Course.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<LocalTime> time(Fields fields) {
        return fields.optional("time").map(node -> {
            String written = node instanceof Node.Scalar scalar ? scalar.text() : "";
            try {
                if (TIME.matcher(written).matches()) {
                    return LocalTime.parse(written);
                }
            } catch (DateTimeException _) {
                // a time such as 25:00; the message below says so
            }
            throw new ContentException(
                    node.place(),
                    "time must be a time of day in quotation marks, like \"08:30\", not " + node.description() + ".");
        });
    }

    private static Optional<LocalDate> recorded(Fields fields, LocalDate date) {
        Optional<LocalDate> recorded = Values.day(fields, "recorded");
        if (recorded.filter(date::isAfter).isPresent()) {
            throw new ContentException(
                    fields.required("recorded").place(),
                    "recorded " + recorded.get() + " lies before the event of " + date + "; correct one of them.");
        }
        return recorded;
    }

    private static String what(Fields fields, EventForm form) {
        Optional<Node> node = fields.optional("what");
        String kind = form.kind().id();
        if (form.what().isEmpty() && !form.free()) {
            node.ifPresent(each -> {
                throw new ContentException(each.place(), "an event of kind " + kind + " has no `what`; take it away.");
            });
            return "";
        }
        List<String> words = List.copyOf(form.what().keySet());
        if (node.isEmpty()) {
            throw new ContentException(
                    fields.place(),
                    "the event of kind " + kind + " does not say `what`; "
                            + (form.free() ? "name it, such as what: walking." : "it is one of " + words + "."));
        }
        String what = Fields.asText(node.get(), "what");
        boolean known = form.free() ? IDENTIFIER.matcher(what).matches() : words.contains(what);
        if (!known) {
            throw new ContentException(
                    node.get().place(),
                    form.free()
                            ? "what must be small letters with hyphens, such as exercise-programme, not "
                                    + node.get().description() + "."
                            : "what of a " + kind + " must be " + Values.alternatives(words) + ", not "
                                    + node.get().description() + "." + Words.maybe(what, words));
        }
        return what;
    }

    private static String word(Fields fields, String key, EventForm form, List<String> words) {
        Optional<Node> node = fields.optional(key);
        if (node.isPresent() && words.isEmpty()) {
            throw new ContentException(
                    node.get().place(), "an event of kind " + form.kind().id() + " has no " + key + "; take it away.");
        }
        return node.map(each -> Values.word(
                        each, key, id -> words.contains(id) ? Optional.of(id) : Optional.<String>empty(), words))
                .orElse("");
    }

    private static void refuseEmpty(Event event, Node node) {
        boolean saysNothing = event.observations().isEmpty() && event.course().isEmpty();
        if (saysNothing && (event.kind() == EventKind.ANSWERS)) {
            throw new ContentException(
                    node.place(), "the answers hold neither findings nor a course; add one, or take the event away.");
        }
    }

    private void refuseProblems(Event event, Map<String, Place> places, Node node) {
        if (strictness == Strictness.LENIENT || event.observations().isEmpty()) {
            return;
        }
        var said = new Presentation(
                "",
                event.date(),
                defaults.setting(),
                Person.UNKNOWN,
                Episode.UNKNOWN,
                new ArrayList<>(event.observations()));
        Map<String, Place> known = new HashMap<>(places);
        places.forEach((name, place) -> interpreter
                .index()
                .number(name)
                .ifPresent(number ->
                        known.putIfAbsent(interpreter.index().finding(number).id(), place)));
        CaseReader.refuse(interpreter.interpret(said).problems(), known, node.place());
    }
}
