package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.knowledge.Figure;

/// The causes of a report, in parts that are never one list.
final class DifferentialSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;
    private final EntryLines lines;

    private DifferentialSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
        this.lines = new EntryLines(page, notes);
    }

    static void write(Page page, Assessment assessment, Names names, Footnotes notes, Extent extent) {
        if (assessment.evidenceApplies()) {
            new DifferentialSection(page, names, notes).write(assessment, extent);
        } else if (!assessment.differential().established().isEmpty()) {
            page.heading("CAUSES");
            new DifferentialSection(page, names, notes)
                    .established(assessment.differential().established());
        }
    }

    private void write(Assessment assessment, Extent extent) {
        Differential differential = assessment.differential();
        page.heading("CAUSES");
        page.paragraph(
                1,
                "Probability with its 95 % interval, of people with back or leg pain seen in the setting "
                        + assessment.setting().id().replace('-', ' ')
                        + " unless another group is named. More than one cause can be true. Bars: full up to the point,"
                        + " light up to the upper end of the interval.");
        established(differential.established());
        likely(differential.likely());
        part("Rare, but the findings point here", differential.pointedTo());
        notExcluded(differential.notExcluded());
        nonSpecific(differential);
        if (extent == Extent.EVERYTHING && !differential.others().isEmpty()) {
            page.blank();
            page.paragraph(1, "Everything else that was considered");
            differential.others().forEach(entry -> lines.figure(2, entry));
        }
        leansHigh(differential);
    }

    private void established(List<Established> all) {
        if (all.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(1, "Established by a finding");
        for (Established each : all) {
            page.item(1, "-", each.label() + ": " + names.finding(each.finding()) + notes.mark(each.citation()));
            if (each.falsePositive().isPresent()) {
                page.paragraph(2, "wrong in " + share(each.falsePositive().get()) + " of such findings");
            }
            if (!each.explains().isEmpty()) {
                page.paragraph(2, "accounts for: " + names.findings(each.explains()));
            }
            if (!each.note().isEmpty()) {
                page.paragraph(2, each.note());
            }
        }
    }

    private void likely(List<Entry> likely) {
        if (likely.isEmpty()) {
            page.blank();
            page.paragraph(1, "Likely: no specific cause stands out.");
        } else {
            part("Likely", likely);
        }
    }

    private void part(String title, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(1, title);
        entries.forEach(lines::whole);
    }

    private void notExcluded(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(1, "Not excluded, because a question above is open");
        entries.forEach(entry -> lines.figure(2, entry));
    }

    private void nonSpecific(Differential differential) {
        page.blank();
        page.paragraph(
                1,
                "No specific cause: " + Wording.percent(differential.nonSpecific()) + " %, what the causes leave."
                        + label(differential.nonSpecificLabel()));
    }

    private static String label(NonSpecificLabel label) {
        return switch (label) {
            case NO -> "";
            case PROVISIONAL ->
                " Provisional label: non-specific low back pain, until the open questions are answered.";
            case YES -> " Label: non-specific low back pain.";
        };
    }

    private void leansHigh(Differential differential) {
        var high = new StringJoiner(", ");
        for (Entry entry : printed(differential)) {
            if (entry.leansHigh() && !Wording.onlyClass(entry)) {
                high.add(entry.label());
            }
        }
        if (high.length() > 0) {
            page.blank();
            page.paragraph(
                    1,
                    "These low figures lean high, about 1.5 to 4 times, by design, because an absent finding lowers a"
                            + " figure only where a study has shown that it does: " + high + ".");
        }
    }

    private static List<Entry> printed(Differential differential) {
        var printed = new ArrayList<Entry>();
        printed.addAll(differential.likely());
        printed.addAll(differential.pointedTo());
        for (Entry entry : differential.notExcluded()) {
            if (printed.stream().noneMatch(other -> other.condition().equals(entry.condition()))) {
                printed.add(entry);
            }
        }
        return printed;
    }

    /// A published share with its interval where there is one.
    static String share(Figure share) {
        return share.hasInterval()
                ? Wording.percent(
                        share.value(), share.low().getAsDouble(), share.high().getAsDouble())
                : Wording.percent(share.value()) + " %";
    }
}
