package org.lumbar.programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.programme.DiaryEntry.LegSymptoms;
import org.lumbar.programme.DiaryEntry.NextMorning;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.NeedResult;
import org.lumbar.programme.Programme.Planned;

/// Programmes of named people, each case by its outcome.
class ProgrammeMakerTest {

    private static final ProgrammeMaker MAKER = ProgrammeMaker.of(People.CONTENT);

    private static Planned planned(Wishes wishes, String... holding) {
        Programme programme = MAKER.make(People.request(People.with(holding), wishes));
        assertThat(programme).isInstanceOf(Planned.class);
        return (Planned) programme;
    }

    private static List<String> ids(Planned plan) {
        return plan.items().stream().map(item -> item.exercise().id()).toList();
    }

    @Test
    void suspectedCaudaEquinaGetsNoProgramme() {
        assertThat(MAKER.make(
                        People.request(People.with("cauda-equina-suspected"), People.wishes(30, MONDAY, WEDNESDAY))))
                .isInstanceOf(Programme.Referred.class);
    }

    @Test
    void aProgressiveDeficitGetsNoProgramme() {
        assertThat(MAKER.make(People.request(People.with("progressive-deficit"), People.wishes(30, MONDAY))))
                .isInstanceOf(Programme.Referred.class);
    }

    @Test
    void whatForbidsExerciseAndIsUnknownIsAskedFirst() {
        Programme programme = MAKER.make(People.request(
                People.standings(Set.of(), Set.of("cauda-equina-suspected")), People.wishes(30, MONDAY)));
        assertThat(programme)
                .asInstanceOf(type(Programme.NotYet.class))
                .satisfies(
                        notYet -> assertThat(notYet.questions()).containsExactly("question-of-cauda-equina-suspected"));
    }

    @Test
    void earlyAfterFusionOnlyTheListIsDoneWhateverIsLiked() {
        Wishes wishes = People.wishes(30, DayOfWeek.values());
        Planned plan = planned(wishes, "early-after-fusion", "athlete", "hip-extensors-weak");
        assertThat(ids(plan))
                .isSubsetOf("walking", "diaphragmatic-breathing", "crook-lying-deep-abdominal-set")
                .contains("walking");
    }

