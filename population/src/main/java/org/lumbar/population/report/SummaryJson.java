package org.lumbar.population.report;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.population.Figures;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// The summary of a screening, as `lumbar-screening-1.schema.json` beside this class describes it.
public final class SummaryJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-screening/1";

    private SummaryJson() {}

    /// The summary.
    ///
    /// @param problems files that could not be read to their end
    /// @param notes what a reader should know
    public static String of(ScreeningKernel kernel, Tally tally, List<String> problems, List<String> notes) {
        var figures = new Figures(tally);
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("date", kernel.plan().date().toString());
            out.text("setting", kernel.plan().setting().id());
            out.text("statement", Statement.TEXT);
            out.object("knowledge", kernel.knowledge().identity(), AssessmentJson::knowledge);
            out.object("read", figures, SummaryJson::read);
            out.texts("problems", problems);
            out.texts("notes", notes);
            out.object("people", figures, SummaryJson::people);
            out.objects("ageAndSex", figures.slices("age and sex"), (inner, slice) -> {
                inner.text("group", slice.substring(slice.indexOf(": ") + 2));
                inner.integer("living", figures.living(slice));
                inner.integer("backPain", figures.backPain(slice));
            });
            out.objects("urgency", List.of(Level.values()).reversed(), (inner, level) -> {
                inner.text("level", level.id());
                inner.integer("people", figures.urgency(level, Figures.ALL));
                share(inner, figures.urgency(level, Figures.ALL), figures.backPain(Figures.ALL));
            });
            out.objects("indicators", kernel.content().indicators(), (inner, each) -> indicator(inner, each, figures));
            out.objects("expected", kernel.knowledge().conditions(), (inner, condition) -> {
                inner.text("condition", condition.id());
                inner.text("label", condition.label());
                inner.number("people", figures.expected(condition.id()));
            });
            out.objects("findings", List.copyOf(figures.findings().entrySet()), SummaryJson::finding);
        });
    }

    private static void read(JsonOut out, Figures figures) {
        out.integer("lines", figures.lines());
        out.integer("badLines", figures.badLines());
        out.objects("resources", List.copyOf(figures.resources().entrySet()), (inner, each) -> {
            inner.text("kind", each.getKey());
            inner.integer("count", each.getValue());
        });
    }

    private static void people(JsonOut out, Figures figures) {
        out.integer("judged", figures.persons());
        out.integer("dead", figures.dead());
        out.integer("withoutPatient", figures.orphans());
        out.integer("backPain", figures.backPain(Figures.ALL));
        out.integer("flagged", figures.flagged());
    }

    private static void indicator(JsonOut out, Indicator indicator, Figures figures) {
        out.text("id", indicator.id());
        out.text("label", indicator.label());
        out.text("advice", indicator.advice());
        out.text("notSeen", indicator.notSeen());
        out.citation(indicator.citation());
        standings(out, indicator, figures, Figures.ALL);
        out.objects("slices", List.copyOf(new TreeSet<>(figures.indicatorSlices(indicator.id()))), (inner, slice) -> {
            inner.text("slice", slice);
            standings(inner, indicator, figures, slice);
        });
    }

    private static void standings(JsonOut out, Indicator indicator, Figures figures, String slice) {
        long flagged = figures.indicator(indicator.id(), Standing.FLAGGED, slice);
        long notFlagged = figures.indicator(indicator.id(), Standing.NOT_FLAGGED, slice);
        out.integer("counted", flagged + notFlagged);
        out.integer("flagged", flagged);
        out.integer("excluded", figures.indicator(indicator.id(), Standing.EXCLUDED, slice));
        share(out, flagged, flagged + notFlagged);
    }

    private static void share(JsonOut out, long some, long of) {
        if (of == 0) {
            List.of("share", "low", "high").forEach(out::nothing);
            return;
        }
        Interval interval = Interval.of(some, of);
        out.number("share", interval.share());
        out.number("low", interval.low());
        out.number("high", interval.high());
    }

    private static void finding(JsonOut out, Map.Entry<String, Figures.Answers> finding) {
        out.text("finding", finding.getKey());
        out.integer("present", finding.getValue().present());
        out.integer("absent", finding.getValue().absent());
    }
}
