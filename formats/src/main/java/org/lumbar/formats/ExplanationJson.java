package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.explanation.ConditionExplanation;
import org.lumbar.explanation.Influence;
import org.lumbar.explanation.Otherwise;
import org.lumbar.explanation.PredicatePart;
import org.lumbar.explanation.QuestionExplanation;
import org.lumbar.explanation.RuleReading;
import org.lumbar.explanation.SetAside;
import org.lumbar.explanation.Threshold;
import org.lumbar.explanation.UrgencyExplanation;
import org.lumbar.explanation.UrgencyExplanation.Fired;
import org.lumbar.explanation.Waterfall;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency;
import org.lumbar.reasoning.LogOdds;
import org.lumbar.reasoning.Posterior;

/// An explanation as one line of JSON, as `lumbar-explanation-1.schema.json` beside this class describes it. Keys
/// come in the order of the schema.
public final class ExplanationJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-explanation/1";

    private final Names names;

    private ExplanationJson(Knowledge knowledge) {
        this.names = new Names(knowledge);
    }

    /// Lines for explanations of a content.
    ///
    /// @param knowledge the content that the explanations rest on, for labels
    public static ExplanationJson of(Knowledge knowledge) {
        return new ExplanationJson(knowledge);
    }

    /// Why a condition has its figure; without a line end.
    public String condition(ConditionExplanation explanation) {
        return JsonOut.object(out -> {
            head(out, explanation.assessment(), "condition");
            out.object("condition", explanation, this::condition);
        });
    }

    /// Why the level is what it is; without a line end.
    public String urgency(UrgencyExplanation explanation) {
        return JsonOut.object(out -> {
            head(out, explanation.assessment(), "urgency");
            out.object("urgency", explanation, this::urgency);
        });
    }

    /// Why a question is asked; without a line end.
    public String question(QuestionExplanation explanation) {
        return JsonOut.object(out -> {
            head(out, explanation.assessment(), "question");
            out.object("question", explanation, ExplanationJson::question);
        });
    }

    private static void head(JsonOut out, Assessment assessment, String explains) {
        out.text("schema", SCHEMA);
        out.text("case", assessment.caseId());
        out.text("date", assessment.date().toString());
        out.text("setting", assessment.setting().id());
        out.text("statement", Assessment.STATEMENT);
        out.object("knowledge", assessment.knowledge(), AssessmentJson::knowledge);
        out.flag("evidenceApplies", assessment.evidenceApplies());
        out.text("explains", explains);
    }

    private void condition(JsonOut out, ConditionExplanation explanation) {
        out.text("id", explanation.condition().id());
        out.text("label", explanation.condition().label());
        out.text("place", Wording.id(explanation.place()));
        out.objects("established", explanation.established().stream().toList(), DifferentialJson::established);
        out.objects("waterfall", explanation.waterfall().stream().toList(), ExplanationJson::waterfall);
        out.objects("picture", explanation.picture().stream().toList(), this::part);
        out.objects("influences", explanation.influences(), ExplanationJson::influence);
        out.objects("notUsed", explanation.setAside(), ExplanationJson::setAside);
        out.objects("thresholds", explanation.thresholds(), ExplanationJson::threshold);
        out.number("evidence", explanation.evidence());
        out.number("strongest", explanation.strongest());
        out.number("minimum", explanation.minimum());
        out.flag("counts", explanation.counts());
        out.objects("rules", explanation.rules(), this::rule);
        out.texts("openGates", explanation.openGates());
    }

    private static void waterfall(JsonOut out, Waterfall waterfall) {
        out.object("entry", waterfall.entry(), DifferentialJson::entry);
        out.object("prior", waterfall.prior(), ExplanationJson::logOdds);
        out.objects("steps", waterfall.steps(), (inner, step) -> {
            inner.object("contribution", step.contribution(), DifferentialJson::contribution);
            inner.number("logOdds", step.logOdds());
            inner.number("probability", step.probability());
        });
        out.object("posterior", waterfall.posterior(), ExplanationJson::logOdds);
    }

    private static void logOdds(JsonOut out, LogOdds figure) {
        out.number("logOdds", figure.point());
        out.number("lowLogOdds", figure.low());
        out.number("highLogOdds", figure.high());
        out.number("probability", Posterior.probability(figure.point()));
        out.number("low", Posterior.probability(figure.low()));
        out.number("high", Posterior.probability(figure.high()));
    }

    private static void influence(JsonOut out, Influence influence) {
        out.text("finding", influence.finding());
        out.text("label", influence.label());
        out.text("obtained", influence.obtained().id());
        out.text("answer", influence.answer());
        out.number("probability", influence.probability());
        out.number("changeLogOdds", influence.change());
        out.text("picture", Wording.id(influence.picture()));
    }

    private static void setAside(JsonOut out, SetAside aside) {
        out.text("finding", aside.finding());
        out.text("label", aside.label());
        out.text("answer", aside.answer());
        out.texts("sources", aside.sources());
        out.text("basis", aside.basis().id());
        out.text("reason", Wording.id(aside.reason()));
        out.text("why", aside.why());
    }

    private static void threshold(JsonOut out, Threshold threshold) {
        out.object("urgency", threshold.urgency(), ExplanationJson::level);
        out.number("probability", threshold.probability());
        out.flag("reached", threshold.reached());
        out.number("missingLr", threshold.factor());
    }

    /// A level and its time.
    static void level(JsonOut out, Urgency urgency) {
        out.text("level", urgency.level().id());
        out.textOrNull("within", urgency.within());
    }

    private void rule(JsonOut out, RuleReading rule) {
        out.text("id", rule.id());
        out.text("label", rule.label());
        out.object("urgency", rule.urgency(), ExplanationJson::level);
        out.text("because", rule.because());
        out.object("predicate", rule.predicate(), this::part);
        out.texts("met", rule.met());
        out.objects("missing", rule.missing(), (inner, missing) -> {
            inner.text("finding", missing.finding());
            inner.text("answer", missing.answer());
        });
        out.citation(rule.citation());
    }

    private void part(JsonOut out, PredicatePart part) {
        out.text(
                "words",
                PredicatePhrase.of(part.predicate(), names::finding, names::unit, names::predicate)
                        .strip());
        out.text("holds", Wording.id(part.truth()));
        out.text("answer", part.answer());
        List<String> findings = new java.util.ArrayList<>();
        if (part.parts().isEmpty()) {
            part.predicate().eachFinding(findings::add);
        }
        out.texts("findings", findings);
        out.objects("parts", part.parts(), this::part);
    }

    private void urgency(JsonOut out, UrgencyExplanation explanation) {
        out.object("urgency", explanation.assessment().urgency().urgency(), ExplanationJson::level);
        out.text("where", explanation.assessment().urgency().where());
        out.text("headline", explanation.assessment().urgency().headline());
        out.objects("fired", explanation.fired(), this::fired);
        out.objects("lowering", explanation.lowering(), ExplanationJson::otherwise);
        out.objects("raising", explanation.raising(), ExplanationJson::otherwise);
        out.objects("near", explanation.near(), this::rule);
        out.objects("undecided", explanation.undecided(), this::rule);
        out.integer("tried", explanation.tried());
    }

    private void fired(JsonOut out, Fired fired) {
        out.object("reason", fired.reason(), ComparisonJson::reason);
        out.text("label", fired.label());
        out.flag("decides", fired.decides());
        out.objects("predicate", fired.predicate().stream().toList(), this::part);
        out.objects("threshold", fired.threshold().stream().toList(), ExplanationJson::threshold);
        out.objects("probability", fired.probability().stream().toList(), (inner, chance) -> {
            inner.number("probability", chance.point());
            inner.number("low", chance.low());
            inner.number("high", chance.high());
        });
    }

    private static void otherwise(JsonOut out, Otherwise otherwise) {
        out.text("finding", otherwise.finding());
        out.text("label", otherwise.label());
        out.text("obtained", otherwise.obtained().id());
        out.text("now", otherwise.given());
        out.text("otherwise", otherwise.otherwise());
        out.object("urgency", otherwise.urgency(), ExplanationJson::level);
        out.texts("sources", otherwise.sources());
    }

    private static void question(JsonOut out, QuestionExplanation explanation) {
        out.text("finding", explanation.finding().id());
        out.text("label", explanation.finding().label());
        out.text("question", explanation.finding().question());
        out.text("now", explanation.known());
        out.integer("place", explanation.place());
        Optional<NextQuestion> next = explanation.next();
        out.textOrNull("kind", next.map(each -> Wording.id(each.kind())).orElse(""));
        out.textOrNull("why", next.map(NextQuestion::why).orElse(""));
        out.numberOrNull("value", next.map(NextQuestion::value).orElse(java.util.OptionalDouble.empty()));
        out.objects("answers", explanation.answers(), (inner, answer) -> {
            inner.text("answer", answer.answer());
            inner.textOrNull("contradiction", answer.contradiction());
            inner.object("comparison", answer.comparison(), ComparisonJson::differences);
        });
    }
}
