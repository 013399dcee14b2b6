package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.formats.LabelWords;
import org.lumbar.knowledge.RootTable;

/// What is said by criteria alone: root or something else, tables of roots, and the mechanism of pain.
final class LabelPart {

    private final Sheet sheet;
    private final Html html;

    LabelPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    void discriminators(List<Discriminator> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.openSection("discriminators", "Root or something else", "anatomy in words, no probability");
        html.open("ul");
        for (Discriminator each : all) {
            html.open("li").element("strong", LabelWords.pointed(each));
            sheet.marked("span", each.sentence(), each.citation(), "class", "block");
            known("from: ", each.signs());
            if (!each.next().isEmpty()) {
                html.element("span", "next: " + each.next(), "class", "block");
            }
            html.close("li");
        }
        html.close("ul");
        sheet.closeSection();
    }

    private void known(String lead, List<Discriminator.Sign> signs) {
        String known = LabelWords.known(signs, sheet.names());
        if (!known.isEmpty()) {
            html.element("span", lead + known, "class", "quiet block");
        }
    }

    void rootTables(List<RootTableEntry> all) {
        for (int i = 0; i < all.size(); i++) {
            rootTable(all.get(i), "root-table-" + (i + 1));
        }
    }

    private void rootTable(RootTableEntry entry, String id) {
        RootTable table = entry.table();
        sheet.openSection(id, table.label(), "a table, no probability");
        sheet.marked("p", table.caution(), table.citation());
        table.nonDermatomalPain().ifPresent(pain -> sheet.marked("p", LabelWords.nonDermatomal(pain), pain.citation()));
        html.open("ul");
        for (RootTableEntry.Row row : entry.roots()) {
            html.open("li").text(LabelWords.row(row.root()));
            known("found: ", row.signs());
            html.close("li");
        }
        html.close("ul");
        sheet.closeSection();
    }

    void mechanism(PainMechanism mechanism) {
        sheet.openSection("mechanism", "Pain mechanism", "");
        sheet.paragraph(mechanism.statement());
        html.open("ul");
        for (Result result : mechanism.criteria()) {
            if (result.outcome() != PainMechanism.Outcome.NOTHING_KNOWN) {
                result(result);
            }
        }
        String silent = LabelWords.silent(mechanism);
        if (!silent.isEmpty()) {
            html.element("li", silent, "class", "quiet");
        }
        html.close("ul");
        sheet.closeSection();
    }

    private void result(Result result) {
        html.open("li").text(LabelWords.result(result));
        sheet.mark(result.citation());
        LabelWords.items(result).forEach(line -> html.element("span", line, "class", "quiet block"));
        if (result.grade().isPresent()) {
            html.element("span", result.caution(), "class", "quiet block");
            LabelWords.accuracy(result)
                    .ifPresent(accuracy -> sheet.marked(
                            "span", LabelWords.accuracy(accuracy), accuracy.citation(), "class", "quiet block"));
        }
        html.close("li");
    }
}
