package org.lumbar.formats;

import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.care.Referral;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Phase;

/// A plan as JSON.
final class PlanJson {

    private PlanJson() {}

    static void write(JsonOut out, Plan plan) {
        out.text("guideline", plan.guideline().id());
        out.textOrNull("phase", plan.phase().map(Phase::id).orElse(""));
        plan.referral()
                .ifPresentOrElse(
                        referral -> out.object("referral", referral, PlanJson::referral),
                        () -> out.nothing("referral"));
        out.objects("recommendations", plan.recommendations(), PlanJson::recommendation);
        out.texts("withoutCare", plan.withoutCare());
    }

    static void referral(JsonOut out, Referral referral) {
        out.text("level", referral.urgency().level().id());
        out.textOrNull("within", referral.urgency().within());
        out.text("where", referral.where());
        out.texts("because", referral.because());
        out.flag("alone", referral.alone());
    }

    private static void recommendation(JsonOut out, Recommendation recommendation) {
        Intervention intervention = recommendation.intervention();
        out.text("id", intervention.id());
        out.text("label", intervention.label());
        out.text("plain", intervention.plain());
        out.text("kind", intervention.kind().id());
        decision(out, recommendation);
        out.objects("effects", recommendation.effects(), PlanJson::effect);
        out.objects("cautions", intervention.cautions(), (inner, caution) -> {
            inner.text("text", caution.text());
            inner.citation(caution.citation());
        });
        mechanism(out, intervention);
    }

    /// What is said of an intervention for a condition, without its effects.
    static void decision(JsonOut out, Recommendation recommendation) {
        out.text("condition", recommendation.condition());
        out.text("conditionLabel", recommendation.conditionLabel());
        out.text("use", recommendation.use().id());
        out.text("decision", recommendation.decision().id());
        out.objects("because", recommendation.because(), PlanJson::reason);
        out.texts("ask", recommendation.ask());
        out.textOrNull(
                "notBefore", recommendation.notBefore().map(Object::toString).orElse(""));
        out.flag("conflict", recommendation.use().inConflict());
        out.objects("guidelines", recommendation.use().guidelines(), PlanJson::row);
    }

    static void mechanism(JsonOut out, Intervention intervention) {
        intervention
                .mechanism()
                .ifPresentOrElse(
                        each -> out.object("mechanism", each, (inner, mechanism) -> {
                            inner.texts(
                                    "steps",
                                    mechanism.steps().stream()
                                            .map(Intervention.Step::id)
                                            .toList());
                            inner.text("words", mechanism.words());
                            inner.citation(mechanism.citation());
                        }),
                        () -> out.nothing("mechanism"));
    }

    private static void reason(JsonOut out, Reason reason) {
        out.text("kind", reason.kind().id());
        out.text("id", reason.id());
        out.text("decision", reason.decision().id());
        out.text("text", reason.text());
        out.texts("findings", reason.findings());
        out.citation(reason.citation());
    }

    private static void row(JsonOut out, GuidelineRow row) {
        out.text("guideline", row.guideline().id());
        out.text("stance", row.stance().id());
        out.text("words", row.words());
        out.citation(row.citation());
    }

    static void effect(JsonOut out, Effect effect) {
        out.text("id", effect.id());
        out.text("outcome", effect.outcome());
        out.text("comparator", effect.comparator());
        out.text("population", effect.population());
        out.text("scale", effect.scale());
        effect.figure().ifPresentOrElse(figure -> out.figure("figure", figure), () -> out.nothing("figure"));
        out.textOrNull("words", effect.words());
        out.text("horizon", effect.horizon());
        out.text("certainty", effect.certainty().id());
        out.flag("ownCertainty", effect.ownCertainty());
        out.text("favours", effect.favours().id());
        out.text("design", effect.design().id());
        out.citation(effect.citation());
    }
}
