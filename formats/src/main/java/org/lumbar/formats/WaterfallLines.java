package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.explanation.Step;
import org.lumbar.explanation.Waterfall;
import org.lumbar.knowledge.Numbers;
import org.lumbar.reasoning.LogOdds;
import org.lumbar.reasoning.Posterior;

/// Draws the way from prior to posterior on the scale of log-odds: a row for each step with what it adds and the
/// probability after it; `>` raises, `<` lowers, `|` is a point and `-` its interval.
final class WaterfallLines {

    private static final int LABEL = 31;
    private static final int NUMBER = 7;
    private static final int CELLS = 26;
    private static final int AFTER = 9;
    private static final char NO_BREAK = '\u00a0';
    private static final int LEAST_WIDTH = 2 + LABEL + NUMBER + 1 + CELLS + AFTER;

    private final Page page;
    private final Footnotes notes;
    private final Names names;
    private final Waterfall waterfall;
    private final double from;
    private final double to;

    WaterfallLines(Page page, Footnotes notes, Names names, Waterfall waterfall) {
        this.page = page;
        this.notes = notes;
        this.names = names;
        this.waterfall = waterfall;
        double least = Math.min(waterfall.prior().low(), waterfall.posterior().low());
        double most = Math.max(waterfall.prior().high(), waterfall.posterior().high());
        for (Step step : waterfall.steps()) {
            least = Math.min(least, step.logOdds());
            most = Math.max(most, step.logOdds());
        }
        from = least;
        to = Math.max(most, least + 1e-9);
    }

    void write() {
        Entry entry = waterfall.entry();
        page.paragraph(
                1,
                "In log-odds, from " + signed(from) + " (" + percent(from) + ") to " + signed(to) + " (" + percent(to)
                        + "); | a point, - its 95 % interval, > raises, < lowers. On the right the probability after"
                        + " each step.");
        page.blank();
        row(
                "Before the findings",
                signed(waterfall.prior().point()),
                interval(waterfall.prior()),
                percent(waterfall.prior().point()));
        page.paragraph(2, prior(entry));
        double before = waterfall.prior().point();
        for (Step step : waterfall.steps()) {
            Contribution contribution = step.contribution();
            row(
                    label(contribution),
                    signed(contribution.logOdds()),
                    moved(before, step.logOdds()),
                    percent(step.logOdds()));
            page.paragraph(2, detail(contribution));
            before = step.logOdds();
        }
        row(
                "After the findings",
                signed(waterfall.posterior().point()),
                interval(waterfall.posterior()),
                percent(waterfall.posterior().point()));
        page.paragraph(2, "95 % interval " + ends(waterfall.posterior()));
    }

    private String prior(Entry entry) {
        String group = entry.populationLabel().isEmpty()
                ? "of all with back or leg pain in this setting"
                : "of people " + entry.populationLabel();
        String incidence = entry.incidenceClass().isEmpty()
                ? ""
                : "no published figure, so it is put into the class \"" + entry.incidenceClass() + "\": ";
        return incidence + group + "; 95 % interval " + ends(waterfall.prior()) + "; "
                + entry.priorCitation().basis().label()
                + (entry.priorCitation().locator().isEmpty()
                        ? ""
                        : ", " + entry.priorCitation().locator())
                + notes.mark(entry.priorCitation());
    }

    private String ends(LogOdds figure) {
        return percent(figure.low()) + " to " + percent(figure.high());
    }

    private static String label(Contribution contribution) {
        return switch (contribution.kind()) {
            case CAP -> "Limit";
            case FAMILY -> "Family: " + contribution.label();
            case FINDING, RULE ->
                contribution.label()
                        + (contribution.answer().isEmpty() ? "" : ": " + SafeText.visible(contribution.answer()));
        };
    }

    private String detail(Contribution contribution) {
        return switch (contribution.kind()) {
            case CAP ->
                contribution.label() + ": " + contribution.note() + "; times "
                        + Wording.ratio(StrictMath.exp(contribution.logOdds()));
            case FAMILY -> contribution.note() + "; times " + Wording.ratio(StrictMath.exp(contribution.logOdds()));
            case FINDING, RULE -> {
                String counted = Wording.ratio(StrictMath.exp(contribution.logOdds()));
                String ratio = Wording.ratio(contribution.lr());
                yield "LR " + ratio + " (" + Wording.ratio(contribution.low()) + "-"
                        + Wording.ratio(contribution.high()) + ")"
                        + (counted.equals(ratio) ? ", counts in full" : ", counts as " + counted + " beside the others")
                        + (contribution.n() > 0 ? "; n " + contribution.n() : "")
                        + "; " + contribution.basis().label()
                        + notes.mark(contribution.sources(), contribution.basis())
                        + (contribution.items().isEmpty() ? "" : "; from " + names.findings(contribution.items()))
                        + (contribution.note().isEmpty() ? "" : "; " + contribution.note());
            }
        };
    }

    private void row(String label, String number, String bar, String after) {
        if (page.style().width() < LEAST_WIDTH) {
            page.paragraph(1, label + ": " + number + ", then " + after);
            return;
        }
        List<String> lines = page.wrapped(label, LABEL);
        for (int i = 0; i < lines.size() - 1; i++) {
            page.line("  " + lines.get(i));
        }
        String last = lines.getLast();
        String right = " ".repeat(Math.max(0, AFTER - after.length())) + after;
        page.line("  " + last + " ".repeat(LABEL - last.length()) + " ".repeat(Math.max(0, NUMBER - number.length()))
                + number + " " + bar + right);
    }

    private String interval(LogOdds figure) {
        char[] cells = blank();
        for (int i = cell(figure.low()); i <= cell(figure.high()); i++) {
            cells[i] = '-';
        }
        cells[cell(figure.point())] = '|';
        return new String(cells);
    }

    private String moved(double before, double after) {
        char[] cells = blank();
        int first = cell(Math.min(before, after));
        int last = cell(Math.max(before, after));
        for (int i = first; i <= last; i++) {
            cells[i] = after >= before ? '>' : '<';
        }
        return new String(cells);
    }

    private static char[] blank() {
        return " ".repeat(CELLS).toCharArray();
    }

    private int cell(double logOdds) {
        return Math.clamp(Math.round((logOdds - from) / (to - from) * (CELLS - 1)), 0, CELLS - 1);
    }

    private String percent(double logOdds) {
        double probability = Posterior.probability(logOdds);
        boolean rough = !waterfall.entry().incidenceClass().isEmpty();
        return (rough ? Wording.roughPercent(probability) : Wording.percent(probability)) + NO_BREAK + "%";
    }

    /// Log-odds with their sign and two decimals.
    static String signed(double logOdds) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(logOdds));
        boolean none = Numbers.plain(Double.parseDouble(digits)).equals("0");
        return none ? "0.00" : (logOdds < 0 ? "-" : "+") + digits;
    }
}
