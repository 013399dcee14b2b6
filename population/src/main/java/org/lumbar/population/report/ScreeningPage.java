package org.lumbar.population.report;

import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Source;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.page.Frame;
import org.lumbar.page.Html;
import org.lumbar.population.Figures;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// The summary of a screening as one HTML page, with plots. It names no person, has no script and asks nothing
/// of any host.
public final class ScreeningPage {

    private static final double FEWEST_EXPECTED = 0.5;
    /// Title of the column of plots.
    private static final String SCALE = "0 to 100 %";

    private final Html html = new Html();
    private final ScreeningKernel kernel;
    private final Figures figures;

    private ScreeningPage(ScreeningKernel kernel, Tally tally) {
        this.kernel = kernel;
        figures = new Figures(tally);
    }

    /// The page, ending with a line end.
    ///
    /// @param problems files that could not be read to their end
    /// @param notes what a reader should know
    public static String of(ScreeningKernel kernel, Tally tally, List<String> problems, List<String> notes) {
        return new ScreeningPage(kernel, tally).page(problems, notes);
    }

    private String page(List<String> problems, List<String> notes) {
        Frame.open(html, "screening", ScreeningStyle.TEXT);
        html.open("main").open("article", "class", "screening");
        html.element("h2", "Screening of " + kernel.plan().date());
        html.element(
                "p",
                SummaryText.people(figures.persons()) + ", "
                        + SummaryText.number(figures.backPain(Figures.ALL)) + " of them with back pain on record, "
                        + SummaryText.number(figures.flagged()) + " to look at again.");
        html.element("p", Statement.TEXT, "class", "statement");
        list("What could not be read", problems);
        list("To know", notes);
        levels();
        indicators();
        pyramid();
        expected();
        read();
        html.line().close("article").close("main").line();
        html.open("footer");
        html.element(
                "p",
                "Content " + kernel.knowledge().identity().version() + ", "
                        + kernel.knowledge().identity().sha256() + ". Intervals are those of Wilson, 95 %.");
        html.close("footer");
        return Frame.close(html);
    }

    private void list(String title, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        html.line().open("section").element("h3", title).open("ul");
        words.forEach(each -> html.element("li", each));
        html.close("ul").close("section");
    }

    private void levels() {
        long all = figures.backPain(Figures.ALL);
        html.line().open("section").element("h3", "How soon, by what is on record");
        html.element(
                "p",
                "People with back pain. Records hold few of the answers that an assessment asks for, so most stand at"
                        + " routine until somebody asks.",
                "class",
                "quiet");
        html.open("table");
        head("Level", "People", "Share with its interval", SCALE);
        for (Level level : List.of(Level.values()).reversed()) {
            row(level.id(), figures.urgency(level, Figures.ALL), all);
        }
        html.close("tbody").close("table").close("section");
    }

    private void indicators() {
        html.line().open("section").element("h3", "Indicators");
        html.open("table");
        head("Indicator", "Flagged of counted", "Share with its interval", SCALE);
        for (Indicator each : kernel.content().indicators()) {
            long flagged = figures.indicator(each.id(), Standing.FLAGGED, Figures.ALL);
            row(each.label(), flagged, flagged + figures.indicator(each.id(), Standing.NOT_FLAGGED, Figures.ALL));
        }
        html.close("tbody").close("table");
        for (Indicator each : kernel.content().indicators()) {
            indicator(each);
        }
        html.close("section");
    }

    private void indicator(Indicator indicator) {
        long counted = figures.indicator(indicator.id(), Standing.FLAGGED, Figures.ALL)
                + figures.indicator(indicator.id(), Standing.NOT_FLAGGED, Figures.ALL);
        long excluded = figures.indicator(indicator.id(), Standing.EXCLUDED, Figures.ALL);
        html.line().open("section", "class", "indicator").element("h4", indicator.label());
        html.element("p", "Left out for a reason on record: " + SummaryText.number(excluded) + ".", "class", "quiet");
        html.open("p")
                .element("strong", "What to do. ")
                .text(indicator.advice() + ".")
                .close("p");
        html.open("p")
                .element("strong", "Not seen. ")
                .text(indicator.notSeen() + ".")
                .close("p");
        Source source = kernel.knowledge().sources().get(indicator.citation().source());
        html.element(
                "p",
                "Basis: " + indicator.citation().basis().label()
                        + (source == null ? "" : "; " + source.shortForm()) + ". "
                        + indicator.citation().locator() + ".",
                "class",
                "quiet");
        if (counted > 0) {
            slices(indicator);
        }
        html.close("section");
    }

