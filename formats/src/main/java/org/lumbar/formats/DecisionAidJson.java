package org.lumbar.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.Shares;

/// A decision aid as one line of JSON, as `lumbar-decision-aid-1.schema.json` beside this class describes it. Keys come
/// in the order of the schema.
public final class DecisionAidJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-decision-aid/1";

    private final Map<String, OutcomeScale> scales;

    private DecisionAidJson(Knowledge knowledge) {
        scales = knowledge.care().scales();
    }

    /// Lines on a content.
    public static DecisionAidJson of(Knowledge knowledge) {
        return new DecisionAidJson(knowledge);
    }

    /// The line, without a line end.
    public String line(Assessment assessment, DecisionAid aid) {
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("case", assessment.caseId());
            out.text("date", assessment.date().toString());
            out.text("setting", assessment.setting().id());
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", assessment.knowledge(), AssessmentJson::knowledge);
            out.text("guideline", aid.plan().guideline().id());
            out.textOrNull("phase", aid.plan().phase().map(Phase::id).orElse(""));
            out.texts("conditions", aid.conditions());
            aid.plan()
                    .referral()
                    .ifPresentOrElse(
                            referral -> out.object("referral", referral, PlanJson::referral),
                            () -> out.nothing("referral"));
            out.objects("options", aid.options(), this::option);
        });
    }

    private void option(JsonOut out, Option option) {
        out.text("id", option.intervention().id());
        out.text("label", option.intervention().label());
        out.text("plain", option.intervention().plain());
        out.text("kind", option.intervention().kind().id());
        out.text("standing", Wording.id(option.standing()));
        out.texts("usedFor", option.usedFor());
        out.texts("phases", option.phases().stream().map(Phase::id).toList());
        out.objects("recommendations", option.recommendations(), PlanJson::decision);
        out.object("evidence", option.evidence(), this::evidence);
        out.objects(
                "harms",
                option.recommendations().isEmpty()
                        ? List.of()
                        : option.intervention().cautions(),
                (inner, caution) -> {
                    inner.text("text", caution.text());
                    inner.objects(
                            "shares",
                            caution.shares(),
                            (each, shares) -> shares(each, shares, Clarity.ONE_GROUP, caution.citation()));
                    inner.citation(caution.citation());
                });
        PlanJson.mechanism(out, option.intervention());
    }

    private void evidence(JsonOut out, OptionEvidence evidence) {
        out.flag("otherStage", evidence.otherStage());
        out.objects("randomised", evidence.randomised(), this::effect);
        out.objects("twoWays", evidence.trials(), (inner, trial) -> {
            inner.text("population", trial.population());
            inner.objects("times", trial.times(), (each, time) -> {
                each.text("horizon", time.horizon());
                each.objects("outcomes", time.outcomes(), (both, outcome) -> {
                    effectOrNull(both, "assigned", outcome.assigned());
                    effectOrNull(both, "treated", outcome.treated());
                });
            });
            inner.objects("crossover", trial.crossover(), this::effect);
        });
        out.objects("observed", evidence.observed(), this::effect);
        out.objects("costs", evidence.costs(), this::effect);
        out.objects("further", evidence.further(), this::effect);
    }

    private void effectOrNull(JsonOut out, String key, Optional<Effect> effect) {
        effect.ifPresentOrElse(each -> out.object(key, each, this::effect), () -> out.nothing(key));
    }

    private void effect(JsonOut out, Effect effect) {
        PlanJson.effect(out, effect);
        OutcomeScale scale = scales.get(effect.scale());
        out.textOrNull("clarity", scale == null ? "" : Wording.id(Clarity.of(effect, scale)));
        if (scale != null && scale.minimalImportantChange().isPresent()) {
            out.object("minimalImportantChange", scale.minimalImportantChange().get(), (inner, change) -> {
                inner.number("value", change.value());
                inner.citation(change.citation());
            });
        } else {
            out.nothing("minimalImportantChange");
        }
        out.objects(
                "shares",
                effect.shares(),
                (inner, shares) -> shares(inner, shares, Clarity.of(shares, effect), effect.citation()));
    }

    private static void shares(JsonOut out, Shares shares, Clarity clarity, Citation row) {
        out.text("goal", shares.goal());
        out.text("sense", shares.sense().id());
        shares.with().ifPresentOrElse(figure -> out.figure("with", figure), () -> out.nothing("with"));
        shares.without().ifPresentOrElse(figure -> out.figure("without", figure), () -> out.nothing("without"));
        shares.more().ifPresentOrElse(figure -> out.figure("more", figure), () -> out.nothing("more"));
        out.text("clarity", Wording.id(clarity));
        out.citation(shares.citation().orElse(row));
    }
}
