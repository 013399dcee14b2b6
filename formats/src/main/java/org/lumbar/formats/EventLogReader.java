package org.lumbar.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.pathway.Event;
import org.lumbar.pathway.EventLog;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Person;

/// Reads event files of the form `lumbar-events/1`: who the person is, when the pain began, and what has happened.
///
/// The form is held to strictly, as that of cases; whether a clinical problem is an error is a matter of
/// [Strictness].
public final class EventLogReader {

    /// The only schema that this build reads.
    public static final String SCHEMA = "lumbar-events/1";

    private static final List<String> SETTINGS =
            Arrays.stream(Setting.values()).map(Setting::id).toList();

    private final Interpreter interpreter;
    private final CaseReader.Defaults defaults;
    private final Strictness strictness;
    private final EventReader events;

    private EventLogReader(
            Knowledge knowledge,
            Pathway pathway,
            Interpreter interpreter,
            CaseReader.Defaults defaults,
            Strictness strictness) {
        this.interpreter = interpreter;
        this.defaults = defaults;
        this.strictness = strictness;
        this.events = new EventReader(
                interpreter, pathway.forms(), new ScoresReader(knowledge.instruments()), defaults, strictness);
    }

    /// A reader of event files.
    ///
    /// @param pathway the pathway, whose words the events use
    public static EventLogReader of(
            Knowledge knowledge,
            Pathway pathway,
            Interpreter interpreter,
            CaseReader.Defaults defaults,
            Strictness strictness) {
        return new EventLogReader(knowledge, pathway, interpreter, defaults, strictness);
    }

    /// Reads an event file.
    ///
    /// @throws ContentException with every clinical problem of an event, or with the first problem of form
    public EventLog read(Node root) {
        refuseOtherForms(root);
        Fields fields = Fields.of(root, "an event file");
        fields.optional("schema");
        String id = Values.text(fields, "case").orElse("");
        Setting setting =
                Values.word(fields, "setting", Setting::ofId, SETTINGS).orElse(defaults.setting());
        List<Event> read = fields.list("events", events::read);
        LocalDate first =
                read.stream().map(Event::date).min(Comparator.naturalOrder()).orElse(defaults.date());
        Person person = fields.optional("person")
                .map(node -> PersonReader.person(node, first, new HashMap<>()))
                .orElse(Person.UNKNOWN);
        Optional<LocalDate> birthDate =
                fields.optional("person").flatMap(node -> Values.day(Fields.of(node, "person"), "birthDate"));
        Optional<Node> episode = fields.optional("episode");
        Optional<LocalDate> began = episode.flatMap(node -> began(node, first));
        Optional<String> onset = episode.flatMap(
                node -> PersonReader.onset(Fields.of(node, "episode"), interpreter.index(), strictness));
        fields.done();
        return new EventLog(id, setting, person, birthDate, began, onset, new ArrayList<>(read));
    }

    private static Optional<LocalDate> began(Node node, LocalDate first) {
        Fields fields = Fields.of(node, "episode");
        Optional<LocalDate> began = Values.day(fields, "began");
        fields.optional("onset");
        fields.done();
        if (began.filter(first::isBefore).isPresent()) {
            throw new ContentException(
                    fields.required("began").place(),
                    "began " + began.get() + " lies after the first event, of " + first
                            + "; correct one of them. A later episode begins with an event of kind recurrence.");
        }
        return began;
    }

    private static void refuseOtherForms(Node root) {
        if (!(root instanceof Mapping mapping)) {
            throw new ContentException(
                    root.place(), "an event file must be a mapping with events, not " + root.description() + ".");
        }
        for (Mapping.Entry entry : mapping.entries()) {
            if (entry.key().equals("schema")) {
                String schema = Fields.asText(entry.value(), "schema");
                if (!schema.equals(SCHEMA)) {
                    throw new ContentException(
                            entry.value().place(),
                            "the schema must be " + SCHEMA + ", not "
                                    + entry.value().description() + "."
                                    + (schema.equals(CaseReader.SCHEMA) ? " `lumbar assess` reads a case." : ""));
                }
            }
            if (entry.key().equals("findings")) {
                throw new ContentException(
                        entry.place(),
                        "findings stand in events, each with its date; `lumbar assess` reads a case without events.");
            }
        }
    }
}
