package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Kind;
import org.lumbar.knowledge.Scale.Change.Measure;
import org.lumbar.knowledge.Scale.MissingRule;
import org.lumbar.knowledge.Scale.Scoring;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads the scales of an instrument.
final class ScaleReader {

    private ScaleReader() {}

    /// @param all numbers of all items, which a scale has that names none
    static Scale scale(Node node, List<Integer> all) {
        Fields fields = Fields.of(node, "a scale");
        var scale = new Scale(
                fields.text("id"),
                fields.text("label"),
                fields.has("items") ? fields.list("items", item -> Fields.asInteger(item, "items")) : all,
                CommonReader.constant(fields.required("scoring"), Scoring.values(), Scoring::id, "scoring"),
                missing(fields.required("missing")),
                fields.list("bands", ScaleReader::band),
                fields.list("changes", ScaleReader::change));
        fields.done();
        return scale;
    }

    private static MissingRule missing(Node node) {
        Fields fields = Fields.of(node, "missing");
        var rule = new MissingRule(
                fields.integer("most"),
                fields.flag("optional", false),
                CommonReader.citation(fields),
                fields.text("note", ""));
        fields.done();
        return rule;
    }

    private static Band band(Node node) {
        Fields fields = Fields.of(node, "a band");
        var band = new Band(CommonReader.range(fields), fields.text("label"), CommonReader.citation(fields));
        fields.done();
        return band;
    }

    private static Change change(Node node) {
        Fields fields = Fields.of(node, "a change");
        Kind kind = fields.has("kind")
                ? CommonReader.constant(fields.required("kind"), Kind.values(), Kind::id, "kind of change")
                : Kind.IMPORTANT;
        if (fields.has("points") == fields.has("percent")) {
            throw new ContentException(node.place(), "a change has either points or percent; give one of them.");
        }
        Measure measure = fields.has("points") ? Measure.POINTS : Measure.PERCENT;
        Figure size = CommonReader.figure(fields.required(measure.id()), measure.id());
        var change = new Change(
                kind,
                measure,
                size,
                fields.optionalInteger("n"),
                fields.text("conditions", ""),
                CommonReader.citation(fields));
        fields.done();
        return change;
    }
}
