package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.EventForm;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayAction.From;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PathwayState.Kind;
import org.lumbar.knowledge.PathwayVoice;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;

/// Reads the pathway and its states.
final class PathwayReader {

    private PathwayReader() {}

    /// The pathway without its states, which stand in files of their own.
    static Pathway pathway(Node node) {
        Fields fields = Fields.of(node, "a pathway");
        var pathway = new Pathway(
                fields.text("id"),
                fields.text("label"),
                fields.text("start"),
                forms(fields),
                PredicateReader.read(fields.required("complaint")),
                fields.texts("lasting"),
                fields.list("everywhere", PathwayReader::exit),
                fields.list("actions", PathwayReader::action),
                fields.list("places", PathwayReader::exit),
                Map.of(),
                CommonReader.citation(fields));
        fields.done();
        return pathway;
    }

    private static Map<EventKind, EventForm> forms(Fields fields) {
        Map<EventKind, EventForm> forms = new EnumMap<>(EventKind.class);
        for (Node node : fields.list("events")) {
            EventForm form = form(node);
            if (forms.put(form.kind(), form) != null) {
                throw new ContentException(
                        node.place(), "the kind " + form.kind().id() + " stands twice; keep one.");
            }
        }
        return java.util.Collections.unmodifiableMap(forms);
    }

    private static EventForm form(Node node) {
        Fields fields = Fields.of(node, "a kind of event");
        EventKind kind =
                CommonReader.constant(fields.required("kind"), EventKind.values(), EventKind::id, "kind of event");
        Optional<Node> what = fields.optional("what");
        boolean free = what.filter(PathwayReader::isAny).isPresent();
        Map<String, String> words = new LinkedHashMap<>();
        if (what.isPresent() && !free) {
            Fields each = Fields.of(what.get(), "what");
            each.keys().forEach(key -> words.put(key, each.text(key)));
        }
        var form = new EventForm(
                kind,
                java.util.Collections.unmodifiableMap(words),
                free,
                fields.texts("status"),
                fields.texts("outcome"));
        fields.done();
        return form;
    }

    private static boolean isAny(Node node) {
        return node instanceof Scalar scalar
                && scalar.type() == ScalarType.TEXT
                && scalar.text().equals("any");
    }

    static PathwayState state(Node node) {
        Fields fields = Fields.of(node, "a state of the pathway");
        Fields drawn = fields.fields("drawn");
        var state = new PathwayState(
                fields.text("id"),
                fields.text("code"),
                fields.text("label"),
                CommonReader.constant(
                        fields.optional("kind").orElse(new Scalar(ScalarType.TEXT, Kind.STEP.id(), node.place())),
                        Kind.values(),
                        Kind::id,
                        "kind of state"),
                fields.text("entry"),
                drawn.integer("column"),
                drawn.integer("row"),
                fields.list("actions", PathwayReader::action),
                fields.list("exits", PathwayReader::exit),
                fields.list("voices", PathwayReader::voice),
                CommonReader.citation(fields));
        drawn.done();
        fields.done();
        return state;
    }

    private static PathwayAction action(Node node) {
        Fields fields = Fields.of(node, "an action");
        Optional<Node> after = fields.optional("after");
        var action = new PathwayAction(
                fields.text("id"),
                fields.text("label"),
                after.isPresent() ? From.EVENT : from(fields, node),
                after.map(PathwayConditionReader::pattern),
                fields.text("opens", ""),
                fields.text("within", ""),
                fields.optional("when").map(PathwayConditionReader::read),
                fields.list("done", PathwayConditionReader::pattern),
                CommonReader.citation(fields));
        fields.done();
        return action;
    }

    private static From from(Fields fields, Node node) {
        List<From> known = new ArrayList<>(List.of(From.ENTRY, From.ONSET));
        return CommonReader.constant(
                fields.optional("from").orElse(new Scalar(ScalarType.TEXT, From.ENTRY.id(), node.place())),
                known.toArray(From[]::new),
                From::id,
                "beginning of a time");
    }

    private static PathwayExit exit(Node node) {
        Fields fields = Fields.of(node, "a way out");
        var exit = new PathwayExit(
                fields.text("id"),
                fields.text("label"),
                fields.text("to"),
                PathwayConditionReader.read(fields.required("when")),
                fields.texts("settles"),
                fields.flag("newEpisode", false),
                fields.texts("except"),
                CommonReader.citation(fields));
        fields.done();
        return exit;
    }

    private static PathwayVoice voice(Node node) {
        Fields fields = Fields.of(node, "what somebody says");
        var voice = new PathwayVoice(fields.text("speaker"), fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return voice;
    }
}
