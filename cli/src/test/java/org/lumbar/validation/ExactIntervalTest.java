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
