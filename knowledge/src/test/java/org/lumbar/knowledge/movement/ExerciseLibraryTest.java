package org.lumbar.knowledge.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.MovementBinder;

/// What must be true of the library whatever is added to it.
class ExerciseLibraryTest {

    private static final MovementContent MOVEMENT = MovementBinder.bind(ContentFolder.read(Path.of("content")));
    private static final Collection<Exercise> ALL = MOVEMENT.exercises().values();

    private static List<Exercise> those(Predicate<Exercise> which) {
        return ALL.stream().filter(which).toList();
    }

    @Test
    void thereAreEightyOneExercisesOfTenKinds() {
        assertThat(ALL).hasSize(81);
        Map<Kind, Long> counts = ALL.stream().collect(Collectors.groupingBy(Exercise::kind, Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Kind.STRETCH, 18L,
                        Kind.MOBILITY, 9L,
                        Kind.DIRECTIONAL, 6L,
                        Kind.MOTOR_CONTROL, 8L,
                        Kind.STRENGTH, 26L,
                        Kind.NEURAL, 3L,
                        Kind.AEROBIC, 5L,
                        Kind.MOVEMENT_BREAK, 3L,
                        Kind.SCOLIOSIS_SPECIFIC, 1L,
                        Kind.RETURN_TO_SPORT, 2L));
    }

    @Test
    void nothingIsDoneFaceDownFromTheSecondThirdOfPregnancyOn() {
        assertThat(those(each -> each.position() == Position.PRONE))
                .isNotEmpty()
                .allMatch(each -> each.barredBy().contains("pregnancy-second-or-third-trimester"));
    }

    @Test
    void nobodyWithANarrowedCanalBendsBackwardsAgainAndAgain() {
        assertThat(those(each -> each.kind() == Kind.DIRECTIONAL && each.direction() == Direction.EXTENSION))
                .hasSize(4)
                .allMatch(each -> each.barredBy().contains("lumbar-stenosis"));
    }

    @Test
    void everyExerciseThatBendsTheTrunkForwardMindsBrittleBones() {
        // the hip or the pelvis alone moves in these
        List<String> notOfTheTrunk = List.of(
                "supine-figure-four-stretch",
                "supine-knee-across-buttock-stretch",
                "supine-pelvic-tilt",
                "stationary-cycling");
        assertThat(those(each -> each.direction() == Direction.FLEXION && !notOfTheTrunk.contains(each.id())))
                .isNotEmpty()
                .allMatch(each -> each.barredBy().contains("osteoporosis")
                        || each.careIn().contains("osteoporosis"));
        assertThat(MOVEMENT.exercises().get("modified-curl-up").barredBy()).contains("osteoporosis");
    }

    @Test
    void stretchesSayThatStretchingAloneIsNoTreatment() {
        assertThat(those(each -> each.kind() == Kind.STRETCH))
                .allMatch(each -> each.evidence().stream()
                        .anyMatch(known -> known.words().contains("Stretching alone did not differ from a control")));
    }

    @Test
    void theStandingQuadricepsStretchIsToldWhole() {
        assertThat(String.join(
                        " ",
                        MOVEMENT.exercises().get("standing-quadriceps-stretch").cues()))
                .containsSubsequence(
                        "Stand tall",
                        "hand of the same side",
                        "heel to the buttock",
                        "knee straight down at the floor",
                        "knees side by side",
                        "Squeeze the buttock",
                        "pelvis tucks",
                        "Hold",
                        "change sides");
    }

    @Test
    void whatHasSidesTellsToChangeThem() {
        assertThat(those(Exercise::eachSide))
                .allMatch(each -> each.cues().stream()
                        .anyMatch(cue -> cue.matches("(?i).*(change|turn over|other side|other way|other arm).*")));
    }

    @Test
    void walkingIsBarredByNothingButWhatForbidsAll() {
        assertThat(MOVEMENT.exercises().get("walking").barredBy()).isEmpty();
    }

    @Test
    void aSeriousCauseCaudaEquinaAndProgressiveWeaknessForbidEveryExercise() {
        assertThat(MOVEMENT.circumstances().values().stream()
                        .filter(Circumstance::forbidsAll)
                        .map(Circumstance::id))
                .containsExactlyInAnyOrder(
                        "serious-disease-suspected", "cauda-equina-suspected", "progressive-deficit");
    }

    @Test
    void whileTissueHealsOrAPregnancyIsAtRiskOnlyThreeExercisesAreLeft() {
        List<Circumstance> limiting = MOVEMENT.circumstances().values().stream()
                .filter(each -> !each.allowsOnly().isEmpty())
                .toList();
        assertThat(limiting)
                .extracting(Circumstance::id)
                .containsExactlyInAnyOrder(
                        "acute-vertebral-fracture",
                        "early-after-fusion",
                        "early-after-discectomy",
                        "complicated-pregnancy");
        assertThat(limiting)
                .allMatch(each -> each.allowsOnly()
                        .equals(List.of("walking", "diaphragmatic-breathing", "crook-lying-deep-abdominal-set")));
    }

    @Test
    void fifteenTreatmentsAreLaidOnFourSteps() {
        assertThat(MOVEMENT.pain().steps().keySet())
                .containsExactly("transduction", "transmission", "perception", "modulation");
        assertThat(MOVEMENT.pain().treatments()).hasSize(15);
        assertThat(MOVEMENT.pain().treatments().get("exercise").acts())
                .containsExactly("transduction", "perception", "modulation");
    }
}
