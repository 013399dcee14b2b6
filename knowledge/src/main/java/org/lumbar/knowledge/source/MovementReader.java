package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Dose;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.knowledge.movement.Exercise.SpinalLoad;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Reads exercises, and the circumstances that matter for them.
final class MovementReader {

    private static final int EASIEST = 1;
    private static final int HARDEST = 5;
    private static final int WEEK = 7;

    private MovementReader() {}

    static Circumstance circumstance(Node node) {
        Fields fields = Fields.of(node, "a circumstance");
        var circumstance = new Circumstance(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                fields.optional("when").map(PredicateReader::read),
                fields.texts("shownBy"),
                fields.texts("conditions"),
                fields.texts("mechanisms"),
                fields.texts("deficits"),
                fields.texts("exposures"),
                fields.list("urgencies", MovementReader::urgency),
                fields.flag("goal", false),
                fields.flag("needsClearance", false),
                fields.flag("forbidsAll", false),
                fields.texts("allowsOnly"),
                CommonReader.citation(fields));
        fields.done();
        return circumstance;
    }

    private static Urgency.Level urgency(Node node) {
        return CommonReader.constant(node, Urgency.Level.values(), Urgency.Level::id, "urgency level");
    }

    static Exercise exercise(Node node) {
        Fields fields = Fields.of(node, "an exercise");
        var exercise = new Exercise(
                fields.text("id"),
                fields.text("label"),
                CommonReader.constant(fields.required("kind"), Kind.values(), Kind::id, "kind of exercise"),
                fields.texts("targets"),
                CommonReader.constant(fields.required("position"), Position.values(), Position::id, "position"),
                fields.flag("eachSide", false),
                fields.list("equipment", MovementReader::oneOf),
                fields.texts("helpfulEquipment"),
                between(fields, "difficulty", EASIEST, HARDEST),
                dose(fields.required("dose")),
                fields.texts("progressesTo"),
                fields.texts("regressesTo"),
                fields.texts("cues"),
                fields.texts("barredBy"),
                fields.texts("careIn"),
                fields.texts("servesIn"),
                CommonReader.constant(fields.required("direction"), Direction.values(), Direction::id, "direction"),
                CommonReader.constant(fields.required("spinalLoad"), SpinalLoad.values(), SpinalLoad::id, "load"),
                fields.flag("isBreak", false),
                fields.list("evidence", MovementReader::evidence));
        fields.done();
        return exercise;
    }

    /// One thing, or a list of things of which one is enough.
    private static List<String> oneOf(Node node) {
        return node instanceof Sequence sequence
                ? sequence.items().stream()
                        .map(item -> Fields.asText(item, "equipment"))
                        .toList()
                : List.of(Fields.asText(node, "equipment"));
    }

    private static Dose dose(Node node) {
        Fields fields = Fields.of(node, "a dose");
        double minutes = fields.number("minutes");
        if (!(minutes > 0)) {
            throw new ContentException(fields.required("minutes").place(), "minutes must be above 0, not " + minutes);
        }
        var dose = new Dose(
                between(fields, "sets", 1, Integer.MAX_VALUE),
                between(fields, "repetitions", 1, Integer.MAX_VALUE),
                fields.optionalInteger("holdSeconds"),
                fields.optionalInteger("restSeconds"),
                between(fields, "daysAWeek", 1, WEEK),
                minutes,
                CommonReader.citation(fields));
        fields.done();
        return dose;
    }

    private static Exercise.Evidence evidence(Node node) {
        Fields fields = Fields.of(node, "what is known of an exercise");
        var evidence = new Exercise.Evidence(fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return evidence;
    }

    private static int between(Fields fields, String key, int lowest, int highest) {
        int value = fields.integer(key);
        if (value < lowest || value > highest) {
            throw new ContentException(
                    fields.required(key).place(),
                    key + " must be at least " + lowest
                            + (highest == Integer.MAX_VALUE ? "" : " and at most " + highest) + ", not " + value + ".");
        }
        return value;
    }
}
