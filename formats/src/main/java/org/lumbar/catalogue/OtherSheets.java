package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Part.Naming;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Design.IncidenceClass;
import org.lumbar.knowledge.Evidence.Target.Pattern;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.UnusedFigure;

/// What the content says of a population, of a figure that is listed only, and of the project's own constants.
final class OtherSheets {

    private OtherSheets() {}

    /// A population: whose picture it is, and what was measured in it.
    static Sheet population(ContentIndex index, String id) {
        var ref = new Ref(Kind.POPULATION, id);
        var parts = new SheetParts();
        List<Use> uses = new ArrayList<>();
        String label = index.label(ref);
        for (Condition condition : index.knowledge().conditions()) {
            for (Condition.Entry entry : condition.entry().stream().toList()) {
                if (entry.population().equals(id)) {
                    label = "people " + entry.label();
                    if (uses.isEmpty()) {
                        parts.when("when", "Its picture", entry.when());
                    }
                    uses.add(new Use(new Ref(Kind.CONDITION, condition.id()), condition.label(), "its picture", ""));
                }
            }
        }
        List<FigureRow> figures = index.figures().stream()
                .filter(row -> row.owner().equals(ref)
                        || row.study().population().equals(id)
                        || row.kind().equals("prior of " + id))
                .toList();
        return new Sheet(
                ref,
                label,
                parts.uses("usedBy", "Picture of", uses)
                        .figures("figures", "Figures of these people", Naming.ELSEWHERE, figures)
                        .list());
    }

    static Sheet listed(UnusedFigure each) {
        return new Sheet(
                new Ref(Kind.LISTED_FIGURE, each.id()),
                each.about(),
                new SheetParts()
                        .text("condition", "Condition", each.condition().orElse(""))
                        .figures("figures", "Figure", List.of(FigureRows.unused(each)))
                        .list());
    }

    static Sheet constant(Design.Constant constant) {
        return new Sheet(
                new Ref(Kind.DESIGN, constant.name()),
                "",
                new SheetParts()
                        .number("value", "Value", constant.value())
                        .text("reason", "Reason", constant.reason())
                        .list());
    }

    static Sheet incidenceClass(ContentIndex index, IncidenceClass each) {
        List<Use> uses = index.knowledge().conditions().stream()
                .filter(condition -> condition.incidenceClass().equals(each.name()))
                .map(condition ->
                        new Use(new Ref(Kind.CONDITION, condition.id()), condition.label(), "incidence class", ""))
                .toList();
        SheetParts parts = new SheetParts();
        each.probability().forEach((setting, figure) -> parts.text(setting.id(), setting.id(), Measure.words(figure)));
        return new Sheet(
                new Ref(Kind.DESIGN, each.name()),
                each.label(),
                parts.uses("usedBy", "Conditions of this class", uses).list());
    }

    static Sheet patternStrength(ContentIndex index, String name, Figure lr) {
        long rows = index.knowledge().conditions().stream()
                .flatMap(condition -> condition.evidence().stream())
                .filter(row -> row.target() instanceof Pattern pattern
                        && pattern.strength().equals(name))
                .count();
        return new Sheet(
                new Ref(Kind.DESIGN, name),
                "strength of a textbook pattern",
                new SheetParts()
                        .text("lr", "Likelihood ratio", Measure.words(lr))
                        .number("rows", "Rows of evidence that use it", (double) rows)
                        .list());
    }
}
