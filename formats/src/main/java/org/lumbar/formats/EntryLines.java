package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential.Entry;

/// Writes one condition of the differential: its figure, its group, and what speaks for and against it.
final class EntryLines {

    private static final int FIGURE_COLUMNS = 25;
    private static final int BAR_COLUMNS = 12;
    private static final int NARROWEST_LABEL = 20;

    private final Page page;
    private final Footnotes notes;

    EntryLines(Page page, Footnotes notes) {
        this.page = page;
        this.notes = notes;
    }

    /// A condition with its weights and its family.
    void whole(Entry entry) {
        whole(2, entry);
    }

    private void whole(int depth, Entry entry) {
        figure(depth, entry);
        page.paragraph(depth + 1, CauseWords.before(entry) + notes.mark(entry.priorCitation()));
        for (Contribution contribution : entry.contributions()) {
            page.item(depth + 1, CauseWords.sign(contribution), weight(contribution));
        }
        entry.family().forEach(member -> whole(depth + 2, member));
    }

    /// A condition's label, figure and bar, in columns where they fit.
    void figure(int depth, Entry entry) {
        String figure = Wording.probability(entry);
        String bar = Wording.onlyClass(entry) ? "" : Bar.of(entry, page.style().unicode());
        int margin = depth * Page.STEP;
        int columns = page.style().width() - margin - FIGURE_COLUMNS - BAR_COLUMNS - 1;
        if (columns < NARROWEST_LABEL || figure.length() >= FIGURE_COLUMNS) {
            page.paragraph(depth, entry.label() + "  " + figure);
            return;
        }
        List<String> label = page.wrapped(entry.label(), columns);
        for (int i = 0; i < label.size() - 1; i++) {
            page.line(" ".repeat(margin) + label.get(i));
        }
        String last = " ".repeat(margin) + padded(label.getLast(), columns + 1) + padded(figure, FIGURE_COLUMNS) + bar;
        page.line(last.stripTrailing());
    }

    private String weight(Contribution contribution) {
        String note = contribution.note();
        return CauseWords.contribution(contribution) + ", " + CauseWords.measured(contribution)
                + notes.mark(contribution.sources(), contribution.basis()) + (note.isEmpty() ? "" : "; " + note);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }
}
