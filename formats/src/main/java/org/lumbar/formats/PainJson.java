package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.PainContent;

/// How pain comes about, as one line of JSON. The criteria of the kinds are named, not repeated: `lumbar
/// knowledge show`
/// gives them.
public final class PainJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-pain/1";

    private PainJson() {}

    /// The line, without a line end.
    public static String line(PainContent pain, Knowledge.Identity identity) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", identity, AssessmentJson::knowledge);
            out.objects("steps", List.copyOf(pain.steps().values()), (inner, each) -> {
                inner.text("id", each.id());
                inner.text("label", each.label());
                inner.text("plain", each.plain());
                inner.text("where", each.where());
                inner.text("what", each.what());
                inner.texts("molecules", each.molecules());
                cited(inner, each.citation());
            });
            out.objects("places", List.copyOf(pain.places().values()), (inner, each) -> {
                inner.text("id", each.id());
                inner.text("label", each.label());
                inner.text("plain", each.plain());
                inner.text("region", each.region().id());
                cited(inner, each.citation());
            });
            out.objects("ways", pain.ways(), (inner, each) -> {
                inner.text("from", each.from());
                inner.text("to", each.to());
                inner.text("step", each.step());
                inner.text("words", each.words());
                inner.texts("fibres", each.fibres());
            });
            out.objects("fibres", List.copyOf(pain.fibres().values()), (inner, each) -> {
                inner.text("id", each.id());
                inner.text("label", each.label());
                inner.text("myelin", each.myelin());
                inner.object("diameterMicrometres", each.diameter(), PainJson::range);
                inner.object("metresPerSecond", each.velocity(), PainJson::range);
                inner.text("carries", each.carries());
                cited(inner, each.citation());
            });
            out.objects("sensitisation", List.copyOf(pain.sensitisation().values()), (inner, each) -> {
                inner.text("id", each.id());
                inner.text("label", each.label());
                inner.text("plain", each.plain());
                inner.text("mechanism", each.mechanism());
                inner.texts("signs", each.signs());
                inner.text("fades", each.fades());
                cited(inner, each.citation());
            });
            out.objects("treatments", List.copyOf(pain.treatments().values()), PainJson::treatment);
            out.objects("kinds", List.copyOf(pain.kinds().values()), (inner, each) -> {
                inner.text("id", each.id());
                inner.text("label", each.label());
                inner.text("plain", each.plain());
                inner.texts("criteria", each.criteria());
                inner.objects("evidence", each.evidence(), PainJson::evidence);
                cited(inner, each.citation());
            });
        });
    }

    private static void treatment(JsonOut out, PainContent.Treatment each) {
        out.text("id", each.id());
        out.text("label", each.label());
        out.texts("acts", each.acts());
        out.text("target", each.target());
        out.texts("interventions", each.interventions());
        each.worth()
                .ifPresentOrElse(worth -> out.object("worth", worth, PainJson::evidence), () -> out.nothing("worth"));
        cited(out, each.citation());
    }

    private static void evidence(JsonOut out, Exercise.Evidence each) {
        out.text("words", each.words());
        cited(out, each.citation());
    }

    private static void range(JsonOut out, Range range) {
        out.number("from", range.low());
        out.number("upTo", range.high());
    }

    private static void cited(JsonOut out, Citation citation) {
        out.citation(citation);
        out.textOrNull("locator", citation.locator());
    }
}
