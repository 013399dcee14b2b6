package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.tree.ContentException;

/// A slip of the pen is refused with its place, the value and what to do.
class MeasurementsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test: thomas-tset, side: left, value: 5|the physical test 'thomas-tset' is not known. Maybe you mean thomas-test",
                "test: modified-thomas-test-hip-angle, side: left, value: 8|add protocol: {pelvisHeld: true} or {pelvisHeld: false}",
                "test: thomas-test, value: 5|add side: left or side: right",
                "test: sit-and-reach, side: left, value: 5|has no side; take `side` away",
                "test: thomas-test, side: both, value: 5|side must be left or right",
                "test: thomas-test, side: left, value: 5, unit: cm|the unit of thomas-test must be deg, not cm; convert the value",
                "test: thomas-test, side: left, value: 95|the value 95.0 deg of thomas-test is not possible; it lies in -60 to 60",
                "test: biering-sorensen-test, value: -3|is not possible",
                "test: thomas-test, side: left, value: positive|agrees too poorly between raters",
                "test: trendelenburg-test, side: left, value: 3|is positive or negative, not a number",
                "test: hip-abduction-strength, side: left, value: 1.2|may be given in Nm/kg, %BW or Nm; add `unit`",
                "'test: thomas-test, side: left, value: 5, protocol: {method: ruler}'|method must be inclinometer or goniometer",
                "'test: sit-and-reach, value: 5, protocol: {method: box}'|has one way of measuring; take `method` away",
                "'test: sit-and-reach, value: 5, protocol: {pelvisHeld: true}'|take `pelvisHeld` away",
                "'test: thomas-test, side: left, value: 5, date: 2026-03-04'|lies after the day of the case, 2026-03-02",
                "'test: thomas-test, side: left, value: 5, degree: 3'|the key 'degree' is not known here",
                "'test: thomas-test, side: left, lengths: {kneeAboveHip: 2, thigh: 40}'|is not given as lengths",
                "'test: modified-thomas-test-hip-angle, side: left, lengths: {kneeAboveHip: 50, thigh: 40}, protocol: {pelvisHeld: true}'|the knee cannot lie 50.0 above the hip",
            })
    void aSlipIsRefused(String measurement, String message) {
        assertThatThrownBy(() -> BalanceForms.of("{" + measurement + "}", ""))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("test.yaml:");
    }

    @Test
    void theSameTestTwiceOnOneDayIsRefused() {
        String once = "{test: sit-and-reach, value: 5}";

        assertThatThrownBy(() -> BalanceForms.of(once + ", " + once, ""))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("stands twice");
    }

    @Test
    void twoTapeLengthsMakeAnAngle() {
        BalanceReport report = BalanceForms.of(
                "{test: modified-thomas-test-hip-angle, side: left, lengths: {kneeAboveHip: 6, thigh: 42},"
                        + " protocol: {method: trigonometric, pelvisHeld: true}}",
                "");

        // arc sine of 1/7
        assertThat(report.balance().measurements().getFirst().value()).hasValueCloseTo(8.2132, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'sports: [{sport: runing}]'|the sport 'runing' is not known. Maybe you mean running",
                "sittingHours: 25|it is from 0 to 24 hours",
                "'sessions: [{date: 2026-03-01, minutes: 0, effort: 3}]'|a session of 0 minutes is none",
                "'sessions: [{date: 2026-03-01, minutes: 30, effort: 11}]'|it is from 0 to 10 of 10",
                "'sessions: [{date: 2026-03-04, minutes: 30, effort: 5}]'|lies after the day of the case",
                "'sessions: [{minutes: 30, effort: 5}]'|the session has no date",
                "lifting: much|lifting must be none, sometimes, often or heavy",
            })
    void anExposureThatCannotBeIsRefused(String exposure, String message) {
        assertThatThrownBy(() -> BalanceForms.of("", exposure))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message);
    }
}
