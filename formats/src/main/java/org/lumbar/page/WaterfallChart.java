package org.lumbar.page;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.formats.CauseWords;
import org.lumbar.formats.Wording;

/// How a probability came about: from the prior, by what each finding adds, to the posterior, in steps of
/// log-odds on an axis labelled with probabilities.
final class WaterfallChart {

    private final Sheet sheet;
    private final Html html;
    private final Scale scale;

    private WaterfallChart(Sheet sheet, Scale scale) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.scale = scale;
    }

    /// A fold with the waterfall of an entry.
    static void write(Sheet sheet, Entry entry, boolean unfolded) {
        List<Double> places = new ArrayList<>();
        double sum = Scale.logOdds(entry.prior());
        places.add(sum);
        for (Contribution each : entry.contributions()) {
            sum += each.logOdds();
            places.add(sum);
        }
        places.add(Scale.logOdds(entry.low()));
        places.add(Scale.logOdds(entry.high()));
        var chart = new WaterfallChart(sheet, Scale.around(places));
        if (unfolded) {
            sheet.html().open("details", "class", "waterfall", "open", "");
        } else {
            sheet.html().open("details", "class", "waterfall");
        }
        chart.rows(entry);
        sheet.html().close("details");
    }

    private void rows(Entry entry) {
        html.open("summary").text("How this figure came about");
        html.element("span", ": " + entry.label(), "class", "unseen").close("summary");
        html.open("ol", "class", "steps");
        double at = Scale.logOdds(entry.prior());
        html.open("li").open("span", "class", "step").text(CauseWords.before(entry));
        sheet.mark(entry.priorCitation());
        html.close("span");
        openDrawing();
        link(at, "50%", "100%");
        html.empty("circle", "class", "point prior", "cx", place(at), "cy", "50%", "r", "4.5");
        closeDrawing();
        for (Contribution each : entry.contributions()) {
            step(each, at);
            at += each.logOdds();
        }
        html.open("li", "class", "after");
        html.open("span", "class", "step").element("strong", "after the findings " + Wording.probability(entry));
        html.close("span");
        openDrawing();
        link(at, "0", "50%");
        IntervalChart.bar(html, entry.low(), entry.probability(), entry.high(), scale);
        closeDrawing();
        html.close("ol");
        html.open("div", "class", "steps-axis");
        IntervalChart.axis(html, scale);
        html.element("span", "probability, in steps of log-odds", "class", "quiet");
        html.close("div");
    }

    private void step(Contribution each, double before) {
        double after = before + each.logOdds();
        String sign = CauseWords.sign(each);
        html.open("li").open("span", "class", "step").element("span", sign, "class", "sign");
        html.text(CauseWords.contribution(each))
                .text(", ")
                .element("span", CauseWords.measured(each), "class", "figure");
        sheet.mark(sheet.notes().note(each.sources(), each.basis()));
        if (!each.note().isEmpty()) {
            html.element("span", each.note(), "class", "quiet block");
        }
        html.close("span");
        openDrawing();
        link(before, "0", "50%");
        link(after, "50%", "100%");
        double left = scale.atLogOdds(Math.min(before, after));
        double width = Math.max(scale.atLogOdds(Math.max(before, after)) - left, 0.4);
        html.open(
                "svg",
                "x",
                Scale.length(left),
                "y",
                "50%",
                "width",
                Scale.length(width),
                "height",
                "14",
                "overflow",
                "visible");
        html.empty(
                "rect",
                "class",
                after >= before ? "step-for" : "step-against",
                "y",
                "-7",
                "width",
                "100%",
                "height",
                "14",
                "rx",
                "2");
        html.close("svg");
        closeDrawing();
    }

    private void openDrawing() {
        html.open("span", "class", "drawing").open("svg", "aria-hidden", "true", "focusable", "false");
        IntervalChart.grid(html, scale);
    }

    private void closeDrawing() {
        html.close("svg").close("span").close("li");
    }

    private void link(double logOdds, String from, String to) {
        String at = place(logOdds);
        html.empty("line", "class", "link", "x1", at, "x2", at, "y1", from, "y2", to);
    }

    private String place(double logOdds) {
        return Scale.length(scale.atLogOdds(logOdds));
    }
}