    @Test
    void shortHipFlexorsGetAStretchAndItsAntagonistStrength() {
        Planned plan = planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "hip-flexor-short", "long-sitting");
        assertThat(plan.items())
                .anyMatch(item -> item.exercise().kind() == Kind.STRETCH
                        && item.exercise().targets().contains("hip-flexors"))
                .anyMatch(item -> item.exercise().kind() == Kind.STRENGTH
                        && item.exercise().targets().contains("hip-extensors"));
        assertThat(plan.needs()).allMatch(NeedResult::isServed);
    }

    @Test
    void walkingIsTheAerobicExerciseOfWhoeverHasNothingAgainstIt() {
        assertThat(ids(planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "chronic-non-specific-pain")))
                .contains("walking");
    }

    @Test
    void noStretchAloneStandsForAPlan() {
        Planned plan = planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "hamstrings-short", "gluteal-tight");
        assertThat(plan.items().stream().map(item -> item.exercise().kind()))
                .contains(Kind.AEROBIC, Kind.STRENGTH, Kind.MOTOR_CONTROL);
    }

    @Test
    void aNarrowedCanalGetsNothingThatBendsBackwards() {
        assertThat(planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "lumbar-stenosis", "hip-flexor-short")
                        .items())
                .noneMatch(item -> item.exercise().direction() == Direction.EXTENSION);
    }

    @Test
    void whereBendingEasesNothingBendsBackwardsAndWhereItHurtsNothingBendsForwards() {
        assertThat(planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "flexion-intolerant")
                        .items())
                .anyMatch(item ->
                        item.serves().stream().anyMatch(need -> need.id().equals("relief-in-extension")))
                .noneMatch(item -> item.exercise().direction() == Direction.FLEXION);
        assertThat(planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "extension-intolerant")
                        .items())
                .noneMatch(item -> item.exercise().direction() == Direction.EXTENSION);
    }

    @Test
    void anExerciseThatWaitsForAnAnswerIsListedWithItsQuestionAndNotChosen() {
        Programme programme = MAKER.make(People.request(
                People.standings(Set.of("rectus-femoris-short"), Set.of("acute-knee-injury")),
                People.wishes(30, MONDAY, WEDNESDAY, FRIDAY)));
        Planned plan = (Planned) programme;
        assertThat(ids(plan)).doesNotContain("standing-quadriceps-stretch", "side-lying-quadriceps-stretch");
        assertThat(plan.waiting()).anySatisfy(waiting -> {
            assertThat(waiting.standing().questions()).containsExactly("question-of-acute-knee-injury");
            assertThat(waiting.exercises().stream().map(exercise -> exercise.id()))
                    .contains("standing-quadriceps-stretch");
        });
        assertThat(plan.needs())
                .filteredOn(result -> result.need().id().equals("rectus-femoris-short"))
                .singleElement()
                .satisfies(result -> assertThat(result.limits())
                        .anyMatch(limit ->
                                limit.reason().equals("unknown") && limit.id().equals("acute-knee-injury")));
    }

    @Test
    void aNeedWithoutTimeIsNamedWithTheMinutesAsTheLimit() {
        Planned plan = planned(
                People.wishes(8, MONDAY, WEDNESDAY, FRIDAY),
                "hip-abductors-weak",
                "hip-extensors-weak",
                "lateral-trunk-endurance-low");
        assertThat(plan.needs().stream().filter(result -> !result.isServed()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.limits()).isNotEmpty())
                .anySatisfy(result -> assertThat(result.limits())
                        .anyMatch(limit -> limit.reason().equals("minutes")));
    }

    @Test
    void aRequestWithoutTimeForAnyWalkSaysHowMuchTimeItTakes() {
        Programme programme = MAKER.make(People.request(People.with(), People.wishes(3, MONDAY)));
        assertThat(programme)
                .asInstanceOf(type(Programme.Impossible.class))
                .satisfies(impossible ->
                        assertThat(impossible.giveUp()).containsExactly(List.of(new Wish(Wish.Kind.MINUTES, "", 5))));
    }

    @Test
    void whoeverWantsNoAerobicExerciseIsToldWhichOneWishToGiveUp() {
        Wishes any = People.wishes(30, MONDAY, WEDNESDAY);
        Set<String> aerobic = People.CONTENT.exercises().values().stream()
                .filter(exercise -> exercise.kind() == Kind.AEROBIC)
                .map(exercise -> exercise.id())
                .collect(Collectors.toSet());
        var wishes = new Wishes(
                any.days(),
                any.minutes(),
                any.exercisesAtMost(),
                any.level(),
                any.equipment(),
                any.lacking(),
                any.positionsNotPossible(),
                aerobic,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                any.weeks());
        Programme programme = MAKER.make(People.request(People.with(), wishes));
        assertThat(programme)
                .asInstanceOf(type(Programme.Impossible.class))
                .satisfies(impossible -> assertThat(impossible.giveUp())
                        .contains(List.of(new Wish(Wish.Kind.AVOID, "walking", 0)))
                        .allSatisfy(set -> assertThat(set).hasSize(1)));
    }

    @Test
    void standingImpossibleAndNoBicycleIsACaseForOneOfTwoWishes() {
        Wishes any = People.wishes(30, MONDAY, WEDNESDAY);
        var wishes = new Wishes(
                any.days(),
                any.minutes(),
                any.exercisesAtMost(),
                any.level(),
                Set.of(),
                Set.of(),
                Set.of(Position.STANDING),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                any.weeks());
        assertThat(MAKER.make(People.request(People.with(), wishes)))
                .asInstanceOf(type(Programme.Impossible.class))
                .satisfies(impossible -> assertThat(impossible.giveUp())
                        .contains(
                                List.of(new Wish(Wish.Kind.EQUIPMENT, "bike", 0)),
                                List.of(new Wish(Wish.Kind.POSITION, "standing", 0))));
    }

    @Test
    void spreadingLegSymptomsInTheDiaryStopThePlan() {
        var entry = new DiaryEntry(
                People.START.minusDays(1),
                List.of("walking"),
                List.of(),
                OptionalInt.of(1),
                NextMorning.SAME,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.SPREADING,
                false);
        assertThat(MAKER.make(People.request(People.with(), People.wishes(30, MONDAY), entry)))
                .isInstanceOf(Programme.Stopped.class);
    }

    private static DiaryEntry session(LocalDate day, int pain, NextMorning morning, String... done) {
        return new DiaryEntry(
                day,
                List.of(done),
                List.of(),
                OptionalInt.of(pain),
                morning,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.NONE,
                false);
    }

    private static Planned replanned(DiaryEntry... diary) {
        return (Planned) MAKER.make(People.request(
                People.with("hip-extensors-weak", "chronic-non-specific-pain"),
                People.wishes(30, MONDAY, WEDNESDAY, FRIDAY),
                diary));
    }

    @Test
    void afterThreeGreensTheHarderExerciseOrDoseComes() {
        DiaryEntry[] green = {
            session(People.START.minusDays(5), 1, NextMorning.SAME, "walking", "glute-bridge"),
            session(People.START.minusDays(3), 1, NextMorning.SAME, "walking", "glute-bridge"),
            session(People.START.minusDays(1), 1, NextMorning.SAME, "walking", "glute-bridge")
        };
        Planned plan = replanned(green);
        assertThat(plan.diary().steps()).isEqualTo(1);
        assertThat(plan.items())
                .anyMatch(item -> item.exercise().id().equals("single-leg-bridge")
                        || (item.exercise().id().equals("glute-bridge")
                                && item.dose().repetitions() == 12));
    }

    @Test
    void anExerciseInARedSessionGivesWayToAnEasierOne() {
        Planned plan = replanned(session(People.START.minusDays(1), 7, NextMorning.WORSE, "single-leg-bridge"));
        assertThat(ids(plan)).doesNotContain("single-leg-bridge");
        assertThat(plan.diary().lastStep()).isEqualTo(DiaryReading.Step.BACK);
    }

    @Test
    void theLoadOfTheNextWeekIsAtMostAFifthAboveTheLast() {
        List<DiaryEntry> diary = new ArrayList<>();
        for (int day = 7; day >= 1; day -= 2) {
            diary.add(new DiaryEntry(
                    People.START.minusDays(day),
                    List.of("walking"),
                    List.of(),
                    OptionalInt.of(1),
                    NextMorning.SAME,
                    OptionalInt.of(20),
                    OptionalInt.of(4),
                    LegSymptoms.NONE,
                    false));
        }
        Planned plan = replanned(diary.toArray(DiaryEntry[]::new));
        assertThat(plan.loadAtMost()).contains(4 * 20 * 4 * 12 / 10);
        assertThat(plan.weeks().getFirst().load())
                .isLessThanOrEqualTo(plan.loadAtMost().orElseThrow());
    }

    @Test
    void afterAnAmberDayTheLoadGrowsByATenthOnly() {
        List<DiaryEntry> diary = new ArrayList<>();
        for (int day = 7; day >= 1; day -= 2) {
            diary.add(new DiaryEntry(
                    People.START.minusDays(day),
                    List.of("walking"),
                    List.of(),
                    OptionalInt.of(day == 1 ? 4 : 1),
                    NextMorning.SAME,
                    OptionalInt.of(20),
                    OptionalInt.of(4),
                    LegSymptoms.NONE,
                    false));
        }
        assertThat(replanned(diary.toArray(DiaryEntry[]::new)).loadAtMost()).contains(4 * 20 * 4 * 11 / 10);
    }

    @Test
    void aFewMinutesMoreOrLessLeaveMostOfThePlanAsItWas() {
        String[] holding = {"hip-flexor-short", "hip-abductors-weak", "long-sitting"};
        Set<String> before = new HashSet<>(ids(planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), holding)));
        Set<String> after = new HashSet<>(ids(planned(People.wishes(32, MONDAY, WEDNESDAY, FRIDAY), holding)));
        Set<String> both = new HashSet<>(before);
        both.retainAll(after);
        assertThat(both).hasSizeGreaterThanOrEqualTo(before.size() - 1);
    }

    @Test
    void whatWasDoneLastWeekStaysBeforeSomethingOfTheSameWorth() {
        Planned first = planned(People.wishes(30, MONDAY, WEDNESDAY, FRIDAY), "hip-extensors-weak");
        Planned next = (Planned) MAKER.make(People.request(
                People.with("hip-extensors-weak"),
                People.wishes(30, MONDAY, WEDNESDAY, FRIDAY),
                session(
                        People.START.minusDays(2),
                        2,
                        NextMorning.SAME,
                        ids(first).toArray(String[]::new))));
        assertThat(ids(next)).containsExactlyInAnyOrderElementsOf(ids(first));
    }

    @Test
    void aMissedSessionChangesNoDose() {
        var missed = new DiaryEntry(
                People.START.minusDays(2),
                List.of(),
                List.of("walking"),
                OptionalInt.empty(),
                NextMorning.UNKNOWN,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.UNKNOWN,
                false);
        Planned with = replanned(missed);
        Planned without = replanned();
        assertThat(with.diary().missed()).isEqualTo(1);
        assertThat(with.items().stream().map(Item::dose))
                .containsExactlyElementsOf(
                        without.items().stream().map(Item::dose).toList());
    }

    @Test
    void strengthOfAGroupHasADayOfRestAlsoFromSundayToMonday() {
        assertThat(DayPlanner.mostWithRest(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
                .isEqualTo(1);
        assertThat(DayPlanner.mostWithRest(List.of(MONDAY, DayOfWeek.SUNDAY))).isEqualTo(1);
        assertThat(DayPlanner.mostWithRest(List.of(DayOfWeek.values()))).isEqualTo(3);
    }
}
