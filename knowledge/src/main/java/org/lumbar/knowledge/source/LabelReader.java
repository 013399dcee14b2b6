package org.lumbar.knowledge.source;

import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.MechanismCriteria.Item;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootDiscriminator.Direction;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads discriminators, tables of roots and criteria for a mechanism of pain.
final class LabelReader {

    private LabelReader() {}

    static RootDiscriminator discriminator(Node node) {
        Fields fields = Fields.of(node, "a discriminator");
        var discriminator = new RootDiscriminator(
                fields.text("id"),
                fields.text("label"),
                PredicateReader.read(fields.required("arises")),
                fields.text("tells"),
                fields.texts("signs"),
                fields.optional("root").map(LabelReader::direction),
                direction(fields.required("alternative")),
                CommonReader.citation(fields));
        fields.done();
        return discriminator;
    }

    private static Direction direction(Node node) {
        Fields fields = Fields.of(node, "a direction");
        var direction = new Direction(
                fields.text("label"),
                PredicateReader.read(fields.required("when")),
                fields.text("sentence"),
                fields.text("next"));
        fields.done();
        return direction;
    }

    static RootTable rootTable(Node node) {
        Fields fields = Fields.of(node, "a table of roots");
        var table = new RootTable(
                fields.text("id"),
                fields.text("label"),
                PredicateReader.read(fields.required("shown")),
                fields.text("caution"),
                fields.optional("nonDermatomalPain").map(LabelReader::share),
                fields.list("roots", LabelReader::root),
                CommonReader.citation(fields));
        fields.done();
        return table;
    }

    /// A proportion with its source.
    static RootTable.Share share(Node node) {
        Fields fields = Fields.of(node, "a share");
        var share = new RootTable.Share(
                CommonReader.figure(fields.required("share"), "share"), CommonReader.citation(fields));
        fields.done();
        return share;
    }

    private static RootTable.Root root(Node node) {
        Fields fields = Fields.of(node, "a root");
        var root = new RootTable.Root(
                fields.text("root"),
                fields.text("disc"),
                fields.text("skin"),
                fields.text("muscles"),
                fields.text("reflex"),
                fields.texts("signs"));
        fields.done();
        return root;
    }

    static MechanismCriteria mechanism(Node node) {
        Fields fields = Fields.of(node, "criteria for a mechanism");
        Citation citation = CommonReader.citation(fields);
        var criteria = new MechanismCriteria(
                fields.text("id"),
                fields.text("label"),
                fields.text("caution"),
                fields.list("items", item -> item(item, citation)),
                fields.list("grades", LabelReader::grade),
                citation);
        fields.done();
        return criteria;
    }

    /// An item that cites nothing of its own rests on the source of the criteria.
    private static Item item(Node node, Citation ofCriteria) {
        Fields fields = Fields.of(node, "an item");
        var item = new Item(
                fields.text("id"),
                fields.text("label"),
                PredicateReader.read(fields.required("when")),
                fields.optional("missingWhen").map(PredicateReader::read),
                fields.has("source") ? CommonReader.citation(fields) : ofCriteria);
        fields.done();
        return item;
    }

    private static Grade grade(Node node) {
        Fields fields = Fields.of(node, "a grade");
        var grade = new Grade(
                fields.text("id"),
                fields.text("label"),
                fields.texts("requires"),
                fields.optional("accuracy").map(LabelReader::accuracy));
        fields.done();
        return grade;
    }

    private static Accuracy accuracy(Node node) {
        Fields fields = Fields.of(node, "an accuracy");
        var accuracy = new Accuracy(
                CommonReader.figure(fields.required("sensitivity"), "sensitivity"),
                CommonReader.figure(fields.required("specificity"), "specificity"),
                fields.integer("n"),
                fields.text("reference"),
                CommonReader.citation(fields));
        fields.done();
        return accuracy;
    }
}
