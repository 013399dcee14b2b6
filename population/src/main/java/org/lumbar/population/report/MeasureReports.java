package org.lumbar.population.report;

import java.util.List;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.population.Figures;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// The indicators as FHIR R4 MeasureReports, one a line.
public final class MeasureReports {

    private static final String POPULATIONS = "http://terminology.hl7.org/CodeSystem/measure-population";
    private static final String MEASURE = "urn:lumbar:measure:";

    private MeasureReports() {}

    /// The lines.
    public static String lines(ScreeningKernel kernel, Tally tally) {
        var figures = new Figures(tally);
        var lines = new StringBuilder();
        for (Indicator each : kernel.content().indicators()) {
            lines.append(report(each, kernel, figures)).append('\n');
        }
        return lines.toString();
    }

    private record Population(String code, String display, long count) {}

    private static String report(Indicator indicator, ScreeningKernel kernel, Figures figures) {
        long flagged = figures.indicator(indicator.id(), Standing.FLAGGED, Figures.ALL);
        long notFlagged = figures.indicator(indicator.id(), Standing.NOT_FLAGGED, Figures.ALL);
        long excluded = figures.indicator(indicator.id(), Standing.EXCLUDED, Figures.ALL);
        String date = kernel.plan().date().toString();
        return JsonOut.object(out -> {
            out.text("resourceType", "MeasureReport");
            out.text("id", indicator.id());
            Narrative.write(
                    out,
                    Narrative.of(
                            indicator,
                            SummaryText.number(flagged) + " of " + SummaryText.people(flagged + notFlagged)
                                    + " flagged, " + SummaryText.number(excluded)
                                    + " left out for a reason on record, screened " + date + "."));
            out.text("status", "complete");
            out.text("type", "summary");
            out.text("measure", MEASURE + indicator.id());
            out.text("date", date);
            out.object("period", date, (inner, end) -> {
                indicator
                        .index()
                        .fromDaysAgo()
                        .ifPresent(days -> inner.text(
                                "start", kernel.plan().date().minusDays(days).toString()));
                inner.text("end", end);
            });
            out.objects("group", List.of(indicator), (group, _) -> {
                group.objects(
                        "population",
                        List.of(
                                new Population(
                                        "initial-population", "Initial Population", flagged + notFlagged + excluded),
                                new Population("denominator", "Denominator", flagged + notFlagged + excluded),
                                new Population("denominator-exclusion", "Denominator Exclusion", excluded),
                                new Population("numerator", "Numerator", flagged)),
                        MeasureReports::population);
                if (flagged + notFlagged > 0) {
                    group.object(
                            "measureScore",
                            Interval.of(flagged, flagged + notFlagged),
                            (score, interval) -> score.number("value", interval.share()));
                }
            });
        });
    }

    private static void population(JsonOut out, Population population) {
        out.object(
                "code",
                population,
                (code, each) -> code.objects("coding", List.of(each), (coding, one) -> {
                    coding.text("system", POPULATIONS);
                    coding.text("code", one.code());
                    coding.text("display", one.display());
                }));
        out.integer("count", population.count());
    }
}
