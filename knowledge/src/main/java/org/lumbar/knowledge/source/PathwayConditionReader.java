package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.knowledge.Scale.Change.Measure;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;

/// Reads the conditions of a pathway. What has none of their forms is a predicate on answers.
final class PathwayConditionReader {

    private static final List<String> FORMS = List.of(
            "all",
            "any",
            "unless",
            "urgency",
            "safetyQuestions",
            "course",
            "event",
            "daysInState",
            "score",
            "group",
            "improved");

    private static final String PRINCIPAL = "total";

    private PathwayConditionReader() {}

    static PathwayCondition read(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return new PathwayCondition.Answered(PredicateReader.read(node));
        }
        String form = FORMS.stream()
                .filter(mapping.keys().names()::contains)
                .findFirst()
                .orElse("");
        if (form.isEmpty()) {
            return new PathwayCondition.Answered(PredicateReader.read(node));
        }
        Fields fields = Fields.of(node, "a condition of the pathway");
        PathwayCondition condition = read(fields, form);
        fields.done();
        return condition;
    }

    private static PathwayCondition read(Fields fields, String form) {
        return switch (form) {
            case "all" -> new PathwayCondition.Every(parts(fields, form));
            case "any" -> new PathwayCondition.Some(parts(fields, form));
            case "unless" -> new PathwayCondition.Otherwise(read(fields.required(form)));
            case "urgency" ->
                new PathwayCondition.Urgent(CommonReader.constant(
                        fields.required(form), Urgency.Level.values(), Urgency.Level::id, "urgency level"));
            case "safetyQuestions" -> {
                CommonReader.constant(
                        fields.required(form),
                        new String[] {"answered"},
                        each -> each,
                        "state of the safety questions");
                yield new PathwayCondition.SafetyAnswered();
            }
            case "course" ->
                new PathwayCondition.Reported(
                        CommonReader.constant(fields.required(form), Course.values(), Course::id, "course"));
            case "event" -> new PathwayCondition.Happened(pattern(fields), fields.flag("later", false));
            case "daysInState" -> new PathwayCondition.DaysInState(fields.integer(form));
            case "score" ->
                new PathwayCondition.Scored(
                        fields.text(form),
                        fields.text("scale", PRINCIPAL),
                        CommonReader.range(fields),
                        fields.optionalInteger("heldDays").orElse(0));
            case "group" -> new PathwayCondition.Grouped(fields.text(form), fields.texts("is"));
            default -> improved(fields);
        };
    }

    private static PathwayCondition improved(Fields fields) {
        String instrument = fields.text("improved");
        String scale = fields.text("scale", PRINCIPAL);
        boolean points = fields.has("points");
        if (points == fields.has("percent")) {
            throw new ContentException(fields.place(), "improved needs points or percent, one of them.");
        }
        return new PathwayCondition.Improved(
                instrument,
                scale,
                points ? Measure.POINTS : Measure.PERCENT,
                fields.number(points ? "points" : "percent"));
    }

    private static List<PathwayCondition> parts(Fields fields, String key) {
        List<PathwayCondition> parts = fields.list(key, PathwayConditionReader::read);
        if (parts.isEmpty()) {
            throw new ContentException(fields.place(), key + " needs at least one condition.");
        }
        return parts;
    }

    /// Events `{event: visit, what: [...], status: made, outcome: [...]}`.
    static EventPattern pattern(Node node) {
        Fields fields = Fields.of(node, "events");
        EventPattern pattern = pattern(fields);
        fields.done();
        return pattern;
    }

    private static EventPattern pattern(Fields fields) {
        Node event = fields.required("event");
        List<EventKind> kinds = fields.texts("event").stream()
                .map(id -> EventKind.ofId(id)
                        .orElseThrow(() -> new ContentException(
                                event.place(),
                                "the kind of event " + id + " is not known; it is one of " + EventKind.ids() + ".")))
                .toList();
        return new EventPattern(kinds, fields.texts("what"), fields.texts("status"), fields.texts("outcome"));
    }
}
