package org.lumbar.population.report;

import java.util.List;
import org.lumbar.assess.BriefAssessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.population.Judgement;
import org.lumbar.population.indicator.Event;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// What a screening says of one person, as one line of JSON, as `lumbar-screened-1.schema.json` beside this
/// class describes it.
public final class JudgementJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-screened/1";

    private JudgementJson() {}

    /// The line, without a line end.
    public static String line(Judgement judgement, Knowledge knowledge) {
        return JsonOut.object(out -> {
            Person person = judgement.reading().presentation().person();
            out.text("schema", SCHEMA);
            out.text("patient", "Patient/" + judgement.record().id());
            out.text("date", judgement.reading().presentation().date().toString());
            if (person.age().isPresent()) {
                out.integer("age", person.age().getAsInt());
            } else {
                out.nothing("age");
            }
            out.text("sex", person.sex().id());
            out.text("knowledge", knowledge.identity().sha256());
            out.flag("dead", judgement.dead());
            out.flag("backPain", judgement.backPain());
            out.flag("flagged", judgement.isFlagged());
            if (judgement.brief().isPresent()) {
                BriefAssessment brief = judgement.brief().get();
                out.object("urgency", brief.reasons(), JudgementJson::urgency);
                Differential differential = brief.differential();
                out.objects("established", differential.established(), JudgementJson::established);
                out.objects("likely", differential.likely(), JudgementJson::entry);
                out.objects("pointedTo", differential.pointedTo(), JudgementJson::entry);
            } else {
                out.nothing("urgency");
                List.of("established", "likely", "pointedTo").forEach(each -> out.texts(each, List.of()));
            }
            out.objects("indicators", counted(judgement.results()), JudgementJson::indicator);
            out.objects("findings", judgement.reading().presentation().observations(), JudgementJson::finding);
            out.texts("notes", judgement.reading().notes());
        });
    }

    private static List<IndicatorResult> counted(List<IndicatorResult> results) {
        return results.stream()
                .filter(each -> each.standing() != IndicatorResult.Standing.OUTSIDE)
                .toList();
    }

    private static void urgency(JsonOut out, UrgencyResult result) {
        out.text("level", result.urgency().level().id());
        out.textOrNull("within", result.urgency().within());
        out.text("headline", result.headline());
        out.objects("because", result.because(), (inner, reason) -> {
            inner.text("id", reason.id());
            inner.text("text", reason.text());
            inner.texts("findings", reason.findings());
            inner.textOrNull("source", reason.source());
            inner.text("basis", reason.basis().id());
        });
    }

    private static void established(JsonOut out, Differential.Established established) {
        out.text("condition", established.condition());
        out.text("label", established.label());
        out.text("finding", established.finding());
        out.citation(established.citation());
    }

    private static void entry(JsonOut out, Differential.Entry entry) {
        out.text("condition", entry.condition());
        out.text("label", entry.label());
        out.textOrNull("populationLabel", entry.populationLabel());
        out.textOrNull("incidenceClass", entry.incidenceClass());
        out.number("probability", entry.probability());
        out.number("low", entry.low());
        out.number("high", entry.high());
        out.textOrNull("priorSource", entry.priorCitation().source());
        out.text("priorBasis", entry.priorCitation().basis().id());
    }

    private static void indicator(JsonOut out, IndicatorResult result) {
        out.text("id", result.indicator());
        out.text("standing", result.standing().id());
        out.objects("index", result.index(), JudgementJson::event);
        out.objects("because", result.because(), JudgementJson::event);
    }

    private static void event(JsonOut out, Event event) {
        out.text("event", event.id());
        out.text("day", event.day().toString());
        out.text("resource", event.reference());
    }

    private static void finding(JsonOut out, Observation observation) {
        out.text("finding", observation.finding());
        out.text("status", observation.status().id());
        out.numberOrNull("value", observation.value());
        out.textOrNull("unit", observation.unit());
        out.textOrNull(
                "side",
                observation.side() == Side.UNSTATED ? "" : observation.side().id());
        out.textOrNull("day", observation.date().map(Object::toString).orElse(""));
        out.textOrNull("resource", observation.origin());
    }
}
