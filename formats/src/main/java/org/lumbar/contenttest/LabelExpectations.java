package org.lumbar.contenttest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Item;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.tree.Fields;

/// What a test may expect of labels: `discriminators`, `notDiscriminators`, `says`, `rootTable`, `mechanism`,
/// `met`, `missing`, `unknown`, `mechanismStatement`.
final class LabelExpectations {

    private final Assessment assessment;
    private final Fields expected;
    private final Mismatches mismatches;

    private LabelExpectations(Assessment assessment, Fields expected, Mismatches mismatches) {
        this.assessment = assessment;
        this.expected = expected;
        this.mismatches = mismatches;
    }

    static void check(Assessment assessment, Fields expected, Mismatches mismatches) {
        var expectations = new LabelExpectations(assessment, expected, mismatches);
        expectations.discriminators();
        expectations.rootTable();
        expectations.mechanism();
    }

    private void discriminators() {
        List<Discriminator> actual = assessment.labels().discriminators();
        for (String id : keys("discriminators")) {
            Optional<String> outcome = actual.stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> word(each.outcome()))
                    .findFirst();
            mismatches.equal(
                    "the discriminator " + id,
                    outcome,
                    expected.fields("discriminators").text(id));
        }
        mismatches.holds(
                "the discriminators",
                actual.stream().map(Discriminator::id).toList(),
                List.of(),
                expected.texts("notDiscriminators"));
        for (String words : expected.texts("says")) {
            if (actual.stream().noneMatch(each -> each.sentence().contains(words))) {
                mismatches.add("no discriminator says '" + words + "'; they say "
                        + actual.stream().map(Discriminator::sentence).toList());
            }
        }
    }

    /// `rootTable: {C7: [triceps-reflex-reduced], C5: []}` names the present signs of each root; `none: true` says
    /// that no table is shown.
    private void rootTable() {
        List<RootTableEntry> actual = assessment.labels().rootTables();
        for (String root : keys("rootTable")) {
            if (root.equals("none")) {
                mismatches.equal("the number of tables of roots", actual.size(), 0);
                mismatches.equal("none", expected.fields("rootTable").flag("none", false), true);
                continue;
            }
            List<String> present = actual.stream()
                    .flatMap(entry -> entry.roots().stream())
                    .filter(row -> row.root().root().equals(root))
                    .flatMap(row -> row.signs().stream())
                    .filter(sign -> sign.answer().equals("present"))
                    .map(Discriminator.Sign::finding)
                    .toList();
            mismatches.equal(
                    "the signs of " + root,
                    present,
                    expected.fields("rootTable").texts(root));
        }
    }

    private void mechanism() {
        PainMechanism actual = assessment.labels().mechanism();
        if (expected.has("mechanismStatement") && !actual.statement().contains(expected.text("mechanismStatement"))) {
            mismatches.add("the mechanism is stated as '" + actual.statement() + "'");
        }
        for (String id : keys("mechanism")) {
            Optional<String> grade = result(actual, id)
                    .map(result -> result.grade().map(Grade::id).orElse(word(result.outcome())));
            mismatches.equal(
                    "the mechanism " + id, grade, expected.fields("mechanism").text(id));
        }
        for (Status status : Status.values()) {
            for (String id : keys(word(status))) {
                List<String> items = result(actual, id).stream()
                        .flatMap(result -> result.items().stream())
                        .filter(item -> item.status() == status)
                        .map(Item::id)
                        .toList();
                mismatches.holds(
                        "the items of " + id + " that are " + word(status),
                        items,
                        expected.fields(word(status)).texts(id),
                        List.of());
            }
        }
    }

    private static Optional<Result> result(PainMechanism mechanism, String id) {
        return mechanism.criteria().stream()
                .filter(result -> result.id().equals(id))
                .findFirst();
    }

    private List<String> keys(String key) {
        return expected.has(key) ? expected.fields(key).keys() : List.of();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
