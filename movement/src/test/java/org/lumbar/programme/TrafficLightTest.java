package org.lumbar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lumbar.programme.DiaryEntry.LegSymptoms;
import org.lumbar.programme.DiaryEntry.NextMorning;
import org.lumbar.programme.DiaryReading.Step;

/// The pain traffic light and what a row of lights asks for, each case by its outcome.
class TrafficLightTest {

    private static DiaryEntry day(int number, int pain, NextMorning morning, LegSymptoms legs) {
        return new DiaryEntry(
                LocalDate.of(2026, 2, 1).plusDays(number),
                List.of("glute-bridge"),
                List.of(),
                OptionalInt.of(pain),
                morning,
                OptionalInt.empty(),
                OptionalInt.empty(),
                legs,
                false);
    }

    private static DiaryEntry day(int number, int pain, NextMorning morning) {
        return day(number, pain, morning, LegSymptoms.NONE);
    }

    private static Optional<TrafficLight> light(DiaryEntry entry) {
        return TrafficLight.of(entry, People.CONTENT.programme());
    }

    private static DiaryReading read(DiaryEntry... days) {
        return DiaryReading.of(List.of(days), People.CONTENT, People.START);
    }

    @Test
    void painOfThreeThatIsGoneByMorningIsGreen() {
        assertThat(light(day(0, 3, NextMorning.SAME))).contains(TrafficLight.GREEN);
    }

    @Test
    void painOfFourOrFiveIsAmber() {
        assertThat(light(day(0, 4, NextMorning.SAME))).contains(TrafficLight.AMBER);
        assertThat(light(day(0, 5, NextMorning.SAME))).contains(TrafficLight.AMBER);
    }

    @Test
    void littlePainThatSettledOnlyWithinADayIsAmber() {
        assertThat(light(day(0, 1, NextMorning.SETTLED))).contains(TrafficLight.AMBER);
    }

    @Test
    void painAboveFiveIsRed() {
        assertThat(light(day(0, 6, NextMorning.SAME))).contains(TrafficLight.RED);
    }

    @Test
    void aWorseMorningIsRedHoweverLittleItHurtBefore() {
        assertThat(light(day(0, 0, NextMorning.WORSE))).contains(TrafficLight.RED);
    }

    @Test
    void symptomsThatSpreadDownTheLegStopThePlanWhateverTheNumber() {
        assertThat(light(day(0, 0, NextMorning.SAME, LegSymptoms.SPREADING))).contains(TrafficLight.STOP);
    }

    @Test
    void newNumbnessOrWeaknessStopsThePlanEvenOnADayWithoutExercise() {
        var entry = new DiaryEntry(
                LocalDate.of(2026, 2, 1),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                NextMorning.UNKNOWN,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.UNKNOWN,
                true);
        assertThat(light(entry)).contains(TrafficLight.STOP);
    }

    @Test
    void symptomsThatDrawBackAreNoReasonToStop() {
        assertThat(light(day(0, 2, NextMorning.SAME, LegSymptoms.CENTRALISING))).contains(TrafficLight.GREEN);
    }

    @Test
    void withoutANumberThereIsNoLight() {
        var entry = new DiaryEntry(
                LocalDate.of(2026, 2, 1),
                List.of("glute-bridge"),
                List.of(),
                OptionalInt.empty(),
                NextMorning.SAME,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.UNKNOWN,
                false);
        assertThat(light(entry)).isEmpty();
    }

    @Test
    void threeGreensInARowAreAStepUp() {
        DiaryReading two = read(day(0, 1, NextMorning.SAME), day(2, 1, NextMorning.SAME));
        DiaryReading three =
                read(day(0, 1, NextMorning.SAME), day(2, 1, NextMorning.SAME), day(4, 1, NextMorning.SAME));
        assertThat(two.steps()).isZero();
        assertThat(two.lastStep()).isEqualTo(Step.HOLD);
        assertThat(three.steps()).isEqualTo(1);
        assertThat(three.lastStep()).isEqualTo(Step.UP);
        assertThat(three.mastered()).containsExactly("glute-bridge");
    }

    @Test
    void anAmberBetweenBreaksTheRowOfGreens() {
        DiaryReading reading = read(
                day(0, 1, NextMorning.SAME),
                day(2, 1, NextMorning.SAME),
                day(4, 4, NextMorning.SAME),
                day(6, 1, NextMorning.SAME));
        assertThat(reading.steps()).isZero();
        assertThat(reading.lastStep()).isEqualTo(Step.HOLD);
    }

    @Test
    void oneAmberHoldsTheDoseAndTwoInARowAreAStepBack() {
        assertThat(read(day(0, 4, NextMorning.SAME)).steps()).isZero();
        DiaryReading two = read(day(0, 4, NextMorning.SAME), day(2, 5, NextMorning.SAME));
        assertThat(two.steps()).isEqualTo(-1);
        assertThat(two.lastStep()).isEqualTo(Step.BACK);
    }

    @Test
    void oneRedIsAStepBackAndNamesWhatWasTooMuch() {
        DiaryReading reading = read(day(0, 7, NextMorning.SAME));
        assertThat(reading.steps()).isEqualTo(-1);
        assertThat(reading.tooMuch()).containsExactly("glute-bridge");
    }

    @Test
    void aStopStaysAStopWhateverComesAfter() {
        List<DiaryEntry> days = new ArrayList<>();
        days.add(day(0, 1, NextMorning.SAME, LegSymptoms.SPREADING));
        for (int i = 1; i < 6; i++) {
            days.add(day(i, 0, NextMorning.SAME));
        }
        DiaryReading reading = DiaryReading.of(days, People.CONTENT, People.START);
        assertThat(reading.stop()).isPresent();
        assertThat(reading.lastStep()).isEqualTo(Step.STOP);
    }

    @Test
    void entriesAfterTheFirstDayOfThePlanDoNotCount() {
        var later = new DiaryEntry(
                People.START.plusDays(1),
                List.of("glute-bridge"),
                List.of(),
                OptionalInt.of(9),
                NextMorning.WORSE,
                OptionalInt.empty(),
                OptionalInt.empty(),
                LegSymptoms.SPREADING,
                true);
        assertThat(read(later).stop()).isEmpty();
    }
}
