package org.lumbar.formats;

import java.time.LocalDate;
import java.util.Optional;
import org.lumbar.care.EarlyImagingResult;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.Investigations;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.Investigation.Statement;

/// Investigations as JSON: `investigations` and `earlyImaging`.
final class InvestigationJson {

    private InvestigationJson() {}

    static void write(JsonOut out, Investigations investigations) {
        out.objects("investigations", investigations.advice(), InvestigationJson::advice);
        investigations
                .earlyImaging()
                .ifPresentOrElse(
                        early -> out.object("earlyImaging", early, InvestigationJson::early),
                        () -> out.nothing("earlyImaging"));
    }

    private static void advice(JsonOut out, InvestigationAdvice advice) {
        out.text("id", advice.investigation().id());
        out.text("label", advice.investigation().label());
        out.text("plain", advice.investigation().plain());
        out.text("kind", advice.investigation().kind().id());
        out.text("decision", Wording.id(advice.decision()));
        out.objects("now", advice.reasons(), InvestigationJson::reason);
        out.objects("later", advice.later(), InvestigationJson::later);
        out.texts(
                "declined", advice.declined().stream().map(LaterIndication::id).toList());
        out.objects("notFor", advice.notFor(), (inner, each) -> {
            inner.text("id", each.id());
            inner.text("words", each.words());
            inner.citation(each.citation());
        });
        out.object("otherwise", advice.investigation().otherwise(), InvestigationJson::statement);
        out.objects("withoutPain", advice.withoutPain(), (inner, each) -> {
            inner.text("finding", each.finding());
            inner.integer("age", each.age());
            inner.number("share", each.share());
            inner.citation(each.citation());
        });
        out.objects("cautions", advice.cautions(), InvestigationJson::warning);
        out.objects("facts", advice.facts(), (inner, fact) -> {
            inner.text("words", fact.words());
            inner.citation(fact.citation());
        });
    }

    private static void reason(JsonOut out, InvestigationAdvice.Reason reason) {
        out.text("id", reason.indication().id());
        out.text("label", reason.indication().label());
        out.textOrNull("within", reason.indication().within());
        out.text("time", reason.indication().time());
        date(out, "by", reason.by());
        out.texts("rules", reason.rules());
        out.texts("conditions", reason.conditions());
        out.texts("findings", reason.findings());
        out.citation(reason.indication().citation());
    }

    private static void later(JsonOut out, InvestigationAdvice.Later later) {
        out.text("id", later.indication().id());
        out.text("label", later.indication().label());
        out.textOrNull("needed", later.indication().needed());
        out.integer("day", later.day());
        date(out, "from", later.from());
        out.textOrNull("sooner", later.sooner());
        out.flag("due", later.due());
        out.texts("ask", later.ask());
        out.citation(later.citation());
    }

    private static void warning(JsonOut out, InvestigationAdvice.Warning warning) {
        out.text("id", warning.caution().id());
        out.text("action", warning.caution().action().id());
        out.flag("known", warning.known());
        out.texts("ask", warning.ask());
        out.text("because", warning.caution().because());
        out.text("instead", warning.caution().instead());
        out.citation(warning.caution().citation());
    }

    private static void statement(JsonOut out, Statement statement) {
        out.text("words", statement.words());
        out.citation(statement.citation());
    }

    private static void early(JsonOut out, EarlyImagingResult result) {
        out.text("status", Wording.id(result.status()));
        out.text("statement", InvestigationWords.early(result));
        out.integer("days", result.indicator().days());
        out.objects("images", result.images(), (inner, made) -> {
            inner.text("image", made.image().id());
            inner.text("date", made.date().toString());
            made.day().ifPresentOrElse(day -> inner.integer("day", day), () -> inner.nothing("day"));
            inner.flag("early", made.early());
        });
        out.objects("reasons", result.reasons(), (inner, reason) -> {
            inner.text("id", reason.indication().id());
            inner.text("label", reason.indication().label());
            inner.texts("findings", reason.findings());
        });
        out.citation(result.indicator().citation());
    }

    private static void date(JsonOut out, String key, Optional<LocalDate> date) {
        out.textOrNull(key, date.map(LocalDate::toString).orElse(""));
    }
}
