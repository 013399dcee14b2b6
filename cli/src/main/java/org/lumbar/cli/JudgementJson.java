package org.lumbar.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population.PublishedMiss;
import org.lumbar.knowledge.Target.Measure;
import org.lumbar.validation.ExactInterval;
import org.lumbar.validation.Judgement;
import org.lumbar.validation.Judgement.Cause;
import org.lumbar.validation.Judgement.Named;
import org.lumbar.validation.Judgement.Result;
import org.lumbar.validation.Judgement.Verdict;

/// A judgement as one JSON object. Shares are proportions with their exact 95 % intervals.
final class JudgementJson {

    private static final String SCHEMA = "lumbar-judgement/1";

    private JudgementJson() {}

    static String of(Judgement judgement) {
        return JsonOut.object(out -> {
                    out.text("schema", SCHEMA);
                    out.object("knowledge", judgement.knowledge(), JudgementJson::knowledge);
                    out.text("seed", Long.toString(judgement.seed()));
                    out.flag("met", judgement.missed().isEmpty());
                    out.objects("results", judgement.results(), JudgementJson::result);
                })
                + "\n";
    }

    private static void knowledge(JsonOut out, Knowledge.Identity identity) {
        out.text("version", identity.version());
        out.text("sha256", identity.sha256());
        out.objects("packs", identity.packs(), (each, pack) -> {
            each.text("id", pack.id());
            each.text("version", pack.version());
            each.text("sha256", pack.sha256());
        });
    }

    private static void result(JsonOut out, Result result) {
        out.text("population", result.population().id());
        out.textOrNull("condition", result.population().condition().orElse(""));
        out.text("setting", result.setting().id());
        out.integer("persons", result.persons());
        out.object("shares", result, (shares, each) -> {
            for (Measure measure : Measure.values()) {
                if (measure != Measure.RULE_WITHOUT_SOURCE) {
                    shares.figure(measure.id(), share(each.count(measure), each.persons()));
                }
            }
        });
        out.objects("targets", result.verdicts(), JudgementJson::verdict);
        out.objects("publishedMisses", result.population().publishedMisses(), JudgementJson::published);
        out.objects("causes", result.causes(), (each, cause) -> cause(each, cause, result.persons()));
        out.objects("named", result.named(), (each, named) -> named(each, named, result.persons()));
    }

    private static void verdict(JsonOut out, Verdict verdict) {
        out.text("id", verdict.target().id());
        out.text("measure", verdict.target().measure().id());
        out.numberOrNull("atMost", verdict.target().atMost());
        out.numberOrNull("atLeast", verdict.target().atLeast());
        out.figure("seen", share(verdict.count(), verdict.persons()));
        out.flag("met", verdict.met());
        out.textOrNull("rule", verdict.detail().orElse(""));
    }

    private static void published(JsonOut out, PublishedMiss miss) {
        out.number("share", miss.share());
        out.text("text", miss.text());
        out.text("source", miss.citation().source());
        out.text("basis", miss.citation().basis().id());
    }

    private static void cause(JsonOut out, Cause cause, int persons) {
        Reason reason = cause.reason();
        out.text("kind", reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.text("id", reason.id());
        out.text("level", reason.urgency().level().id());
        out.number("share", (double) cause.persons() / persons);
        out.number("alone", (double) cause.alone() / persons);
        out.textOrNull("source", reason.source());
        out.text("basis", reason.basis().id());
    }

    private static void named(JsonOut out, Named named, int persons) {
        out.text("condition", named.condition());
        out.flag("serious", named.serious());
        out.number("likely", (double) named.likely() / persons);
        out.number("pointedTo", (double) named.pointedTo() / persons);
    }

    private static Figure share(int count, int persons) {
        ExactInterval interval = ExactInterval.of(count, persons);
        return new Figure(
                (double) count / persons, OptionalDouble.of(interval.low()), OptionalDouble.of(interval.high()));
    }
}
