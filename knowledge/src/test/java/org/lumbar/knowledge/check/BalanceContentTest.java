package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.Muscle;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.knowledge.movement.TestReference.DetectableChange;
import org.lumbar.knowledge.source.KnowledgeResource;

/// What the built-in content knows of muscles and physical tests, and what the check refuses of it.
class BalanceContentTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final MovementContent MOVEMENT = KnowledgeResource.movement();
    private static final BalanceContent BALANCE = MOVEMENT.balance();

    private static List<TestReference> references() {
        return BALANCE.tests().values().stream()
                .flatMap(test -> test.references().stream())
                .toList();
    }

    @Test
    void everyMuscleTestAndReferenceOfTheEvidenceIsCarried() {
        assertThat(BALANCE.muscles()).hasSize(37);
        // the evidence counts the right and the left of the side bridge as two
        assertThat(BALANCE.tests()).hasSize(43);
        assertThat(references()).hasSize(142);
        assertThat(references()).extracting(TestReference::id).doesNotHaveDuplicates();
        assertThat(references().stream().filter(each -> each.citation().basis() == Basis.RECALLED))
                .hasSize(76);
    }

    @Test
    void theModifiedThomasTestAsksWhetherThePelvisWasHeld() {
        assertThat(BALANCE.tests().values().stream()
                        .filter(PhysicalTest::requiresPelvisHeld)
                        .map(PhysicalTest::id))
                .containsExactly(
                        "modified-thomas-test-abduction",
                        "modified-thomas-test-hip-angle",
                        "modified-thomas-test-knee-angle");
    }

    @Test
    void noRatioIsEverAFinding() {
        assertThat(BALANCE.tests().values().stream().filter(test -> test.construct() == PhysicalTest.Construct.RATIO))
                .hasSize(7)
                .allSatisfy(test -> assertThat(test.role()).isEqualTo(Role.INFORMATION));
    }

    @Test
    void rangesOfTheHipWhoseIntervalIsOfTheMeanGiveNoScore() {
        assertThat(references().stream().filter(each -> each.citation().source().equals("soucie-2011")))
                .hasSize(16)
                .allSatisfy(each -> assertThat(each.givesScore()).isFalse());
    }

    @Test
    void aDetectableChangeDerivedFromAStandardErrorAgreesWithIt() {
        List<TestReference> derived = references().stream()
                .filter(each -> each.detectableChanges().stream().anyMatch(DetectableChange::derived))
                .toList();

        assertThat(derived)
                .hasSize(4)
                .allSatisfy(
                        each -> assertThat(each.detectableChanges().getFirst().high())
                                .isCloseTo(each.standardError().orElseThrow() * 2.7718, within(0.06)));
    }

    @Test
    void onlyLateralFlexionIsAboveVeryLowCertainty() {
        assertThat(BALANCE.tests().values().stream()
                        .filter(test -> test.certainty() != PhysicalTest.Certainty.VERY_LOW)
                        .map(PhysicalTest::id))
                .containsExactly("lateral-flexion-fingertip-distance");
    }

    @Test
    void everyConstantSaysWhy() {
        assertThat(BALANCE.constants().values())
                .allSatisfy(each -> assertThat(each.reason()).hasSizeGreaterThan(20));
        assertThat(BALANCE.constant("deficit-marked")).isLessThan(BALANCE.constant("deficit-moderate"));
        assertThat(BALANCE.constant("deficit-moderate")).isLessThan(BALANCE.constant("deficit-mild"));
    }

    @Test
    void antagonistsThatAreNotMutualAreRefused() {
        Map<String, MuscleGroup> groups = new LinkedHashMap<>(BALANCE.groups());
        MuscleGroup flexors = BALANCE.groups().get("hip-flexors");
        groups.put(
                flexors.id(), new MuscleGroup(flexors.id(), flexors.label(), flexors.plain(), List.of("trunk-deep")));

        assertThat(problems("groups", groups))
                .anyMatch(line -> line.contains("trunk-deep, which does not name it"))
                .anyMatch(line -> line.startsWith("antagonist pair hip-flexors-and-extensors"));
    }

    @Test
    void aMuscleWithAnUnknownTestOrExerciseIsRefusedWithTheNearest() {
        Map<String, Muscle> muscles = new LinkedHashMap<>(BALANCE.muscles());
        muscles.compute(
                "iliacus",
                (_, muscle) -> replaced(
                        replaced(muscle, "tests", List.of("thomas-tes")), "stretches", List.of("half-kneeling")));

        assertThat(problems("muscles", muscles))
                .anyMatch(line -> line.contains("thomas-tes") && line.contains("Maybe you mean thomas-test"))
                .anyMatch(line -> line.contains("the exercise half-kneeling, which is not declared"));
    }

    @Test
    void aTestForInformationMustSayWhy() {
        Map<String, PhysicalTest> tests = new LinkedHashMap<>(BALANCE.tests());
        tests.compute("limb-symmetry-index", (_, test) -> replaced(test, "roleReason", ""));

        assertThat(problems("tests", tests)).anyMatch(line -> line.contains("does not say why"));
    }

    private static List<String> problems(String component, Object value) {
        return MovementCheck.problems(KNOWLEDGE, replaced(MOVEMENT, "balance", replaced(BALANCE, component, value)));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T replaced(T whole, String component, Object value) {
        try {
            var components = whole.getClass().getRecordComponents();
            List<Object> values = new ArrayList<>();
            for (var each : components) {
                values.add(
                        each.getName().equals(component)
                                ? value
                                : each.getAccessor().invoke(whole));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException error) {
            throw new LinkageError(component + " cannot be replaced", error);
        }
    }
}
