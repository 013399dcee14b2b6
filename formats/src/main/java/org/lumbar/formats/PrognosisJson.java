package org.lumbar.formats;

import org.lumbar.care.Prognosis;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool.Stratum;
import org.lumbar.knowledge.RecoveryCourse;

/// What to expect, as JSON.
final class PrognosisJson {

    private PrognosisJson() {}

    static void write(JsonOut out, Prognosis prognosis) {
        out.text("scope", Wording.id(prognosis.scope()));
        out.textOrNull("statement", PrognosisWords.none(prognosis));
        out.objects("courses", prognosis.courses(), PrognosisJson::course);
        out.objects("outcomes", prognosis.outcomes(), PrognosisJson::outcome);
        out.objects("tools", prognosis.tools(), PrognosisJson::tool);
        out.flag("toolsDisagree", prognosis.toolsDisagree());
        out.objects("figures", prognosis.figures(), PrognosisJson::figure);
    }

    private static void course(JsonOut out, RecoveryCourse course) {
        out.text("id", course.id());
        out.text("label", course.label());
        out.text("scale", course.scale());
        out.integer("n", course.n());
        out.objects("points", course.points(), (inner, point) -> {
            inner.integer("week", point.week());
            inner.figure("value", point.value());
        });
        out.text("caution", course.caution());
        out.citation(course.citation());
    }

    private static void outcome(JsonOut out, OutcomeForPerson each) {
        out.text("id", each.outcome().id());
        out.text("label", each.outcome().label());
        out.figure("baseRate", each.outcome().baseRate());
        out.text("horizon", each.outcome().horizon());
        out.integer("n", each.outcome().n());
        out.text("people", each.outcome().people());
        out.objects("present", each.present(), PrognosisJson::factor);
        out.objects("unknown", each.unknown(), PrognosisJson::factor);
        out.text("caution", each.outcome().caution());
        out.citation(each.outcome().citation());
    }

    private static void factor(JsonOut out, Factor factor) {
        out.text("id", factor.id());
        out.text("label", factor.label());
        out.text("group", factor.group());
        factor.oddsRatio().ifPresentOrElse(ratio -> out.figure("oddsRatio", ratio), () -> out.nothing("oddsRatio"));
        out.citation(factor.citation());
    }

    private static void tool(JsonOut out, ToolResult result) {
        out.text("id", result.tool().id());
        out.text("label", result.tool().label());
        out.text("foretells", result.tool().foretells());
        out.text("outcome", Wording.id(result.outcome()));
        out.objects("strata", result.strata(), PrognosisJson::stratum);
        out.texts("ask", result.ask());
        out.objects("accuracy", result.tool().accuracy(), (inner, accuracy) -> {
            inner.text("label", accuracy.label());
            inner.figure("figure", accuracy.figure());
            accuracy.n().ifPresentOrElse(n -> inner.integer("n", n), () -> inner.nothing("n"));
            inner.citation(accuracy.citation());
        });
        out.text("caution", result.tool().caution());
        out.citation(result.tool().citation());
    }

    private static void stratum(JsonOut out, Stratum stratum) {
        out.text("id", stratum.id());
        out.text("label", stratum.label());
        out.text("risk", stratum.risk().id());
        out.citation(stratum.citation());
    }

    private static void figure(JsonOut out, PrognosticFigure figure) {
        out.text("id", figure.id());
        out.text("subject", figure.subject().id());
        out.text("label", figure.label());
        out.text("measure", figure.measure().id());
        out.figure("figure", figure.figure());
        out.text("horizon", figure.horizon());
        figure.n().ifPresentOrElse(n -> out.integer("n", n), () -> out.nothing("n"));
        out.text("people", figure.people());
        out.citation(figure.citation());
    }
}
