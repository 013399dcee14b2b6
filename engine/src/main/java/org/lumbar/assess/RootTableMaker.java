package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.assess.Discriminator.Sign;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RootTable;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Fills in the tables of roots that are worth showing.
final class RootTableMaker {

    private final FindingIndex index;
    private final List<RootTable> tables;
    private final Term[] shown;

    RootTableMaker(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        tables = knowledge.labels().rootTables();
        shown = tables.stream()
                .map(table -> Term.of(table.shown(), index, knowledge.predicates()))
                .toArray(Term[]::new);
    }

    List<RootTableEntry> make(Situation situation) {
        List<RootTableEntry> made = List.of();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i].evaluate(situation.answers(), situation.setting()) == Truth.TRUE) {
                made = made.isEmpty() ? new ArrayList<>() : made;
                RootTable table = tables.get(i);
                made.add(new RootTableEntry(
                        table,
                        table.roots().stream()
                                .map(root -> new RootTableEntry.Row(root, signs(root, situation)))
                                .toList()));
            }
        }
        return List.copyOf(made);
    }

    private List<Sign> signs(RootTable.Root root, Situation situation) {
        return root.signs().stream()
                .map(sign -> new Sign(
                        sign, situation.answers().status(index.require(sign)).id()))
                .toList();
    }
}
