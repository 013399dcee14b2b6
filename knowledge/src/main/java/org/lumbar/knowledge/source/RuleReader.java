package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.PredictionRule.Item;
import org.lumbar.knowledge.PredictionRule.Kind;
import org.lumbar.knowledge.PredictionRule.Threshold;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;

/// Reads prediction rules, red-flag rules, routine rules and gates.
final class RuleReader {

    private RuleReader() {}

    static PredictionRule rule(Node node) {
        Fields fields = Fields.of(node, "a prediction rule");
        var rule = new PredictionRule(
                fields.text("id"),
                fields.text("label"),
                CommonReader.constant(
                        fields.optional("kind").orElse(new Scalar(ScalarType.TEXT, "score", node.place())),
                        Kind.values(),
                        kind -> kind == Kind.SCORE ? "score" : "ruleOut",
                        "kind of rule"),
                fields.text("population", Evidence.ALL),
                CommonReader.settings(fields, "settings"),
                fields.list("items", RuleReader::item),
                fields.list("thresholds", RuleReader::threshold),
                fields.optionalInteger("n"),
                CommonReader.citation(fields),
                fields.text("note", ""),
                fields.text("notUsed", ""));
        fields.done();
        return rule;
    }

    private static Item item(Node node) {
        Fields fields = Fields.of(node, "an item");
        Predicate when = PredicateReader.read(fields.required("when"));
        List<String> replaces = new ArrayList<>();
        if (fields.has("replaces")) {
            replaces.addAll(fields.texts("replaces"));
        } else {
            when.eachFinding(replaces::add);
        }
        var item = new Item(
                fields.text("label"), when, fields.optionalInteger("points").orElse(1), List.copyOf(replaces));
        fields.done();
        return item;
    }

    private static Threshold threshold(Node node) {
        Fields fields = Fields.of(node, "a threshold");
        OptionalInt diseased = fields.optionalInteger("diseased");
        var threshold = new Threshold(
                fields.integer("atLeast"),
                CommonReader.figure(fields.required("sensitivity"), "sensitivity"),
                CommonReader.figure(fields.required("lrPositive"), "lrPositive"),
                diseased);
        fields.done();
        return threshold;
    }

    static RedFlagRule redFlagRule(Node node) {
        Fields fields = Fields.of(node, "a red-flag rule");
        var rule = new RedFlagRule(
                fields.text("id"),
                fields.text("label"),
                CommonReader.urgency(fields.required("urgency")),
                fields.text("where"),
                fields.text("because"),
                fields.texts("conditions"),
                PredicateReader.read(fields.required("when")),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return rule;
    }

    static RoutineRule routineRule(Node node) {
        Fields fields = Fields.of(node, "a routine rule");
        var rule = new RoutineRule(
                fields.text("id"),
                fields.text("because"),
                PredicateReader.read(fields.required("when")),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return rule;
    }

    static Gate gate(Node node, int order) {
        Fields fields = Fields.of(node, "a gate");
        var gate = new Gate(
                fields.text("finding"),
                order,
                fields.flag("sweep", false),
                fields.texts("members"),
                fields.optional("applies").map(PredicateReader::read).orElseGet(Predicate::always),
                fields.texts("conditions"),
                fields.text("why"));
        fields.text("note", "");
        fields.done();
        return gate;
    }
}
