package org.lumbar.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;

/// Reads cases of the form `lumbar-case/1`.
///
/// The form is always held to strictly: an unknown key, a wrong type or a date that is none is an error. Whether a
/// clinical problem is one (an unknown finding, an impossible value, a contradiction) is a matter of [Strictness].
public final class CaseReader {

    /// The only schema that this build reads.
    public static final String SCHEMA = "lumbar-case/1";

    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::id).toList();
    private static final List<String> SETTINGS =
            Arrays.stream(Setting.values()).map(Setting::id).toList();

    /// What is taken where a case says nothing.
    ///
    /// @param date date of the assessment
    /// @param setting where the person is seen
    public record Defaults(LocalDate date, Setting setting) {

        /// Primary care, on a date.
        public static Defaults on(LocalDate date) {
            return new Defaults(date, Setting.PRIMARY_CARE);
        }
    }

    private final Interpreter interpreter;
    private final Defaults defaults;
    private final Strictness strictness;

    private CaseReader(Interpreter interpreter, Defaults defaults, Strictness strictness) {
        this.interpreter = interpreter;
        this.defaults = defaults;
        this.strictness = strictness;
    }

    /// A reader of cases.
    public static CaseReader of(Interpreter interpreter, Defaults defaults, Strictness strictness) {
        return new CaseReader(interpreter, defaults, strictness);
    }

    /// Reads a case.
    ///
    /// @throws ContentException with every clinical problem on a line of its own, or with the first problem of form
    public Case read(Node root) {
        refuseOtherForms(root);
        Fields fields = Fields.of(root, "a case");
        fields.optional("schema");
        Map<String, Place> places = new HashMap<>();
        List<String> assumptions = new ArrayList<>();
        String id = Values.text(fields, "case").orElse("");
        LocalDate date = Values.day(fields, "date").orElseGet(() -> {
            assumptions.add("no date is given; " + defaults.date() + " is taken");
            return defaults.date();
        });
        Setting setting = Values.word(fields, "setting", Setting::ofId, SETTINGS)
                .orElseGet(() -> {
                    assumptions.add("no setting is given; " + defaults.setting().id() + " is assumed");
                    return defaults.setting();
                });
        Person person = fields.optional("person")
                .map(node -> PersonReader.person(node, date, places))
                .orElse(Person.UNKNOWN);
        Episode episode =
                fields.optional("episode").map(node -> episode(node, places)).orElse(Episode.UNKNOWN);
        Map<String, Place> answered = new HashMap<>();
        List<Observation> observations = fields.optional("findings")
                .map(node -> AnswerReader.read(node, answered))
                .orElse(List.of());
        answered.forEach((finding, place) -> {
            places.put(finding, place);
            places.putIfAbsent(canonical(finding), place);
        });
        Optional<Expected> expected = fields.optional("expected").map(ExpectedReader::read);
        fields.done();
        var presentation = new Presentation(id, date, setting, person, episode, observations);
        if (strictness == Strictness.STRICT) {
            refuse(interpreter.interpret(presentation).problems(), places, root.place());
        }
        return new Case(presentation, expected, places, assumptions);
    }

    private static void refuseOtherForms(Node root) {
        if (!(root instanceof Mapping mapping)) {
            throw new ContentException(
                    root.place(), "a case must be a mapping with findings, not " + root.description() + ".");
        }
        for (Mapping.Entry entry : mapping.entries()) {
            switch (entry.key()) {
                case "resourceType" ->
                    throw new ContentException(
                            entry.place(),
                            "this is a FHIR record and no case; `lumbar assess` takes it, and `lumbar record"
                                    + " --format case` makes a case of it for other commands.");
                case "gold", "duration_days" ->
                    throw new ContentException(
                            entry.place(), "this is a vignette, not a case; `lumbar convert` makes a case of it.");
                case "schema" -> {
                    String schema = Fields.asText(entry.value(), "schema");
                    if (!schema.equals(SCHEMA)) {
                        throw new ContentException(
                                entry.value().place(),
                                "the schema must be " + SCHEMA + ", not "
                                        + entry.value().description() + ".");
                    }
                }
                default -> {
                    // read below
                }
            }
        }
    }

    private Episode episode(Node node, Map<String, Place> places) {
        Episode episode = PersonReader.episode(node, places, interpreter.index(), strictness);
        episode.onset()
                .ifPresent(onset -> places.putIfAbsent(canonical(onset), places.getOrDefault(onset, node.place())));
        return episode;
    }

    private String canonical(String finding) {
        FindingIndex index = interpreter.index();
        OptionalInt number = index.number(finding);
        return number.isPresent() ? index.finding(number.getAsInt()).id() : finding;
    }

    /// A level of urgency.
    static Level level(Node node, String what) {
        return Values.word(
                node,
                what,
                id -> Arrays.stream(Level.values())
                        .filter(level -> level.id().equals(id))
                        .findFirst(),
                LEVELS);
    }

    /// Refuses with every problem on a line of its own, in the order of the file.
    static void refuse(List<Problem> problems, Map<String, Place> places, Place root) {
        if (problems.isEmpty()) {
            return;
        }
        List<ContentException> errors = problems.stream()
                .map(problem -> new ContentException(place(problem, places, root), problem.message()))
                .sorted(Comparator.comparingInt(
                                (ContentException each) -> each.place().line())
                        .thenComparingInt(each -> each.place().column()))
                .toList();
        ContentException first = errors.getFirst();
        var all = new StringBuilder(first.problem());
        errors.stream().skip(1).forEach(error -> all.append('\n').append(error.getMessage()));
        throw new ContentException(first.place(), all.toString());
    }

    private static Place place(Problem problem, Map<String, Place> places, Place root) {
        return problem.findings().stream()
                .filter(places::containsKey)
                .findFirst()
                .map(places::get)
                .orElse(root);
    }
}
