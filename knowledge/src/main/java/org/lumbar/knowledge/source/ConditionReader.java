package org.lumbar.knowledge.source;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Cap;
import org.lumbar.knowledge.Condition.Entry;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Condition.ResidualRisk;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Statistics;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads conditions.
final class ConditionReader {

    private ConditionReader() {}

    static Condition read(Node node) {
        Fields fields = Fields.of(node, "a condition");
        var condition = new Condition(
                fields.text("id"),
                fields.text("label"),
                fields.optional("partOf").map(parent -> Fields.asText(parent, "partOf")),
                fields.flag("serious", false),
                fields.flag("raised", true),
                fields.optional("urgentThreshold").map(value -> Fields.asNumber(value, "urgentThreshold")),
                fields.flag("missIsEmergency", false),
                CommonReader.urgency(fields.required("establishedUrgency")),
                fields.list("priors", ConditionReader::prior),
                fields.text("incidenceClass", ""),
                fields.optional("entry").map(ConditionReader::entry),
                fields.list("caps", ConditionReader::cap),
                fields.list("evidence", EvidenceReader::read),
                fields.list("rules", ConditionReader::ruleUse),
                fields.list("establishedBy", ConditionReader::establishing),
                fields.list("codes", CodeReader::coding),
                fields.optional("residualRisk").map(ConditionReader::residualRisk));
        fields.done();
        return condition;
    }

    private static Prior prior(Node node) {
        Fields fields = Fields.of(node, "a prior");
        var n = fields.optionalInteger("n");
        Figure probability;
        if (fields.has("zeroTo")) {
            probability = Statistics.zeroTo(fields.number("zeroTo"));
        } else if (fields.has("value")) {
            probability = CommonReader.checked(
                    node,
                    "the prior",
                    () -> new Figure(
                            fields.number("value"), fields.optionalNumber("low"), fields.optionalNumber("high")));
        } else {
            // only a range was printed: the point lies in its middle on the log-odds scale
            double low = fields.number("low");
            double high = fields.number("high");
            probability = Figure.of(Statistics.middleOfLogOdds(low, high), low, high);
        }
        if (!(probability.value() > 0 && probability.value() < 1)) {
            throw new ContentException(
                    node.place(),
                    "a prior lies above 0 and below 1, not " + probability.value() + "; write zeroTo for '0 to x'.");
        }
        if (!probability.hasInterval() && n.isPresent()) {
            double[] ends = Statistics.wilson(probability.value(), n.getAsInt());
            probability = new Figure(
                    probability.value(),
                    OptionalDouble.of(ends[0]),
                    OptionalDouble.of(Math.max(ends[1], probability.value())));
        }
        Prior prior = new Prior(
                CommonReader.settings(fields, "settings"),
                fields.optional("ages").map(range -> CommonReader.range(range, "ages")),
                CommonReader.sex(fields),
                probability,
                n,
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return prior;
    }

    private static Entry entry(Node node) {
        Fields fields = Fields.of(node, "an entry");
        var entry = new Entry(
                fields.text("population"),
                fields.text("label"),
                PredicateReader.read(fields.required("when")),
                fields.list("priors", ConditionReader::prior));
        fields.done();
        return entry;
    }

    private static Cap cap(Node node) {
        Fields fields = Fields.of(node, "a cap");
        var cap = new Cap(
                fields.text("population", Evidence.ALL),
                CommonReader.figure(fields.required("lr"), "lr"),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return cap;
    }

    private static RuleUse ruleUse(Node node) {
        Fields fields = Fields.of(node, "a rule in use");
        var use = new RuleUse(fields.text("rule"), fields.text("block"));
        fields.done();
        return use;
    }

    private static Establishing establishing(Node node) {
        Fields fields = Fields.of(node, "an establishing finding");
        Optional<Figure> falsePositive = CommonReader.optionalFigure(fields, "falsePositive");
        var establishing = new Establishing(
                fields.text("finding"),
                fields.optional("with").map(PredicateReader::read).orElseGet(Predicate::always),
                fields.texts("explains"),
                falsePositive,
                fields.text("note", ""),
                CommonReader.citation(fields));
        fields.done();
        return establishing;
    }

    private static ResidualRisk residualRisk(Node node) {
        Fields fields = Fields.of(node, "a residual risk");
        var risk = new ResidualRisk(
                fields.text("text"),
                CommonReader.figure(fields.required("share"), "share"),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return risk;
    }
}
