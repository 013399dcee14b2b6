package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Discriminator;
import org.lumbar.assess.PainMechanism;
import org.lumbar.assess.PainMechanism.Item;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.assess.RootTableEntry;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.tree.Fields;

/// What a test beside the content may expect of labels: `discriminators`, `notDiscriminators`, `says`, `rootTable`,
/// `mechanism`, `met`, `missing`, `unknown`, `mechanismStatement`.
final class LabelExpectations {

    private LabelExpectations() {}

    static void check(Assessment assessment, Fields expected) {
        discriminators(assessment.labels().discriminators(), expected);
        rootTable(assessment.labels().rootTables(), expected);
        mechanism(assessment.labels().mechanism(), expected);
    }

    private static void discriminators(List<Discriminator> actual, Fields expected) {
        for (String id : keys(expected, "discriminators")) {
            assertThat(actual).as("discriminators").anySatisfy(each -> {
                assertThat(each.id()).isEqualTo(id);
                assertThat(word(each.outcome()))
                        .as(id)
                        .isEqualTo(expected.fields("discriminators").text(id));
            });
        }
        for (String id : expected.texts("notDiscriminators")) {
            assertThat(actual).extracting(Discriminator::id).doesNotContain(id);
        }
        for (String words : expected.texts("says")) {
            assertThat(actual)
                    .extracting(Discriminator::sentence)
                    .as("sentences")
                    .anySatisfy(sentence -> assertThat(sentence).contains(words));
        }
    }

    /// `rootTable: {C7: [triceps-reflex-reduced], C5: []}` names the present signs of each root; `none` says that
    /// no table is shown.
    private static void rootTable(List<RootTableEntry> actual, Fields expected) {
        if (!expected.has("rootTable")) {
            return;
        }
        if (expected.fields("rootTable").keys().contains("none")) {
            assertThat(expected.fields("rootTable").flag("none", false)).isTrue();
            assertThat(actual).as("tables of roots").isEmpty();
            return;
        }
        for (String root : keys(expected, "rootTable")) {
            List<String> present = actual.stream()
                    .flatMap(entry -> entry.roots().stream())
                    .filter(row -> row.root().root().equals(root))
                    .flatMap(row -> row.signs().stream())
                    .filter(sign -> sign.answer().equals("present"))
                    .map(Discriminator.Sign::finding)
                    .toList();
            assertThat(present)
                    .as(root)
                    .containsExactlyElementsOf(expected.fields("rootTable").texts(root));
        }
    }

    private static void mechanism(PainMechanism actual, Fields expected) {
        if (expected.has("mechanismStatement")) {
            assertThat(actual.statement()).contains(expected.text("mechanismStatement"));
        }
        for (String id : keys(expected, "mechanism")) {
            Result result = result(actual, id);
            assertThat(result.grade().map(Grade::id).orElse(word(result.outcome())))
                    .as(id)
                    .isEqualTo(expected.fields("mechanism").text(id));
        }
        for (Status status : Status.values()) {
            for (String id : keys(expected, word(status))) {
                assertThat(result(actual, id).items())
                        .filteredOn(item -> item.status() == status)
                        .extracting(Item::id)
                        .as("%s of %s", word(status), id)
                        .containsAll(expected.fields(word(status)).texts(id));
            }
        }
    }

    private static Result result(PainMechanism mechanism, String id) {
        return mechanism.criteria().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mechanism " + id + ": " + mechanism.statement()));
    }

    private static List<String> keys(Fields expected, String key) {
        return expected.has(key) ? expected.fields(key).keys() : List.of();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
