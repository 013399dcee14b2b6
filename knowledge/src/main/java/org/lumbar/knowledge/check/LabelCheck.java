package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.MechanismCriteria.Item;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootDiscriminator.Direction;
import org.lumbar.knowledge.RootTable;

/// Discriminators, tables of roots and criteria for a mechanism of pain: above all, that none of them takes
/// what is unknown for an answer.
final class LabelCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    LabelCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check() {
        catalogue.knowledge().labels().discriminators().forEach(this::discriminator);
        catalogue.knowledge().labels().rootTables().forEach(this::rootTable);
        catalogue.knowledge().labels().mechanisms().forEach(this::mechanism);
    }

    private void discriminator(RootDiscriminator discriminator) {
        String record = "discriminator " + discriminator.id();
        references.citation(record, discriminator.citation());
        answered(record, "arises", discriminator.arises());
        references.booleanFindings(record, "signs", discriminator.signs());
        Set<String> decisive = new HashSet<>();
        discriminator.root().ifPresent(root -> direction(record, "root", root, decisive));
        direction(record, "alternative", discriminator.alternative(), decisive);
        if (discriminator.signs().isEmpty()) {
            problems.add(record, "it names no signs; name the findings that tell the two apart.");
        }
        for (String sign : discriminator.signs()) {
            if (!decisive.contains(sign)) {
                problems.add(
                        record,
                        "its sign " + sign
                                + " stands in no predicate of root or alternative; use it there, or drop it.");
            }
        }
    }

    private void direction(String record, String which, Direction direction, Set<String> decisive) {
        answered(record, which, direction.when());
        decisive.addAll(catalogue.findingsOf(direction.when()));
        if (direction.sentence().isBlank() || direction.next().isBlank()) {
            problems.add(record, which + " lacks its sentence or what to do next; write both.");
        }
    }

    private void rootTable(RootTable table) {
        String record = "table of roots " + table.id();
        references.citation(record, table.citation());
        answered(record, "shown", table.shown());
        table.nonDermatomalPain().ifPresent(pain -> {
            references.citation(record, pain.citation());
            figures.share(record, "nonDermatomalPain", pain.share());
        });
        Set<String> showing = catalogue.findingsOf(table.shown());
        for (RootTable.Root root : table.roots()) {
            references.booleanFindings(record, root.root(), root.signs());
            for (String sign : root.signs()) {
                if (!showing.contains(sign)) {
                    problems.add(
                            record,
                            "the sign " + sign + " of " + root.root()
                                    + " alone would not show the table; add it to shown.");
                }
            }
        }
        unique(record, "root", table.roots(), RootTable.Root::root);
    }

    private void mechanism(MechanismCriteria criteria) {
        String record = "mechanism " + criteria.id();
        references.citation(record, criteria.citation());
        unique(record, "item", criteria.items(), Item::id);
        unique(record, "grade", criteria.grades(), Grade::id);
        for (Item item : criteria.items()) {
            String where = record + ", item " + item.id();
            references.citation(where, item.citation());
            answered(where, "when", item.when());
            item.missingWhen().ifPresent(missing -> answered(where, "missingWhen", missing));
        }
        List<String> items = criteria.items().stream().map(Item::id).toList();
        Set<String> below = new HashSet<>();
        for (Grade grade : criteria.grades()) {
            String where = record + ", grade " + grade.id();
            grade.requires().forEach(id -> references.known(where, "requires", "item", id, items));
            Set<String> required = new HashSet<>(grade.requires());
            if (!required.containsAll(below) || required.size() <= below.size()) {
                problems.add(
                        where,
                        "it does not ask for all of the grade below it and more; list the grades from the lowest, each with the items of the one before.");
            }
            below = required;
            grade.accuracy().ifPresent(accuracy -> accuracy(where, accuracy));
        }
        for (String item : items) {
            if (!below.contains(item)) {
                problems.add(record, "no grade asks for its item " + item + "; use it in the highest, or drop it.");
            }
        }
        if (criteria.grades().isEmpty()) {
            problems.add(record, "it has no grade; name one at least.");
        }
    }

    private void accuracy(String where, MechanismCriteria.Accuracy accuracy) {
        references.citation(where, accuracy.citation());
        figures.share(where, "sensitivity", accuracy.sensitivity());
        figures.share(where, "specificity", accuracy.specificity());
        if (accuracy.n() < 1) {
            problems.add(where, "its accuracy rests on " + accuracy.n() + " people; give the number in the study.");
        }
    }

    private <T> void unique(String record, String what, List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(id.apply(each))) {
                problems.add(record, "the " + what + " " + id.apply(each) + " stands twice; keep one.");
            }
        }
    }

    /// A predicate of a label asks for an answer: with nothing known it must not be true.
    private void answered(String record, String which, Predicate predicate) {
        references.predicate(record, predicate);
        if (!catalogue.hasCircularPredicates() && holdsOfNobodyKnown(predicate)) {
            problems.add(
                    record,
                    which
                            + " is true with nothing known; ask for an answer, such as {absent: ...} in place of {unless: ...}.");
        }
    }

    private boolean holdsOfNobodyKnown(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Present _, Predicate.Absent _, Predicate.Measured _ -> false;
            case Predicate.SeenIn _ -> true;
            case Predicate.Unless unless -> !holdsOfNobodyKnown(unless.of());
            case Predicate.All all -> all.of().stream().allMatch(this::holdsOfNobodyKnown);
            case Predicate.Any any -> any.of().stream().anyMatch(this::holdsOfNobodyKnown);
            case Predicate.AtLeast atLeast ->
                atLeast.of().stream().filter(this::holdsOfNobodyKnown).count() >= atLeast.count();
            case Predicate.Named named ->
                catalogue
                        .predicate(named.id())
                        .map(each -> holdsOfNobodyKnown(each.when()))
                        .orElse(false);
        };
    }
}
