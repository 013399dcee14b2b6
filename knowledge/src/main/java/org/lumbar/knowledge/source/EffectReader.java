package org.lumbar.knowledge.source;

import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.About;
import org.lumbar.knowledge.Effect.Certainty;
import org.lumbar.knowledge.Effect.Favours;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads the effects of treatments.
final class EffectReader {

    private EffectReader() {}

    static Effect effect(Node node) {
        Fields fields = Fields.of(node, "an effect");
        var effect = new Effect(
                fields.text("id"),
                fields.text("outcome"),
                fields.text("comparator"),
                fields.text("population"),
                fields.text("scale"),
                CommonReader.optionalFigure(fields, "figure"),
                fields.text("words", ""),
                fields.text("horizon"),
                CommonReader.constant(
                        fields.required("certainty"), Certainty.values(), Certainty::id, "certainty of evidence"),
                ownCertainty(fields),
                CommonReader.constant(fields.required("favours"), Favours.values(), Favours::id, "word of favours"),
                CommonReader.constant(
                        fields.required("design"), StudyDesign.values(), StudyDesign::id, "design of a study"),
                fields.optionalInteger("n"),
                fields.optional("about")
                        .map(each -> CommonReader.constant(each, About.values(), About::id, "subject of an effect"))
                        .orElse(About.EFFECT),
                fields.list("shares", SharesReader::shares),
                CommonReader.citation(fields));
        fields.done();
        if (effect.figure().isEmpty() && effect.words().isEmpty()) {
            throw new ContentException(
                    node.place(), "the effect " + effect.id() + " has neither figure nor words; give one.");
        }
        return effect;
    }

    private static boolean ownCertainty(Fields fields) {
        return fields.optional("certaintyBasis")
                .map(node -> CommonReader.constant(node, new String[] {"design"}, each -> each, "basis of a certainty"))
                .isPresent();
    }
}
