package org.lumbar.knowledge.source;

import java.util.EnumSet;
import java.util.List;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.ProgrammeRules.Constant;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.knowledge.movement.ProgrammeRules.Level;
import org.lumbar.knowledge.movement.ProgrammeRules.NeedRule;
import org.lumbar.knowledge.movement.ProgrammeRules.Relief;
import org.lumbar.knowledge.movement.ProgrammeRules.Stage;
import org.lumbar.knowledge.movement.ProgrammeRules.Steps;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads how programmes are made.
final class ProgrammeReader {

    private static final int EASIEST = 1;
    private static final int HARDEST = 5;
    private static final double HARDEST_EFFORT = 10;

    private ProgrammeReader() {}

    static Constant constant(Node node) {
        Fields fields = Fields.of(node, "a number of programmes");
        var constant = new Constant(
                fields.text("name"), fields.number("value"), fields.text("reason"), CommonReader.citation(fields));
        fields.done();
        return constant;
    }

    static KindRule kind(Node node) {
        Fields fields = Fields.of(node, "a kind of training");
        double effort = fields.number("effort");
        if (!(effort >= 0 && effort <= HARDEST_EFFORT)) {
            throw new ContentException(
                    fields.required("effort").place(), "effort must be from 0 to 10, not " + effort + ".");
        }
        var kind = new KindRule(
                kindOf(fields.required("kind")),
                atLeast(fields, "points", 0),
                effort,
                fields.text("words"),
                steps(fields.required("steps")),
                CommonReader.citation(fields));
        fields.done();
        return kind;
    }

    private static Steps steps(Node node) {
        Fields fields = Fields.of(node, "how a dose goes up");
        var steps = new Steps(
                fields.text("words"),
                fields.optionalInteger("repetitions").orElse(0),
                fields.optionalInteger("repetitionsAtMost").orElse(0),
                fields.optionalInteger("holdSeconds").orElse(0),
                fields.optionalInteger("holdAtMost").orElse(0),
                fields.optionalInteger("setsAtMost").orElse(0),
                fields.optionalNumber("growth").orElse(0),
                fields.optionalInteger("minutesAtMost"),
                CommonReader.citation(fields));
        fields.done();
        return steps;
    }

    static NeedRule need(Node node) {
        Fields fields = Fields.of(node, "a need");
        var kinds = EnumSet.noneOf(Kind.class);
        fields.list("kinds").forEach(each -> kinds.add(kindOf(each)));
        var need = new NeedRule(
                fields.text("id"),
                fields.text("label"),
                fields.text("group"),
                atLeast(fields, "weight", 1),
                fields.texts("circumstances"),
                fields.texts("unless"),
                kinds,
                fields.texts("targets"),
                fields.text("reason"),
                CommonReader.citation(fields));
        if (need.circumstances().isEmpty()
                && need.kinds().isEmpty()
                && need.targets().isEmpty()) {
            throw new ContentException(
                    node.place(),
                    "the need " + need.id() + " is served by nothing; give circumstances, kinds or targets.");
        }
        fields.done();
        return need;
    }

    static Relief relief(Node node) {
        Fields fields = Fields.of(node, "a direction of relief");
        var relief = new Relief(
                fields.text("circumstance"),
                CommonReader.constant(fields.required("direction"), Direction.values(), Direction::id, "direction"),
                fields.text("reason"),
                CommonReader.citation(fields));
        fields.done();
        return relief;
    }

    static Level level(Node node) {
        Fields fields = Fields.of(node, "a level to start at");
        int level = fields.integer("level");
        if (level < EASIEST || level > HARDEST) {
            throw new ContentException(
                    fields.required("level").place(), "level must be from 1 to 5, not " + level + ".");
        }
        var read = new Level(fields.text("circumstance"), level, fields.text("reason"), CommonReader.citation(fields));
        fields.done();
        return read;
    }

    static Stage stage(Node node) {
        Fields fields = Fields.of(node, "a stage");
        var stage = new Stage(
                fields.text("id"), fields.text("words"), fields.text("until", ""), CommonReader.citation(fields));
        fields.done();
        return stage;
    }

    static List<String> household(Fields fields) {
        return fields.texts("household");
    }

    private static Kind kindOf(Node node) {
        return CommonReader.constant(node, Kind.values(), Kind::id, "kind of exercise");
    }

    private static int atLeast(Fields fields, String key, int least) {
        int value = fields.integer(key);
        if (value < least) {
            throw new ContentException(
                    fields.required(key).place(), key + " must be at least " + least + ", not " + value + ".");
        }
        return value;
    }
}
