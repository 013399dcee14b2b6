package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.RootTable;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Every label of the content is tested beside it: each way a discriminator can point, each root of a table, and
/// each grade of a mechanism with its refusal.
class LabelCoverageTest {

    private static final ClinicalLabels LABELS = KnowledgeResource.knowledge().labels();

    @Test
    void everyDiscriminatorIsTestedInEachDirectionUndecidedAndNotArising() {
        Set<String> wanted = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (RootDiscriminator each : LABELS.discriminators()) {
            wanted.add(each.id() + " alternative");
            wanted.add(each.id() + " undecided");
            each.root().ifPresent(_ -> wanted.add(each.id() + " root"));
            silent.add(each.id());
        }
        assertThat(tested("discriminators")).containsExactlyInAnyOrderElementsOf(wanted);
        Set<String> notArising = new TreeSet<>();
        for (ContentTestCase each : ContentTest.given(ContentTest.CONTENT)) {
            notArising.addAll(each.expected().texts("notDiscriminators"));
        }
        assertThat(notArising).containsAll(silent);
    }

    @Test
    void everyGradeIsTestedAndEverySetOfCriteriaIsRefusedAndLeftOpen() {
        Set<String> wanted = new TreeSet<>();
        for (MechanismCriteria each : LABELS.mechanisms()) {
            each.grades().forEach(grade -> wanted.add(each.id() + " " + grade.id()));
            wanted.add(each.id() + " not-met");
            wanted.add(each.id() + " open");
        }
        assertThat(tested("mechanism")).containsAll(wanted);
    }

    @Test
    void everyRootOfATableIsTested() {
        Set<String> roots = new TreeSet<>();
        for (ContentTestCase each : ContentTest.given(ContentTest.CONTENT)) {
            if (each.expected().has("rootTable")) {
                roots.addAll(each.expected().fields("rootTable").keys());
            }
        }
        for (RootTable table : LABELS.rootTables()) {
            assertThat(roots)
                    .containsAll(
                            table.roots().stream().map(RootTable.Root::root).toList());
        }
    }

    private static Set<String> tested(String key) {
        Set<String> tested = new TreeSet<>();
        for (ContentTestCase each : ContentTest.given(ContentTest.CONTENT)) {
            if (each.expected().has(key)) {
                for (String id : each.expected().fields(key).keys()) {
                    tested.add(id + " " + each.expected().fields(key).text(id));
                }
            }
        }
        return tested;
    }
}
