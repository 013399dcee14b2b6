package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.RootTable;

/// The figures of what is said by criteria alone: discriminators, tables of roots, mechanisms of pain.
final class LabelRows {

    private LabelRows() {}

    static List<FigureRow> of(ClinicalLabels labels) {
        List<FigureRow> rows = new ArrayList<>();
        labels.discriminators()
                .forEach(each -> rows.add(FigureRow.of(
                        new Ref(Kind.DISCRIMINATOR, each.id()), "discriminator", "", "", each.citation())));
        labels.rootTables().forEach(table -> rows.addAll(table(table)));
        labels.mechanisms().forEach(criteria -> rows.addAll(mechanism(criteria)));
        return rows;
    }

    static List<FigureRow> table(RootTable table) {
        List<FigureRow> rows = new ArrayList<>();
        var owner = new Ref(Kind.ROOT_TABLE, table.id());
        rows.add(FigureRow.of(owner, "table of roots", "", "", table.citation()));
        table.nonDermatomalPain()
                .ifPresent(pain -> rows.add(FigureRow.of(
                        owner, "non-dermatomal pain", "", List.of(new Measure("", pain.share())), pain.citation())));
        return rows;
    }

    /// The criteria, their items where they cite something else, and the grades of which accuracy was measured.
    static List<FigureRow> mechanism(MechanismCriteria criteria) {
        List<FigureRow> rows = new ArrayList<>();
        var owner = new Ref(Kind.MECHANISM, criteria.id());
        rows.add(FigureRow.of(owner, "mechanism", "", "", criteria.citation()));
        criteria.items().stream()
                .filter(item -> !item.citation().equals(criteria.citation()))
                .forEach(item -> rows.add(FigureRow.of(owner, "item", item.id(), "", item.citation())));
        for (MechanismCriteria.Grade grade : criteria.grades()) {
            grade.accuracy()
                    .ifPresent(accuracy -> rows.add(FigureRow.of(
                                    owner,
                                    "grade",
                                    grade.id(),
                                    List.of(
                                            new Measure("sensitivity", accuracy.sensitivity()),
                                            new Measure("specificity", accuracy.specificity())),
                                    accuracy.citation())
                            .with(Study.of(OptionalInt.of(accuracy.n()), Set.of()))));
        }
        return rows;
    }
}
