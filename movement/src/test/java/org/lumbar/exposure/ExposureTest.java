package org.lumbar.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lumbar.exposure.Exposure.Lifting;
import org.lumbar.exposure.Exposure.Session;
import org.lumbar.exposure.Exposure.SportHours;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Sport;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Sitting, load and sport. 2026-03-02 is a Monday.
class ExposureTest {

    private static final BalanceContent CONTENT = KnowledgeResource.movement().balance();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ExposureReport report(Exposure exposure) {
        return ExposureMaker.of(CONTENT).report(exposure, DAY);
    }

    private static Exposure sitting(OptionalDouble hours, OptionalDouble unbroken) {
        return new Exposure(hours, unbroken, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Exposure training(double hours, Session... sessions) {
        return new Exposure(
                OptionalDouble.of(hours),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(sessions));
    }

    private static Session session(int daysAgo, double minutes, double effort) {
        return new Session(DAY.minusDays(daysAgo), minutes, effort);
    }

    @Test
    void whoSitsLongIsPromptedEveryHalfHourWithTheHipFlexorsInTurn() {
        ExposureReport report = report(sitting(OptionalDouble.of(8), OptionalDouble.empty()));

        assertThat(report.longSitting()).contains(true);
        assertThat(report.held()).containsExactly("long-sitting");
        BreakPlan plan = report.breaks().orElseThrow();
        assertThat(plan.everyMinutes()).isEqualTo(30);
        assertThat(plan.prompts()).isEqualTo(16);
        assertThat(plan.exercises())
                .contains("desk-lunge-hip-opener", "standing-quadriceps-stretch")
                .doesNotHaveDuplicates();
        assertThat(report.sitting()).extracting(MovementFact::id).contains("sitting-better-course", "take-a-stand");
    }

    @Test
    void oneLongStretchIsLongSittingToo() {
        assertThat(report(sitting(OptionalDouble.of(4), OptionalDouble.of(45))).longSitting())
                .contains(true);
        assertThat(report(sitting(OptionalDouble.of(4), OptionalDouble.of(30))).longSitting())
                .contains(false);
    }

    @Test
    void shortHoursWithAnUnknownStretchAreNotKnownToBeFine() {
        ExposureReport report = report(sitting(OptionalDouble.of(4), OptionalDouble.empty()));

        assertThat(report.longSitting()).isEmpty();
        assertThat(report.breaks()).isEmpty();
        assertThat(report(Exposure.UNKNOWN).held()).isEmpty();
    }

    @Test
    void mostOfTheWeekOnTwoDaysBesideLongSittingIsTheWeekendWarrior() {
        // Saturday and Sunday 700 of 800
        ExposureReport report = report(training(9, session(2, 60, 6), session(1, 68, 5), session(4, 25, 4)));

        WeekendPattern weekend = report.weekend().orElseThrow();
        assertThat(weekend.share()).isCloseTo(0.875, within(1e-9));
        assertThat(weekend.days()).containsExactly(DAY.minusDays(2), DAY.minusDays(1));
        assertThat(weekend.holds()).contains(true);
        assertThat(report.held()).contains("weekend-warrior");
    }

    @Test
    void aSpreadWeekOrAnActiveJobIsNot() {
        assertThat(report(training(9, session(1, 30, 5), session(3, 30, 5), session(5, 30, 5)))
                        .weekend()
                        .orElseThrow()
                        .holds())
                .contains(false);
        assertThat(report(training(4, session(1, 60, 5), session(2, 60, 5)))
                        .weekend()
                        .orElseThrow()
                        .holds())
                .contains(false);
    }

    @Test
    void aGatheredWeekWithUnknownSittingStaysOpen() {
        var exposure = new Exposure(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(session(1, 60, 5)));

        assertThat(report(exposure).weekend().orElseThrow().holds()).isEmpty();
        assertThat(report(exposure).held()).doesNotContain("weekend-warrior");
    }

    @Test
    void aWeekFarAboveTheOneBeforeIsNamed() {
        // 300 after 200
        List<LoadRise> rises = report(training(4, session(13, 40, 5), session(2, 30, 5), session(4, 30, 5)))
                .rises();

        assertThat(rises).singleElement().satisfies(rise -> {
            assertThat(rise.kind()).isEqualTo(LoadRise.Kind.WEEK);
            assertThat(rise.ratio()).hasValueCloseTo(1.5, within(1e-9));
        });
        // 240 after 200 is the limit and no jump
        assertThat(report(training(4, session(13, 40, 5), session(2, 40, 3), session(4, 40, 3)))
                        .rises())
                .isEmpty();
    }

    @Test
    void aSessionFarLongerThanTheLongestOfThirtyDaysIsNamed() {
        List<LoadRise> rises = report(
                        training(4, session(20, 60, 3), session(40, 200, 3), session(8, 30, 5), session(1, 67, 2)))
                .rises();

        assertThat(rises).singleElement().satisfies(rise -> {
            assertThat(rise.kind()).isEqualTo(LoadRise.Kind.SESSION);
            assertThat(rise.before()).isEqualTo(60);
            assertThat(rise.now()).isEqualTo(67);
        });
    }

    @Test
    void aRecordOfAFewDaysIsNotTakenForAWeekOfRestBefore() {
        ExposureReport report = report(training(4, session(2, 60, 5), session(1, 60, 5)));

        assertThat(report.weeksCompared()).isFalse();
        assertThat(report.rises()).isEmpty();
    }

    @Test
    void noAcuteChronicRatioIsGivenAndTheReasonIsSaid() {
        ExposureReport report = report(training(4, session(2, 60, 5)));

        assertThat(report.load()).extracting(MovementFact::id).contains("no-acute-chronic-ratio");
        assertThat(report.load()).extracting(MovementFact::topic).doesNotContain("load-not-used");
    }

    @Test
    void everySportTellsItsLoadItsReturnAndWhatIsKnown() {
        assertThat(CONTENT.sports().keySet())
                .containsExactly(
                        "skiing",
                        "basketball",
                        "american-football",
                        "gymnastics",
                        "soccer",
                        "running",
                        "golf",
                        "tennis",
                        "fast-bowling",
                        "rowing");
        List<SportHours> all = new ArrayList<>();
        for (Sport sport : CONTENT.sports().values()) {
            all.add(new SportHours(sport.id(), OptionalDouble.empty()));
        }
        ExposureReport report = report(new Exposure(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(Lifting.HEAVY),
                Optional.empty(),
                all,
                List.of()));

        assertThat(report.sports()).allSatisfy(each -> {
            assertThat(each.facts()).as(each.sport().id()).isNotEmpty();
            assertThat(each.sport().lateExercises()).isNotEmpty();
        });
        assertThat(report.held()).contains("lifting-work", "sport:fast-bowling");
    }
}
