package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.UnusedFigure;
import org.lumbar.knowledge.WithoutPain;
import org.lumbar.knowledge.WithoutPain.Decade;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads figures that stand beside the reasoning: those that are not used, and imaging findings without pain.
final class FigureReader {

    private FigureReader() {}

    static UnusedFigure unused(Node node) {
        Fields fields = Fields.of(node, "a figure that is not used");
        var figure = new UnusedFigure(
                fields.text("id"),
                fields.text("about"),
                fields.optional("condition").map(id -> Fields.asText(id, "condition")),
                CommonReader.settings(fields, "settings"),
                CommonReader.optionalFigure(fields, "sensitivity"),
                CommonReader.optionalFigure(fields, "specificity"),
                CommonReader.optionalFigure(fields, "lrPositive"),
                CommonReader.optionalFigure(fields, "lrNegative"),
                fields.text("figure", ""),
                fields.optionalInteger("n"),
                CommonReader.citation(fields),
                fields.text("because"));
        fields.done();
        return figure;
    }

    static WithoutPain withoutPain(Node node) {
        Fields fields = Fields.of(node, "an imaging finding without pain");
        String finding = fields.text("finding");
        List<Decade> decades = new ArrayList<>();
        for (Node item : fields.list("byAge")) {
            Decade decade = decade(item);
            if (!decades.isEmpty() && decade.age() <= decades.getLast().age()) {
                throw new ContentException(
                        item.place(),
                        "the age " + decade.age() + " does not follow "
                                + decades.getLast().age() + "; write the decades from young to old.");
            }
            decades.add(decade);
        }
        fields.done();
        return new WithoutPain(finding, List.copyOf(decades));
    }

    private static Decade decade(Node node) {
        Fields fields = Fields.of(node, "a decade");
        int age = fields.integer("age");
        double share = fields.number("share");
        Citation citation = CommonReader.citation(fields);
        fields.done();
        if (!(share > 0 && share < 1)) {
            throw new ContentException(node.place(), "a share lies above 0 and below 1, not " + share + ".");
        }
        return new Decade(age, share, citation);
    }
}
