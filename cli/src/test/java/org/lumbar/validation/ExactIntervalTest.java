package org.lumbar.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactIntervalTest {

    /// Figures of R's `binom.test(count, total)$conf.int`; those of 0 and of all follow from 0.025^(1/total).
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.3084971",
        "10, 10, 0.6915029, 1",
        "5, 10, 0.1870860, 0.8129140",
        "1, 20, 0.001265089, 0.2487328",
        "1, 1, 0.025, 1"
    })
    void theIntervalIsThatOfClopperAndPearson(int count, int total, double low, double high) {
        ExactInterval interval = ExactInterval.of(count, total);
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    /// Upper ends of R's `binom.test(count, total, alternative = "less")$conf.int`; that of 0 is 1 -
    /// 0.05^(1/total).
    @ParameterizedTest
    @CsvSource({"0, 9, 0.2831288", "0, 10, 0.2588656", "5, 10, 0.7775589", "1, 20, 0.2161062", "3, 3, 1"})
    void theOneSidedLimitLiesBelowTheUpperEndOfTheInterval(int count, int total, double limit) {
        assertThat(ExactInterval.oneSidedUpperLimit(count, total)).isCloseTo(limit, within(1e-6));
        assertThat(ExactInterval.oneSidedUpperLimit(count, total))
                .isLessThanOrEqualTo(ExactInterval.of(count, total).high());
    }

    @Test
    void manyCasesGiveANarrowInterval() {
        ExactInterval interval = ExactInterval.of(5000, 10_000);
        assertThat(interval.high() - interval.low()).isBetween(0.015, 0.025);
    }

    @Test
    void noCasesHaveNoInterval() {
        assertThatThrownBy(() -> ExactInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
