package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticFigure.Measure;
import org.lumbar.knowledge.PrognosticFigure.Subject;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.PrognosticTool.Accuracy;
import org.lumbar.knowledge.PrognosticTool.Risk;
import org.lumbar.knowledge.PrognosticTool.Stratum;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.knowledge.RecoveryCourse.Point;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads what the content knows of prognosis.
final class PrognosisReader {

    private PrognosisReader() {}

    static RecoveryCourse course(Node node) {
        Fields fields = Fields.of(node, "a course");
        var course = new RecoveryCourse(
                fields.text("id"),
                fields.text("label"),
                when(fields),
                fields.text("scale"),
                fields.number("worst"),
                fields.integer("n"),
                fields.list("points", PrognosisReader::point),
                fields.text("caution"),
                CommonReader.citation(fields));
        fields.done();
        return course;
    }

    private static Predicate when(Fields fields) {
        return PredicateReader.read(fields.required("when"));
    }

    private static Point point(Node node) {
        Fields fields = Fields.of(node, "a point");
        var point = new Point(fields.integer("week"), CommonReader.figure(fields.required("value"), "value"));
        fields.done();
        return point;
    }

    static PrognosticOutcome outcome(Node node) {
        Fields fields = Fields.of(node, "an outcome");
        var outcome = new PrognosticOutcome(
                fields.text("id"),
                fields.text("label"),
                when(fields),
                CommonReader.figure(fields.required("baseRate"), "baseRate"),
                fields.text("horizon"),
                fields.integer("n"),
                fields.text("people"),
                fields.list("factors", PrognosisReader::factor),
                fields.text("caution"),
                CommonReader.citation(fields));
        fields.done();
        return outcome;
    }

    private static Factor factor(Node node) {
        Fields fields = Fields.of(node, "a factor");
        String id = fields.text("id");
        var factor = new Factor(
                id,
                fields.text("label"),
                fields.text("group", id),
                when(fields),
                CommonReader.optionalFigure(fields, "oddsRatio"),
                CommonReader.citation(fields));
        fields.done();
        return factor;
    }

    static PrognosticTool tool(Node node) {
        Fields fields = Fields.of(node, "a prognostic tool");
        var tool = new PrognosticTool(
                fields.text("id"),
                fields.text("label"),
                fields.text("foretells"),
                fields.texts("scores"),
                fields.optional("impossible").map(PredicateReader::read).orElseGet(PrognosisReader::never),
                fields.list("strata", PrognosisReader::stratum),
                fields.list("accuracy", PrognosisReader::accuracy),
                fields.text("caution"),
                CommonReader.citation(fields));
        fields.done();
        return tool;
    }

    private static Predicate never() {
        return new Predicate.Any(List.of());
    }

    private static Stratum stratum(Node node) {
        Fields fields = Fields.of(node, "a stratum");
        var stratum = new Stratum(
                fields.text("id"),
                fields.text("label"),
                CommonReader.constant(fields.required("risk"), Risk.values(), Risk::id, "risk"),
                when(fields),
                CommonReader.citation(fields));
        fields.done();
        return stratum;
    }

    private static Accuracy accuracy(Node node) {
        Fields fields = Fields.of(node, "an accuracy");
        var accuracy = new Accuracy(
                fields.text("label"),
                CommonReader.figure(fields.required("figure"), "figure"),
                fields.optionalInteger("n"),
                CommonReader.citation(fields));
        fields.done();
        return accuracy;
    }

    static PrognosticFigure figure(Node node) {
        Fields fields = Fields.of(node, "a prognostic figure");
        var figure = new PrognosticFigure(
                fields.text("id"),
                CommonReader.constant(fields.required("subject"), Subject.values(), Subject::id, "subject"),
                fields.text("label"),
                fields.optional("when").map(PredicateReader::read).orElseGet(Predicate::always),
                CommonReader.constant(fields.required("measure"), Measure.values(), Measure::id, "measure"),
                CommonReader.figure(fields.required("figure"), "figure"),
                fields.text("horizon"),
                fields.optionalInteger("n"),
                fields.text("people"),
                CommonReader.citation(fields));
        fields.done();
        return figure;
    }
}
