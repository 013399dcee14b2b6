package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.Discriminator.Outcome;
import org.lumbar.assess.Discriminator.Sign;
import org.lumbar.assess.Labels;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Item;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
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

    /// What the signs point to other than a root, empty where they do not.
    static Optional<String> elsewhere(Labels labels) {
        var causes = new StringJoiner("; ");
        for (Discriminator each : labels.discriminators()) {
            if (each.outcome() == Outcome.ALTERNATIVE) {
                causes.add(each.pointsTo());
            }
        }
        return causes.length() == 0 ? Optional.empty() : Optional.of(causes.toString());
    }

    private void discriminators(List<Discriminator> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("ROOT OR SOMETHING ELSE: anatomy in words, no probability");
        for (Discriminator each : all) {
            page.item(1, "-", each.label() + ": " + pointed(each));
            page.paragraph(2, each.sentence() + notes.mark(each.citation()));
            String known = answered(each.signs());
            if (!known.isEmpty()) {
                page.paragraph(2, "from: " + known);
            }
            if (!each.next().isEmpty()) {
                page.paragraph(2, "next: " + each.next());
            }
        }
    }

    private static String pointed(Discriminator each) {
        return each.outcome() == Outcome.UNDECIDED ? "not decided" : "points to " + each.pointsTo();
    }

    private String answered(List<Sign> signs) {
        var known = new StringJoiner("; ");
        for (Sign sign : signs) {
            if (!sign.answer().equals("unknown")) {
                known.add(names.answered(sign.finding(), sign.answer()));
            }
        }
        return known.toString();
    }

    private void rootTable(RootTableEntry entry) {
        RootTable table = entry.table();
        page.heading(SafeText.visible(table.label()).toUpperCase(Locale.ROOT) + ": a table, no probability");
        page.paragraph(1, table.caution() + notes.mark(table.citation()));
        table.nonDermatomalPain()
                .ifPresent(pain -> page.paragraph(
                        1,
                        "Where the pain runs says little: it followed no dermatome in "
                                + DifferentialSection.share(pain.share()) + " of such roots."
                                + notes.mark(pain.citation())));
        for (RootTableEntry.Row row : entry.roots()) {
            RootTable.Root root = row.root();
            page.item(
                    1,
                    "-",
                    root.root() + " (disc " + root.disc() + "): skin of " + root.skin() + "; " + root.muscles()
                            + "; reflex " + root.reflex());
            String known = answered(row.signs());
            if (!known.isEmpty()) {
                page.paragraph(2, "found: " + known);
            }
        }
    }

    private void mechanism(PainMechanism mechanism) {
        page.heading("PAIN MECHANISM");
        page.paragraph(1, mechanism.statement());
        var silent = new StringJoiner("; ");
        for (Result result : mechanism.criteria()) {
            if (result.outcome() == PainMechanism.Outcome.NOTHING_KNOWN) {
                silent.add(result.label());
            } else {
                result(result);
            }
        }
        if (silent.length() > 0) {
            page.item(1, "-", "Nothing is known of any item of: " + silent);
        }
    }

    private void result(Result result) {
        page.item(1, "-", result.label() + ": " + outcome(result) + notes.mark(result.citation()));
        items(result, "met", Status.MET);
        items(result, "not met", Status.MISSING);
        if (result.outcome() != PainMechanism.Outcome.NOT_MET) {
            items(result, "not known", Status.UNKNOWN);
        }
        if (result.grade().isPresent()) {
            page.paragraph(2, result.caution());
            result.grade().flatMap(Grade::accuracy).ifPresent(this::accuracy);
        }
    }

    private static String outcome(Result result) {
        return switch (result.outcome()) {
            case GRADED -> result.grade().orElseThrow().label();
            case NOT_MET -> "not met" + unknown(result);
            case OPEN -> "open";
            case NOTHING_KNOWN -> "nothing known";
        };
    }

    /// What is not known cannot change that the criteria are not met, so it is only counted.
    private static String unknown(Result result) {
        int count = 0;
        for (Item item : result.items()) {
            count += item.status() == Status.UNKNOWN ? 1 : 0;
        }
        return count == 0 ? "" : ", " + count + " of " + result.items().size() + " items not known";
    }

    private void items(Result result, String word, Status status) {
        List<String> labels = new ArrayList<>();
        for (Item item : result.items()) {
            if (item.status() == status) {
                labels.add(item.label());
            }
        }
        if (!labels.isEmpty()) {
            page.paragraph(2, word + ": " + String.join("; ", labels));
        }
    }

    private void accuracy(Accuracy accuracy) {
        page.paragraph(
                2,
                "in the study: sensitivity " + DifferentialSection.share(accuracy.sensitivity()) + ", specificity "
                        + DifferentialSection.share(accuracy.specificity()) + ", n " + accuracy.n() + ", against "
                        + accuracy.reference() + notes.mark(accuracy.citation()));
    }
}
