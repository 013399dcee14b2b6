package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootDiscriminator.Direction;

/// What the content says of a mechanism of pain and of a root discriminator.
final class LabelSheets {

    private LabelSheets() {}

    static Sheet mechanism(ContentIndex index, MechanismCriteria criteria) {
        var ref = new Ref(Kind.MECHANISM, criteria.id());
        return new Sheet(
                ref,
                criteria.label(),
                new SheetParts()
                        .text("caution", "Caution", criteria.caution())
                        .rows(
                                "items",
                                "Items",
                                criteria.items().stream().map(LabelSheets::item).toList())
                        .rows(
                                "grades",
                                "Grades",
                                criteria.grades().stream()
                                        .map(LabelSheets::grade)
                                        .toList())
                        .figures("figures", "Sources and accuracy", index.figuresOf(ref))
                        .list());
    }

    private static Row item(MechanismCriteria.Item item) {
        SheetParts parts = new SheetParts()
                .text("id", "", item.id())
                .text("label", "", item.label())
                .when("when", "", item.when());
        item.missingWhen().ifPresent(when -> parts.when("missingWhen", "", when));
        String missing = item.missingWhen()
                .map(when -> "; missing when " + PredicateWords.line(when))
                .orElse("");
        return new Row(
                item.id() + ": " + item.label(),
                List.of("met when " + PredicateWords.line(item.when()) + missing),
                parts.list());
    }

    private static Row grade(MechanismCriteria.Grade grade) {
        return new Row(
                grade.id() + ": " + String.join(", ", grade.requires()),
                List.of(),
                new SheetParts()
                        .text("id", "", grade.id())
                        .text("label", "", grade.label())
                        .texts("requires", "", grade.requires())
                        .list());
    }

    static Sheet discriminator(ContentIndex index, RootDiscriminator each) {
        var ref = new Ref(Kind.DISCRIMINATOR, each.id());
        SheetParts parts = new SheetParts()
                .when("arises", "The question arises when", each.arises())
                .text("tells", "What tells them apart", each.tells())
                .texts("signs", "Signs", each.signs());
        each.root().ifPresent(root -> direction(parts, "root", root));
        direction(parts, "alternative", each.alternative());
        return new Sheet(
                ref,
                each.label(),
                parts.figures("source", "Source", index.figuresOf(ref)).list());
    }

    private static void direction(SheetParts parts, String key, Direction direction) {
        parts.when(key, "Points to " + direction.label() + " when", direction.when())
                .text(key + "Sentence", "Says", direction.sentence())
                .text(key + "Next", "Next", direction.next());
    }
}