    private void slices(Indicator indicator) {
        html.open("details").element("summary", "By sex, age, race and ethnicity as recorded");
        html.open("table");
        head("Group", "Flagged of counted", "Share with its interval", SCALE);
        for (String slice : figures.indicatorSlices(indicator.id())) {
            long flagged = figures.indicator(indicator.id(), Standing.FLAGGED, slice);
            long counted = flagged + figures.indicator(indicator.id(), Standing.NOT_FLAGGED, slice);
            if (counted > 0) {
                row(slice, flagged, counted);
            }
        }
        html.close("tbody").close("table");
        html.element(
                "p",
                "A difference between groups asks why; it does not say why. Where intervals overlap widely, chance may"
                        + " be the reason.",
                "class",
                "quiet");
        html.close("details");
    }

    private void head(String... titles) {
        html.open("thead").open("tr");
        for (String each : titles) {
            if (each.equals(SCALE)) {
                html.element("th", each, "scope", "col", "class", "plot");
            } else {
                html.element("th", each, "scope", "col");
            }
        }
        html.close("tr").close("thead").open("tbody").line();
    }

    private void row(String name, long some, long of) {
        html.open("tr").element("th", name, "scope", "row");
        html.element("td", SummaryText.number(some) + " of " + SummaryText.number(of), "class", "count");
        if (of == 0) {
            html.element("td", "nobody").element("td", "", "class", "plot");
        } else {
            Interval interval = Interval.of(some, of);
            html.element(
                    "td",
                    unbroken(SummaryText.percent(interval.share())) + " "
                            + unbroken("(" + SummaryText.percent(interval.low()) + " to "
                                    + SummaryText.percent(interval.high()) + ")"),
                    "class",
                    "count");
            html.open("td", "class", "plot");
            SharePlot.write(html, interval);
            html.close("td");
        }
        html.close("tr").line();
    }

    /// On a narrow screen a line ends between share and interval, not within one.
    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    private void pyramid() {
        html.line().open("section").element("h3", "People with back pain by age and sex");
        html.open("table");
        head("Age and sex", "Back pain of living", "Share with its interval", SCALE);
        for (String slice : figures.slices("age and sex")) {
            row(slice.substring(slice.indexOf(": ") + 2), figures.backPain(slice), figures.living(slice));
        }
        html.close("tbody").close("table").close("section");
    }

    private void expected() {
        List<Condition> conditions = kernel.knowledge().conditions().stream()
                .filter(each -> figures.expected(each.id()) >= FEWEST_EXPECTED)
                .sorted((one, other) -> Double.compare(figures.expected(other.id()), figures.expected(one.id())))
                .toList();
        if (conditions.isEmpty()) {
            return;
        }
        html.line().open("section").element("h3", "How many are expected to have it");
        html.element(
                "p",
                "The sum of the probabilities of all people with back pain. Most of it comes from how frequent a cause"
                        + " is, not from what is on record.",
                "class",
                "quiet");
        html.open("table");
        head("Cause", "People expected");
        for (Condition each : conditions) {
            html.open("tr").element("th", each.label(), "scope", "row");
            html.element("td", SummaryText.number(Math.round(figures.expected(each.id()))), "class", "count");
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("section");
    }

    private void read() {
        html.line().open("section").element("h3", "What was read").open("table");
        head("Resources", "How many");
        for (Map.Entry<String, Long> each : figures.resources().entrySet()) {
            html.open("tr").element("th", each.getKey(), "scope", "row");
            html.element("td", SummaryText.number(each.getValue()), "class", "count")
                    .close("tr")
                    .line();
        }
        html.close("tbody").close("table");
        html.element(
                "p",
                SummaryText.number(figures.lines()) + " lines, of which " + SummaryText.number(figures.badLines())
                        + " could not be read (errors.ndjson). Recorded as dead and left out: "
                        + SummaryText.number(figures.dead()) + ".");
        html.close("section");
    }
}
