package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.record.Records.answers;
import static org.lumbar.record.Records.finding;
import static org.lumbar.record.Records.observed;
import static org.lumbar.record.Records.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;
import org.lumbar.record.Unused.Reason;

/// Values, components and sides of observations.
class ObservedValueTest {

    private static final Value YES = new Value.Truth(true);

    private static Entry onSide(Side side, String finding) {
        return new Entry.Observed(
                "Observation/1",
                "final",
                "2026-03-01",
                true,
                side,
                List.of(new Entry.Part(finding(finding), YES, false)));
    }

    @Test
    void aMeasurementKeepsItsUnit() {
        assertThat(answers(observed("temperature", new Value.Measured(101.3, "[degF]"), "2026-03-01")))
                .containsExactly("temperature 101.3 [degF]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{score}", "{Score}"})
    void aScoreHasNoUnitWhateverStandsInItsPlace(String unit) {
        String own = Records.KNOWLEDGE.findings().stream()
                .filter(each -> each.id().equals("temperature"))
                .findFirst()
                .orElseThrow()
                .unit();
        assertThat(answers(observed("temperature", new Value.Measured(38, unit), "2026-03-01")))
                .containsExactly("temperature 38 " + own);
    }

    @ParameterizedTest
    @CsvSource({"' 36.9 ', temperature 36.9", "37, temperature 37", "3.7e1, temperature 37", "+37.0, temperature 37"})
    void aNumberWrittenAsTextIsRead(String text, String answer) {
        assertThat(answers(observed("temperature", new Value.Text(text), "2026-03-01")))
                .containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "37 C", "37,5", "0x25", "NaN", "-", "1e", "1e99999999999"})
    void aTextThatIsNoNumberIsNoMeasurement(String text) {
        Entry written = observed("temperature", new Value.Text(text), "2026-03-01");
        assertThat(answers(written)).isEmpty();
        assertThat(reasons(written)).containsExactly(Reason.NO_VALUE);
    }

    @Test
    void aNumberIsNoAnswerToAYesOrNoAndAYesIsNoMeasurement() {
        assertThat(reasons(observed("fever-reported", new Value.Measured(1, ""), "2026-03-01")))
                .containsExactly(Reason.NO_VALUE);
        assertThat(reasons(observed("temperature", YES, "2026-03-01"))).containsExactly(Reason.NO_VALUE);
    }

    @Test
    void eachComponentAnswersForItself() {
        Entry panel = new Entry.Observed(
                "Observation/1",
                "final",
                "2026-03-01",
                true,
                Side.UNSTATED,
                List.of(
                        new Entry.Part(Records.words("Panel"), Value.NONE, false),
                        new Entry.Part(finding("fever-reported"), YES, false),
                        new Entry.Part(finding("night-pain"), new Value.Truth(false), false)));
        assertThat(answers(panel)).containsExactly("fever-reported present", "night-pain absent");
        assertThat(reasons(panel)).isEmpty();
    }

    @Test
    void theSideOfTheBodySiteCountsWhereTheFindingHasSides() {
        assertThat(answers(onSide(Side.LEFT, "foot-drop"))).containsExactly("foot-drop present (left)");
        assertThat(answers(onSide(Side.LEFT, "fever-reported"))).containsExactly("fever-reported present");
    }

    @Test
    void sinceWhenAndHowItHasGoneAreKept() {
        var observed = new Entry.Observed(
                "Observation/1",
                "final",
                "2026-03-01",
                true,
                Side.LEFT,
                List.of(new Entry.Part(finding("foot-drop"), YES, false)),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Course.WORSE);
        Observation answer =
                Records.read(observed).presentation().observations().getFirst();
        assertThat(answer.since()).contains(LocalDate.of(2026, 2, 1));
        assertThat(answer.course()).isEqualTo(Course.WORSE);
        assertThat(answer.origin()).isEqualTo("Observation/1");
    }

    @Test
    void answersThatAreTakenAsTheyStandAreNotHeldAgainstTheCalendar() {
        assertThat(Records.INTERPRETER.answers(observed("fever-reported", YES, "2019-05-01"), Records.TODAY))
                .extracting(Observation::date)
                .containsExactly(Optional.of(LocalDate.of(2019, 5, 1)));
    }
}
