package org.lumbar.formats;

import java.util.List;
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
import org.lumbar.knowledge.MechanismCriteria.Accuracy;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.RootTable;

/// The sentences of what is said by criteria alone, the same in every form of a report.
public final class LabelWords {

    private LabelWords() {}

    /// That the signs point to something other than a root; empty where they do not.
    public static Optional<String> elsewhere(Labels labels) {
        var causes = new StringJoiner("; ");
        for (Discriminator each : labels.discriminators()) {
            if (each.outcome() == Outcome.ALTERNATIVE) {
                causes.add(each.pointsTo());
            }
        }
        return causes.length() == 0
                ? Optional.empty()
                : Optional.of("Other signs point to: " + causes + " (see ROOT OR SOMETHING ELSE). The figures below"
                        + " leave that out and suppose a root or none.");
    }

    /// The question of a discriminator and which way the signs point.
    public static String pointed(Discriminator each) {
        return each.label() + ": "
                + (each.outcome() == Outcome.UNDECIDED ? "not decided" : "points to " + each.pointsTo());
    }

    /// The known ones of some signs; empty where none is.
    public static String known(List<Sign> signs, Names names) {
        var known = new StringJoiner("; ");
        for (Sign sign : signs) {
            if (!sign.answer().equals("unknown")) {
                known.add(names.answered(sign.finding(), sign.answer()));
            }
        }
        return known.toString();
    }

    /// That pain often follows no dermatome.
    public static String nonDermatomal(RootTable.Share pain) {
        return "Where the pain runs says little: it followed no dermatome in " + Wording.share(pain.share())
                + " of such roots.";
    }

    /// A row of a table of roots.
    public static String row(RootTable.Root root) {
        return root.root() + " (disc " + root.disc() + "): skin of " + root.skin() + "; " + root.muscles() + "; reflex "
                + root.reflex();
    }

    /// A set of criteria and what it gives.
    public static String result(Result result) {
        return result.label() + ": "
                + switch (result.outcome()) {
                    case GRADED -> result.grade().orElseThrow().label();
                    case NOT_MET -> "not met" + unknown(result);
                    case OPEN -> "open";
                    case NOTHING_KNOWN -> "nothing known";
                };
    }

    /// What is not known cannot change that the criteria are not met, so it is only counted.
    private static String unknown(Result result) {
        long count = result.items().stream()
                .filter(item -> item.status() == Status.UNKNOWN)
                .count();
        return count == 0 ? "" : ", " + count + " of " + result.items().size() + " items not known";
    }

    /// The items of a set of criteria by their status, a line for each that is worth saying.
    public static List<String> items(Result result) {
        boolean asks = result.outcome() != PainMechanism.Outcome.NOT_MET;
        return List.of(
                        items(result, "met", Status.MET),
                        items(result, "not met", Status.MISSING),
                        asks ? items(result, "not known", Status.UNKNOWN) : "")
                .stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String items(Result result, String word, Status status) {
        var labels = new StringJoiner("; ", word + ": ", "").setEmptyValue("");
        for (Item item : result.items()) {
            if (item.status() == status) {
                labels.add(item.label());
            }
        }
        return labels.toString();
    }

    /// The accuracy of the grade that is reached; empty where none was published.
    public static Optional<Accuracy> accuracy(Result result) {
        return result.grade().flatMap(Grade::accuracy);
    }

    /// An accuracy in words.
    public static String accuracy(Accuracy accuracy) {
        return "in the study: sensitivity " + Wording.share(accuracy.sensitivity()) + ", specificity "
                + Wording.share(accuracy.specificity()) + ", n " + accuracy.n() + ", against "
                + accuracy.reference();
    }

    /// The sets of criteria of which nothing is known; empty where there is none.
    public static String silent(PainMechanism mechanism) {
        var silent = new StringJoiner("; ", "Nothing is known of any item of: ", "").setEmptyValue("");
        for (Result result : mechanism.criteria()) {
            if (result.outcome() == PainMechanism.Outcome.NOTHING_KNOWN) {
                silent.add(result.label());
            }
        }
        return silent.toString();
    }
}
