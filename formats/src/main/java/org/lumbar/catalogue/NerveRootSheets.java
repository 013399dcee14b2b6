package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.RootTable;

/// What the content says of one nerve root, and of the model of the lumbar roots.
final class NerveRootSheets {

    private NerveRootSheets() {}

    /// A root, from the model where it is in it, and from every table that holds it.
    static Sheet root(ContentIndex index, String root) {
        var parts = new SheetParts();
        Optional<NerveRootModel> model =
                index.knowledge().nerveRoots().filter(each -> each.roots().contains(root));
        model.ifPresent(each -> {
            int number = each.roots().indexOf(root);
            parts.text("disc", "Usual disc", each.discs().get(number))
                    .text(
                            "skin",
                            "Skin",
                            each.skin().map(skin -> skin.areas().get(number)).orElse(""))
                    .figures("prior", "How common it is among roots in the leg", List.of(prior(each, number)))
                    .figures("signs", "Chance of each sign, given this root", signs(each, number));
        });
        List<Row> rows = new ArrayList<>();
        for (RootTable table : index.knowledge().labels().rootTables()) {
            table.roots().stream().filter(row -> row.root().equals(root)).forEach(row -> rows.add(row(table, row)));
        }
        parts.rows("tables", "In tables of roots", rows);
        return new Sheet(new Ref(Kind.NERVE_ROOT, root), "", parts.list());
    }

    private static FigureRow prior(NerveRootModel model, int number) {
        var ref = new Ref(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS);
        return FigureRow.of(ref, "prior", "", measure(model.priors().get(number)), model.citation());
    }

    private static List<FigureRow> signs(NerveRootModel model, int number) {
        var ref = new Ref(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS);
        return model.signs().stream()
                .map(sign -> FigureRow.of(
                        ref, "sign", sign.finding(), measure(sign.chances().get(number)), sign.citation()))
                .toList();
    }

    private static List<Measure> measure(double value) {
        return List.of(new Measure("", Figure.of(value)));
    }

    private static Row row(RootTable table, RootTable.Root root) {
        return new Row(
                root.root() + ", " + root.disc() + " (" + table.label() + ")",
                List.of(
                        "skin: " + root.skin(),
                        "muscles: " + root.muscles(),
                        "reflex: " + root.reflex(),
                        "signs: " + String.join(", ", root.signs())),
                new SheetParts()
                        .text("table", "", table.id())
                        .text("root", "", root.root())
                        .text("disc", "", root.disc())
                        .text("skin", "", root.skin())
                        .text("muscles", "", root.muscles())
                        .text("reflex", "", root.reflex())
                        .texts("signs", "", root.signs())
                        .list());
    }

    /// The model as a whole.
    static Sheet model(ContentIndex index, NerveRootModel model) {
        var ref = new Ref(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS);
        List<Row> anchors = model.signs().stream()
                .map(sign -> new Row(
                        sign.finding() + ": " + sign.anchor(),
                        sign.variant()
                                .map(variant -> List.of("when " + PredicateWords.line(variant.when()) + ": "
                                        + FigureWords.numbers(variant.chances())))
                                .orElse(List.of()),
                        new SheetParts()
                                .text("finding", "", sign.finding())
                                .text("anchor", "", sign.anchor())
                                .list()))
                .toList();
        return new Sheet(
                ref,
                index.label(ref),
                new SheetParts()
                        .texts("roots", "Roots, in the order of the figures", model.roots())
                        .when("shown", "Shown when", model.shown())
                        .figures("figures", "Priors and chances of each sign, by root", index.figuresOf(ref))
                        .rows("anchors", "What the chances are anchored to", anchors)
                        .list());
    }

    /// A table of roots.
    static Sheet table(ContentIndex index, RootTable table) {
        var ref = new Ref(Kind.ROOT_TABLE, table.id());
        return new Sheet(
                ref,
                table.label(),
                new SheetParts()
                        .text("caution", "Caution", table.caution())
                        .when("shown", "Shown when", table.shown())
                        .rows(
                                "roots",
                                "Roots",
                                table.roots().stream()
                                        .map(root -> row(table, root))
                                        .toList())
                        .figures("source", "Source", index.figuresOf(ref))
                        .list());
    }
}
