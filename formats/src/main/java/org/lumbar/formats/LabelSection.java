package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.Labels;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.knowledge.RootTable;

/// What is said by criteria alone: root or something else, tables of roots, and the mechanism of pain.
final class LabelSection {

    private final Page page;
    private final Names names;
    private final Footnotes notes;

    private LabelSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
    }

    static void write(Page page, Labels labels, Names names, Footnotes notes) {
        var section = new LabelSection(page, names, notes);
        section.discriminators(labels.discriminators());
        labels.rootTables().forEach(section::rootTable);
        section.mechanism(labels.mechanism());
    }

    private void discriminators(List<Discriminator> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("ROOT OR SOMETHING ELSE: anatomy in words, no probability");
        for (Discriminator each : all) {
            page.item(1, "-", LabelWords.pointed(each));
            page.paragraph(2, each.sentence() + notes.mark(each.citation()));
            known("from: ", each.signs());
            if (!each.next().isEmpty()) {
                page.paragraph(2, "next: " + each.next());
            }
        }
    }

    private void known(String lead, List<Discriminator.Sign> signs) {
        String known = LabelWords.known(signs, names);
        if (!known.isEmpty()) {
            page.paragraph(2, lead + known);
        }
    }

    private void rootTable(RootTableEntry entry) {
        RootTable table = entry.table();
        page.heading(SafeText.visible(table.label()).toUpperCase(Locale.ROOT) + ": a table, no probability");
        page.paragraph(1, table.caution() + notes.mark(table.citation()));
        table.nonDermatomalPain()
                .ifPresent(pain -> page.paragraph(1, LabelWords.nonDermatomal(pain) + notes.mark(pain.citation())));
        for (RootTableEntry.Row row : entry.roots()) {
            page.item(1, "-", LabelWords.row(row.root()));
            known("found: ", row.signs());
        }
    }

    private void mechanism(PainMechanism mechanism) {
        page.heading("PAIN MECHANISM");
        page.paragraph(1, mechanism.statement());
        for (Result result : mechanism.criteria()) {
            if (result.outcome() != PainMechanism.Outcome.NOTHING_KNOWN) {
                result(result);
            }
        }
        String silent = LabelWords.silent(mechanism);
        if (!silent.isEmpty()) {
            page.item(1, "-", silent);
        }
    }

    private void result(Result result) {
        page.item(1, "-", LabelWords.result(result) + notes.mark(result.citation()));
        LabelWords.items(result).forEach(line -> page.paragraph(2, line));
        if (result.grade().isPresent()) {
            page.paragraph(2, result.caution());
            LabelWords.accuracy(result)
                    .ifPresent(accuracy ->
                            page.paragraph(2, LabelWords.accuracy(accuracy) + notes.mark(accuracy.citation())));
        }
    }
}
