package org.lumbar.population.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.population.Figures;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.indicator.IndicatorResult.Standing;
import org.lumbar.population.run.ScreeningOutcome;

/// The summary of a screening for a terminal.
public final class SummaryText {

    private static final int WIDTH = 40;

    private SummaryText() {}

    /// The text, ending with a line end.
    public static String of(ScreeningKernel kernel, ScreeningOutcome outcome) {
        var figures = new Figures(outcome.tally());
        List<String> lines = new ArrayList<>();
        lines.add("Screened " + people(figures.persons()) + " on "
                + kernel.plan().date() + ": "
                + number(figures.backPain(Figures.ALL)) + " with back pain on record, "
                + number(figures.flagged()) + " to look at again.");
        lines.add(number(figures.lines()) + " lines read"
                + (figures.dead() > 0 ? "; recorded as dead and left out: " + people(figures.dead()) : "")
                + ".");
        lines.add("");
        lines.add("By what is on record, people with back pain should be seen:");
        for (Level level : List.of(Level.values()).reversed()) {
            lines.add("  " + padded(level.id(), WIDTH / 4)
                    + share(figures.urgency(level, Figures.ALL), figures.backPain(Figures.ALL)));
        }
        lines.add("");
        lines.add("Indicators (flagged of those counted, share with its 95 % interval):");
        for (Indicator each : kernel.content().indicators()) {
            long flagged = figures.indicator(each.id(), Standing.FLAGGED, Figures.ALL);
            long counted = flagged + figures.indicator(each.id(), Standing.NOT_FLAGGED, Figures.ALL);
            lines.add("  " + padded(each.id(), WIDTH) + share(flagged, counted));
        }
        lines.add("");
        lines.add(Statement.TEXT);
        lines.add("Content " + kernel.knowledge().identity().version() + ". Everything is in " + outcome.out()
                + "; begin with report.html.");
        return lines.stream().map(SafeText::visible).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String share(long some, long of) {
        if (of == 0) {
            return "nobody";
        }
        Interval interval = Interval.of(some, of);
        return number(some) + " of " + number(of) + "   " + percent(interval.share()) + " (" + percent(interval.low())
                + " to " + percent(interval.high()) + ")";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.01 ? "%.2f %%" : "%.1f %%", share * 100);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// Such as `1 person` and `1,200 people`.
    static String people(long count) {
        return number(count) + (count == 1 ? " person" : " people");
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }
}
