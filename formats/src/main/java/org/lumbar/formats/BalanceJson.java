package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.balance.Balance;
import org.lumbar.balance.Change;
import org.lumbar.balance.Comparison;
import org.lumbar.balance.Deficit;
import org.lumbar.balance.JudgedMeasurement;
import org.lumbar.balance.Measurement;
import org.lumbar.balance.PairBalance;
import org.lumbar.balance.Symmetry;
import org.lumbar.balance.TestError;
import org.lumbar.exposure.BreakPlan;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.exposure.LoadRise;
import org.lumbar.exposure.WeekendPattern;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.presentation.Side;

/// A balance as one line of JSON, as `lumbar-balance-1.schema.json` beside this class describes it. Keys come
/// in the order of the schema.
public final class BalanceJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-balance/1";

    private BalanceJson() {}

    /// The line, without a line end.
    public static String line(BalanceReport report) {
        Balance balance = report.balance();
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", report.assessment().knowledge(), AssessmentJson::knowledge);
            out.textOrNull("case", report.assessment().caseId());
            out.text("date", report.assessment().date().toString());
            out.text("meaning", BalanceWords.WORTH);
            out.objects("deficits", balance.deficits(), BalanceJson::deficit);
            out.texts("testsWorthTraining", List.copyOf(balance.testsWorthTraining()));
            out.objects("measurements", balance.measurements(), BalanceJson::judged);
            out.objects("symmetries", balance.symmetries(), BalanceJson::symmetry);
            out.objects("pairs", balance.pairs(), BalanceJson::pair);
            out.objects("changes", balance.changes(), BalanceJson::change);
            out.objects("known", balance.known(), BalanceJson::fact);
            out.objects("existing", balance.existing(), BalanceJson::fact);
            out.objects("likelihood", balance.likelihood(), BalanceJson::fact);
            if (report.exposure().isPresent()) {
                out.object("exposure", report.exposure().get(), BalanceJson::exposure);
            } else {
                out.nothing("exposure");
            }
        });
    }

    private static void deficit(JsonOut out, Deficit deficit) {
        out.text("test", deficit.test());
        side(out, deficit.side());
        out.text("kind", deficit.kind().id());
        out.text("severity", deficit.severity().id());
        out.numberOrNull("probability", deficit.probability());
        out.text("certainty", deficit.certainty().id());
        out.number("weight", deficit.weight());
        out.number("priority", deficit.priority());
    }

    private static void judged(JsonOut out, JudgedMeasurement each) {
        Measurement measurement = each.measurement();
        out.text("test", measurement.test());
        side(out, measurement.side());
        out.text("date", measurement.date().toString());
        out.numberOrNull("value", each.value());
        out.textOrNull("unit", measurement.unit());
        if (measurement.result() instanceof Measurement.Sign(boolean positive)) {
            out.flag("positive", positive);
        } else {
            out.nothing("positive");
        }
        out.textOrNull("method", measurement.method().orElse(""));
        flagOrNull(out, "pelvisHeld", measurement.pelvisHeld());
        out.text("role", each.test().role().id());
        out.text("severity", each.severity().id());
        out.numberOrNull("score", each.score());
        out.numberOrNull("probability", each.probability());
        out.flag("disputed", each.disputed());
        out.number("weight", each.weight());
        out.number("priority", each.priority());
        out.objects("comparisons", each.comparisons(), BalanceJson::comparison);
        out.texts("noReference", each.noReference());
        out.objects("means", each.means(), (inner, mean) -> {
            inner.text("reference", mean.id());
            inner.text("people", BalanceWords.people(mean));
            inner.number("mean", mean.mean().orElseThrow());
            inner.citation(mean.citation());
        });
        if (each.error().isPresent()) {
            out.object("error", each.error().get(), BalanceJson::error);
        } else {
            out.nothing("error");
        }
        out.texts("cautions", each.cautions());
    }

    private static void comparison(JsonOut out, Comparison comparison) {
        out.text("reference", comparison.reference().id());
        out.text("people", BalanceWords.people(comparison.reference()));
        out.text("rule", comparison.rule().id());
        out.numberOrNull("score", comparison.z());
        out.number("threshold", comparison.threshold());
        out.flag("beyond", comparison.beyond());
        out.textOrNull("words", comparison.words());
        out.citation(comparison.reference().citation());
    }

    private static void error(JsonOut out, TestError error) {
        out.number("low", error.low());
        out.number("high", error.high());
        out.flag("percent", error.percent());
        out.text("origin", error.origin().words());
        out.citation(error.reference().citation());
    }

    private static void symmetry(JsonOut out, Symmetry each) {
        out.text("test", each.test().id());
        side(out, "worse", each.worse());
        out.number("difference", each.difference());
        out.numberOrNull("index", each.index());
        out.numberOrNull("detectableChange", each.change());
        out.text("verdict", each.verdict().id());
    }

    private static void pair(JsonOut out, PairBalance each) {
        out.text("pair", each.pair().id());
        side(out, each.side());
        out.text("quality", each.quality().id());
        out.text("firstTest", each.first().test().id());
        out.numberOrNull("firstScore", each.first().score());
        out.text("secondTest", each.second().test().id());
        out.numberOrNull("secondScore", each.second().score());
        out.numberOrNull("gap", each.gap());
        out.text("verdict", each.verdict().id());
    }

    private static void change(JsonOut out, Change each) {
        out.text("test", each.now().test().id());
        side(out, each.now().measurement().side());
        out.text("since", each.before().date().toString());
        out.number("difference", each.difference());
        out.numberOrNull("detectableChange", each.change());
        out.text("verdict", each.verdict().id());
    }

    private static void fact(JsonOut out, MovementFact fact) {
        out.text("id", fact.id());
        out.text("words", fact.words());
        out.textOrNull("readAs", fact.readAs());
        out.citation(fact.citation());
    }

    private static void exposure(JsonOut out, ExposureReport report) {
        out.texts("held", List.copyOf(report.held()));
        flagOrNull(out, "longSitting", report.longSitting());
        if (report.breaks().isPresent()) {
            out.object("breaks", report.breaks().get(), BalanceJson::breaks);
        } else {
            out.nothing("breaks");
        }
        if (report.weekend().isPresent()) {
            out.object("weekend", report.weekend().get(), BalanceJson::weekend);
        } else {
            out.nothing("weekend");
        }
        out.flag("weeksCompared", report.weeksCompared());
        out.objects("rises", report.rises(), BalanceJson::rise);
        out.objects("sports", report.sports(), (inner, each) -> {
            inner.text("sport", each.sport().id());
            inner.numberOrNull("hours", each.hours());
            inner.text("load", each.sport().load());
            inner.texts("lateExercises", each.sport().lateExercises());
            inner.text("returnRule", each.sport().returnRule());
            inner.citation(each.sport().citation());
            inner.objects("facts", each.facts(), BalanceJson::fact);
        });
        out.objects("sitting", report.sitting(), BalanceJson::fact);
        out.objects("breakFacts", report.breakFacts(), BalanceJson::fact);
        out.objects("load", report.load(), BalanceJson::fact);
        out.objects("other", report.other(), BalanceJson::fact);
        out.objects("sportFacts", report.sportFacts(), BalanceJson::fact);
    }

    private static void breaks(JsonOut out, BreakPlan plan) {
        out.number("everyMinutes", plan.everyMinutes());
        out.number("shortestMinutes", plan.shortestMinutes());
        out.number("longestMinutes", plan.longestMinutes());
        out.integer("prompts", plan.prompts());
        out.texts("exercises", plan.exercises());
    }

    private static void weekend(JsonOut out, WeekendPattern each) {
        out.texts("days", each.days().stream().map(Object::toString).toList());
        out.number("share", each.share());
        flagOrNull(out, "holds", each.holds());
    }

    private static void rise(JsonOut out, LoadRise rise) {
        out.text("kind", rise.kind().id());
        out.text("date", rise.date().toString());
        out.number("now", rise.now());
        out.number("before", rise.before());
        out.numberOrNull("ratio", rise.ratio());
    }

    private static void flagOrNull(JsonOut out, String key, Optional<Boolean> flag) {
        if (flag.isPresent()) {
            out.flag(key, flag.get());
        } else {
            out.nothing(key);
        }
    }

    private static void side(JsonOut out, Side side) {
        side(out, "side", side);
    }

    private static void side(JsonOut out, String key, Side side) {
        out.textOrNull(key, BalanceWords.side(side));
    }
}
