package org.lumbar.knowledge.source;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Action;
import org.lumbar.knowledge.Investigation.Caution;
import org.lumbar.knowledge.Investigation.Fact;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.knowledge.Investigation.Indication;
import org.lumbar.knowledge.Investigation.Kind;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.Investigation.NotFor;
import org.lumbar.knowledge.Investigation.Sooner;
import org.lumbar.knowledge.Investigation.Statement;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads investigations and the indicator of early imaging.
final class InvestigationReader {

    private InvestigationReader() {}

    static Investigation investigation(Node node) {
        Fields fields = Fields.of(node, "an investigation");
        var investigation = new Investigation(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                CommonReader.constant(fields.required("kind"), Kind.values(), Kind::id, "kind of investigation"),
                fields.list("now", InvestigationReader::indication),
                fields.list("later", InvestigationReader::later),
                fields.list("notFor", InvestigationReader::notFor),
                statement(fields.required("otherwise")),
                fields.texts("withoutPain"),
                fields.list("cautions", InvestigationReader::caution),
                fields.list("facts", InvestigationReader::fact));
        fields.done();
        return investigation;
    }

    private static Grounds grounds(Fields fields) {
        var grounds = new Grounds(
                fields.texts("rules"),
                fields.texts("conditions"),
                predicate(fields, "when"),
                predicate(fields, "only"));
        if (grounds.rules().isEmpty()
                && grounds.conditions().isEmpty()
                && grounds.when().isEmpty()) {
            throw new ContentException(
                    fields.place(), "nothing says when it holds; give rules, conditions or a predicate in when.");
        }
        return grounds;
    }

    private static Optional<Predicate> predicate(Fields fields, String key) {
        return fields.optional(key).map(PredicateReader::read);
    }

    private static Indication indication(Node node) {
        Fields fields = Fields.of(node, "an indication");
        var indication = new Indication(
                fields.text("id"),
                fields.text("label"),
                grounds(fields),
                fields.text("within", ""),
                fields.text("time"),
                CommonReader.citation(fields));
        fields.done();
        return indication;
    }

    private static LaterIndication later(Node node) {
        Fields fields = Fields.of(node, "a later indication");
        var later = new LaterIndication(
                fields.text("id"),
                fields.text("label"),
                PredicateReader.read(fields.required("when")),
                predicate(fields, "needs"),
                fields.text("needed", ""),
                fields.integer("fromDay"),
                fields.optional("sooner").map(InvestigationReader::sooner),
                CommonReader.citation(fields));
        fields.done();
        return later;
    }

    private static Sooner sooner(Node node) {
        Fields fields = Fields.of(node, "an earlier day");
        var sooner = new Sooner(
                PredicateReader.read(fields.required("when")),
                fields.integer("fromDay"),
                fields.text("words"),
                CommonReader.citation(fields));
        fields.done();
        return sooner;
    }

    private static NotFor notFor(Node node) {
        Fields fields = Fields.of(node, "a question not answered");
        var notFor =
                new NotFor(fields.text("id"), grounds(fields), fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return notFor;
    }

    private static Caution caution(Node node) {
        Fields fields = Fields.of(node, "a caution");
        var caution = new Caution(
                fields.text("id"),
                CommonReader.constant(fields.required("action"), Action.values(), Action::id, "action"),
                PredicateReader.read(fields.required("when")),
                fields.text("because"),
                fields.text("instead", ""),
                CommonReader.citation(fields));
        fields.done();
        return caution;
    }

    private static Fact fact(Node node) {
        Fields fields = Fields.of(node, "a fact");
        var fact = new Fact(fields.text("words"), fields.texts("about"), CommonReader.citation(fields));
        fields.done();
        return fact;
    }

    private static Statement statement(Node node) {
        Fields fields = Fields.of(node, "a statement");
        var statement = new Statement(fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return statement;
    }

    static EarlyImaging earlyImaging(Node node) {
        Fields fields = Fields.of(node, "the indicator of early imaging");
        var early = new EarlyImaging(
                fields.text("label"),
                fields.integer("days"),
                fields.list("images", InvestigationReader::image),
                fields.list("indications", InvestigationReader::reason),
                CommonReader.citation(fields));
        fields.done();
        return early;
    }

    private static EarlyImaging.Image image(Node node) {
        Fields fields = Fields.of(node, "a kind of image");
        List<String> findings = fields.texts("findings");
        var image = new EarlyImaging.Image(fields.text("id"), fields.text("label"), findings);
        fields.done();
        return image;
    }

    private static EarlyImaging.Indication reason(Node node) {
        Fields fields = Fields.of(node, "a reason for an image");
        var reason = new EarlyImaging.Indication(
                fields.text("id"), fields.text("label"), PredicateReader.read(fields.required("when")));
        fields.done();
        return reason;
    }
}
