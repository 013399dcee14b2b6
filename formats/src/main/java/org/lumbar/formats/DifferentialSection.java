package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;

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
                CauseWords.population(assessment)
                        + " Bars: full up to the point, light up to the upper end of the interval.");
        established(differential.established());
        likely(differential.likely());
        part(CauseWords.POINTED_TO, differential.pointedTo());
        notExcluded(differential.notExcluded());
        nonSpecific(differential);
        if (extent == Extent.EVERYTHING && !differential.others().isEmpty()) {
            page.blank();
            page.paragraph(1, CauseWords.OTHERS);
            differential.others().forEach(entry -> lines.figure(2, entry));
        }
        leansHigh(differential);
    }

    private void established(List<Established> all) {
        if (all.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(1, CauseWords.ESTABLISHED);
        for (Established each : all) {
            page.item(1, "-", each.label() + ": " + names.finding(each.finding()) + notes.mark(each.citation()));
            if (each.falsePositive().isPresent()) {
                page.paragraph(2, CauseWords.wrong(each.falsePositive().get()));
            }
            if (!each.explains().isEmpty()) {
                page.paragraph(2, CauseWords.explains(each, names));
            }
            if (!each.note().isEmpty()) {
                page.paragraph(2, each.note());
            }
        }
    }

    private void likely(List<Entry> likely) {
        if (likely.isEmpty()) {
            page.blank();
            page.paragraph(1, CauseWords.NONE_LIKELY);
        } else {
            part(CauseWords.LIKELY, likely);
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
        page.paragraph(1, CauseWords.NOT_EXCLUDED);
        entries.forEach(entry -> lines.figure(2, entry));
    }

    private void nonSpecific(Differential differential) {
        page.blank();
        page.paragraph(1, CauseWords.nonSpecific(differential));
    }

    private void leansHigh(Differential differential) {
        CauseWords.leansHigh(differential).ifPresent(words -> {
            page.blank();
            page.paragraph(1, words);
        });
    }
}
