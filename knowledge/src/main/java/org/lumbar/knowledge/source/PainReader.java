package org.lumbar.knowledge.source;

import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.PainContent.Fibre;
import org.lumbar.knowledge.movement.PainContent.PainKind;
import org.lumbar.knowledge.movement.PainContent.Place;
import org.lumbar.knowledge.movement.PainContent.Region;
import org.lumbar.knowledge.movement.PainContent.Sensitisation;
import org.lumbar.knowledge.movement.PainContent.Step;
import org.lumbar.knowledge.movement.PainContent.Treatment;
import org.lumbar.knowledge.movement.PainContent.Way;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads what is said of pain.
final class PainReader {

    private PainReader() {}

    static Step step(Node node) {
        Fields fields = Fields.of(node, "a step of pain");
        var step = new Step(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                fields.text("where"),
                fields.text("what"),
                fields.texts("molecules"),
                CommonReader.citation(fields));
        fields.done();
        return step;
    }

    static Place place(Node node) {
        Fields fields = Fields.of(node, "a place of pain");
        Fields drawn = Fields.of(fields.required("drawn"), "where a place is drawn");
        var place = new Place(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                CommonReader.constant(fields.required("region"), Region.values(), Region::id, "region"),
                drawn.integer("x"),
                drawn.integer("y"),
                CommonReader.citation(fields));
        drawn.done();
        fields.done();
        return place;
    }

    static Way way(Node node) {
        Fields fields = Fields.of(node, "a way of pain");
        var way = new Way(
                fields.text("from"),
                fields.text("to"),
                fields.text("step"),
                fields.text("words"),
                fields.texts("fibres"));
        fields.done();
        return way;
    }

    static Fibre fibre(Node node) {
        Fields fields = Fields.of(node, "a fibre");
        var fibre = new Fibre(
                fields.text("id"),
                fields.text("label"),
                fields.text("myelin"),
                CommonReader.range(fields.required("diameterMicrometres"), "a diameter"),
                CommonReader.range(fields.required("metresPerSecond"), "a velocity"),
                fields.text("carries"),
                CommonReader.citation(fields));
        fields.done();
        return fibre;
    }

    static Sensitisation sensitisation(Node node) {
        Fields fields = Fields.of(node, "a sensitisation");
        var sensitisation = new Sensitisation(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                fields.text("mechanism"),
                fields.texts("signs"),
                fields.text("fades"),
                CommonReader.citation(fields));
        fields.done();
        return sensitisation;
    }

    static Treatment treatment(Node node) {
        Fields fields = Fields.of(node, "a treatment of pain");
        var treatment = new Treatment(
                fields.text("id"),
                fields.text("label"),
                fields.texts("acts"),
                fields.text("target"),
                fields.texts("interventions"),
                fields.optional("worth").map(PainReader::evidence),
                CommonReader.citation(fields));
        fields.done();
        return treatment;
    }

    static PainKind kind(Node node) {
        Fields fields = Fields.of(node, "a kind of pain");
        var kind = new PainKind(
                fields.text("id"),
                fields.text("label"),
                fields.text("plain"),
                fields.texts("criteria"),
                fields.list("evidence", PainReader::evidence),
                CommonReader.citation(fields));
        fields.done();
        return kind;
    }

    private static Exercise.Evidence evidence(Node node) {
        Fields fields = Fields.of(node, "what is known");
        var evidence = new Exercise.Evidence(fields.text("words"), CommonReader.citation(fields));
        fields.done();
        return evidence;
    }
}
