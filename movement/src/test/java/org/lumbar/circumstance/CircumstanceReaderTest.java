package org.lumbar.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.circumstance.Persons.MOVEMENT;
import static org.lumbar.circumstance.Persons.aged;
import static org.lumbar.circumstance.Persons.all;
import static org.lumbar.circumstance.Persons.exercise;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.presentation.FindingStatus;

class CircumstanceReaderTest {

    private static List<String> allowed(PersonsCircumstances circumstances) {
        return all().stream().filter(circumstances::allows).map(Exercise::id).toList();
    }

    @Test
    void whoHasSaidNoToTheSafetyQuestionsAndToTheTwoOnExerciseMayDoAllButWhatMustBeTaught() {
        var circumstances = aged(44).clear().circumstances();
        assertThat(circumstances.questionsBefore(all())).isEmpty();
        assertThat(all().stream().filter(each -> !circumstances.allows(each)).map(Exercise::id))
                .containsExactly("scoliosis-self-correction");
    }

    @Test
    void whoHasAnsweredNothingGetsNoExerciseAndTheQuestionsThatOpenThem() {
        var circumstances = aged(44).circumstances();
        assertThat(allowed(circumstances)).isEmpty();
        List<String> questions = circumstances.questionsBefore(all());
        assertThat(questions).contains("reason-to-adapt-exercise").doesNotContain("wrist-fracture-healing");
        assertThat(questions).hasSizeLessThan(12);
    }

    @Test
    void aNoToEachQuestionThatIsAskedOpensTheExercises() {
        var person = aged(44);
        for (int round = 0; round < 5; round++) {
            person.absent(person.circumstances().questionsBefore(all()).toArray(String[]::new));
        }
        assertThat(person.circumstances().questionsBefore(all())).isEmpty();
        assertThat(allowed(person.circumstances())).hasSize(all().size() - 1);
    }

    @Test
    void aSuspectedCaudaEquinaLeavesNoExerciseAtAll() {
        var circumstances = aged(44).clear()
                .present("saddle-anaesthesia", "urinary-retention", "leg-pain-bilateral")
                .circumstances();
        assertThat(circumstances.standings().get("cauda-equina-suspected").holds())
                .isTrue();
        assertThat(allowed(circumstances)).isEmpty();
        assertThat(circumstances.bars(exercise("walking")).getFirst().kind()).isEqualTo(Bar.Kind.FORBIDS_ALL);
    }

    @Test
    void weaknessThatGetsWorseLeavesNoExerciseAtAll() {
        var circumstances = aged(44).clear().present("progressive-weakness").circumstances();
        assertThat(circumstances.standings().get("progressive-deficit").holds()).isTrue();
        assertThat(allowed(circumstances)).isEmpty();
    }

    @Test
    void earlyAfterFusionOnlyWalkingBreathingAndTheDeepAbdominalSetRemain() {
        var circumstances = aged(60).clear()
                .present("spinal-fusion-recent")
                .absent("symptoms-on-effort")
                .circumstances();
        assertThat(allowed(circumstances))
                .containsExactlyInAnyOrder("walking", "diaphragmatic-breathing", "crook-lying-deep-abdominal-set");
    }

    @Test
    void anUnknownOperationLeavesOnlyWhatWouldBeAllowedAfterIt() {
        var person = aged(44).clear();
        person.given(FindingStatus.UNKNOWN, "reason-to-adapt-exercise");
        var circumstances = person.circumstances();
        assertThat(allowed(circumstances)).contains("diaphragmatic-breathing").doesNotContain("glute-bridge");
        assertThat(circumstances.bars(exercise("glute-bridge"))).allMatch(Bar::isOpen);
        assertThat(circumstances.questionsBefore(all())).containsExactly("reason-to-adapt-exercise");
    }

    @Test
    void inTheSecondThirdOfPregnancyNothingIsDoneFaceDown() {
        var pregnant =
                aged(30).female().clear().present("pregnancy").absent("pregnancy-complicated", "vaginal-bleeding");
        var circumstances = pregnant.measured("gestational-age", 22, "wk").circumstances();
        assertThat(all().stream().filter(each -> each.position() == Position.PRONE))
                .isNotEmpty()
                .noneMatch(circumstances::allows);
        assertThat(circumstances.allows(exercise("clamshell"))).isTrue();
    }

    @Test
    void aPregnancyOfUnknownWeekIsAskedForItsWeekAndTakenForALateOne() {
        var circumstances = aged(30).female()
                .clear()
                .present("pregnancy")
                .absent("pregnancy-complicated", "vaginal-bleeding")
                .circumstances();
        assertThat(circumstances.questionsBefore(all())).containsExactly("gestational-age");
        assertThat(circumstances.allows(exercise("prone-press-up"))).isFalse();
    }

    @Test
    void aNarrowedCanalBarsBendingBackwardsToTheEnd() {
        var circumstances = aged(70).clear().present("spinal-stenosis-known").circumstances();
        assertThat(all().stream()
                        .filter(each -> each.kind() == Kind.DIRECTIONAL && each.direction() == Direction.EXTENSION))
                .hasSize(4)
                .noneMatch(circumstances::allows);
        assertThat(circumstances.reasonsFor(exercise("stationary-cycling")))
                .extracting(each -> each.circumstance().id())
                .contains("lumbar-stenosis");
    }

    @Test
    void freshPainOfANerveRootBarsHamstringStretchesAndOldPainDoesNot() {
        var fresh =
                aged(44).clear().present("leg-pain-below-knee", "slr-positive").lasting(14);
        assertThat(fresh.circumstances().allows(exercise("supine-hamstring-stretch-with-strap")))
                .isFalse();
        var old =
                aged(44).clear().present("leg-pain-below-knee", "slr-positive").lasting(70);
        assertThat(old.circumstances().allows(exercise("supine-hamstring-stretch-with-strap")))
                .isTrue();
    }

    @Test
    void signsOfTheHeartOnEffortHoldBackWalkingUntilADoctorAgrees() {
        var circumstances = aged(60).clear().present("symptoms-on-effort").circumstances();
        assertThat(circumstances.bars(exercise("walking")))
                .extracting(Bar::kind)
                .containsExactly(Bar.Kind.NEEDS_CLEARANCE);
    }

    @Test
    void aShortMeasurementAndLongSittingAreReasonsForTheHipFlexorStretch() {
        var facts = new MovementFacts(Set.of("modified-thomas-test-hip-angle"), Set.of("long-sitting"), Set.of());
        assertThat(aged(44).clear().circumstances(facts).reasonsFor(exercise("half-kneeling-hip-flexor-stretch")))
                .extracting(each -> each.circumstance().id())
                .containsExactlyInAnyOrder("hip-flexor-short", "long-sitting");
    }

    @Test
    void aGoalCountsOnlyWhereTheContentLetsItBeOne() {
        var facts = new MovementFacts(Set.of(), Set.of(), Set.of("return-to-running", "osteoporosis"));
        var standings = aged(44).clear().circumstances(facts).standings();
        assertThat(standings.get("return-to-running").holds()).isTrue();
        assertThat(standings.get("osteoporosis").holds()).isFalse();
    }

    @Test
    void everyCircumstanceThatBarsCanBeAskedFor() {
        var standings = aged(44).circumstances().standings();
        MOVEMENT.exercises().values().stream()
                .flatMap(each -> each.barredBy().stream())
                .distinct()
                .map(standings::get)
                .filter(standing -> !standing.holds() && standing.mayHold())
                .forEach(standing -> assertThat(standing.questions())
                        .as(standing.circumstance().id())
                        .isNotEmpty());
    }
}
