package org.lumbar.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.formats.CauseWords;
import org.lumbar.formats.Extent;
import org.lumbar.formats.Wording;

/// The causes of a page, in parts that are never one list.
final class CausesPart {

    private final Sheet sheet;
    private final Html html;

    private CausesPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    static void write(Sheet sheet, Assessment assessment, Extent extent) {
        var part = new CausesPart(sheet);
        Differential differential = assessment.differential();
        if (!assessment.evidenceApplies() && differential.established().isEmpty()) {
            return;
        }
        sheet.openSection("causes", "Causes", "");
        part.established(differential.established());
        if (assessment.evidenceApplies()) {
            part.figures(assessment, extent);
        }
        sheet.closeSection();
    }

    private void figures(Assessment assessment, Extent extent) {
        Differential differential = assessment.differential();
        if (differential.likely().isEmpty()) {
            html.element("h4", CauseWords.NONE_LIKELY);
        } else {
            whole(CauseWords.LIKELY, differential.likely(), true);
        }
        whole(
                CauseWords.POINTED_TO,
                differential.pointedTo(),
                differential.likely().isEmpty());
        html.element("p", CauseWords.nonSpecific(differential), "class", "rest");
        bare(CauseWords.NOT_EXCLUDED, differential.notExcluded());
        if (extent == Extent.EVERYTHING && !differential.others().isEmpty()) {
            html.open("details").element("summary", CauseWords.OTHERS);
            bare("", differential.others());
            html.close("details");
        }
        CauseWords.leansHigh(differential).ifPresent(sheet::quiet);
        sheet.quiet(CauseWords.population(assessment)
                + " Each bar is the interval and the dot the probability, on a scale of log-odds, since that is the"
                + " scale on which findings add up and on which small figures can be told apart.");
    }

    private void established(List<Established> all) {
        if (all.isEmpty()) {
            return;
        }
        html.element("h4", CauseWords.ESTABLISHED).open("ul");
        for (Established each : all) {
            html.open("li").element("strong", each.label());
            html.text(": " + sheet.names().finding(each.finding()));
            sheet.mark(each.citation());
            each.falsePositive().ifPresent(share -> block(CauseWords.wrong(share)));
            block(CauseWords.explains(each, sheet.names()));
            block(each.note());
            html.close("li");
        }
        html.close("ul");
    }

    private void block(String words) {
        if (!words.isEmpty()) {
            html.element("span", words, "class", "quiet block");
        }
    }

    /// Conditions with how each figure came about.
    private void whole(String heading, List<Entry> entries, boolean firstUnfolded) {
        if (entries.isEmpty()) {
            return;
        }
        html.element("h4", heading);
        axis();
        html.open("ul", "class", "bars");
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), true, firstUnfolded && i == 0);
        }
        html.close("ul");
    }

    /// Conditions with their figures alone: drawn where there is one, most probable first, and in a line for each
    /// class of incidence where nothing more is known.
    private void bare(String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            html.element("h4", heading);
        }
        List<Entry> drawn = new ArrayList<>();
        Map<String, List<String>> classes = new LinkedHashMap<>();
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingDouble(Entry::probability).reversed());
        for (Entry entry : sorted) {
            if (Wording.onlyClass(entry)) {
                classes.computeIfAbsent(entry.incidenceClass(), _ -> new ArrayList<>())
                        .add(entry.label());
            } else {
                drawn.add(entry);
            }
        }
        if (!drawn.isEmpty()) {
            axis();
            html.open("ul", "class", "bars");
            drawn.forEach(entry -> entry(entry, false, false));
            html.close("ul");
        }
        if (!classes.isEmpty()) {
            html.open("dl", "class", "classes");
            classes.forEach((name, labels) -> html.element("dt", name).element("dd", String.join("; ", labels)));
            html.close("dl");
        }
    }

    private void axis() {
        html.open("div", "class", "bars-axis");
        IntervalChart.axis(html, Scale.COMMON);
        html.close("div");
    }

    private void entry(Entry entry, boolean explained, boolean unfolded) {
        html.open("li").open("div", "class", "bar");
        html.element("span", entry.label(), "class", "label");
        html.element("span", Wording.probability(entry), "class", "figure");
        if (!Wording.onlyClass(entry)) {
            IntervalChart.write(html, entry, Scale.COMMON);
        }
        html.close("div");
        if (explained) {
            WaterfallChart.write(sheet, entry, unfolded);
        }
        if (!entry.family().isEmpty()) {
            html.open("ul", "class", "family");
            entry.family().forEach(member -> entry(member, explained, false));
            html.close("ul");
        }
        html.close("li");
    }
}
