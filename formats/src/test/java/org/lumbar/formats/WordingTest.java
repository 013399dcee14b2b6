package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0, <0.01",
        "0.00001, <0.01",
        "0.00012, 0.01",
        "0.0021, 0.2",
        "0.0096, 1",
        "0.0149, 1",
        "0.304, 30",
        "0.994, 99",
        "0.996, >99",
        "1, >99"
    })
    void aProbabilityIsNeitherZeroNorCertain(double probability, String percent) {
        assertThat(Wording.percent(probability)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0.00215, 0.2", "0.0123, 1", "0.47, 50", "0.944, 90", "0.96, >90"})
    void aRoughProbabilityHasOneDigit(double probability, String percent) {
        assertThat(Wording.roughPercent(probability)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "PT0S, 'now, by ambulance'",
        "PT4H, within 4 hours",
        "PT24H, within 24 hours",
        "PT1H, within 1 hour",
        "P7D, within 7 days",
        "P14D, within 2 weeks",
        "P1M, within P1M"
    })
    void aTimeIsSaidInWords(String duration, String words) {
        assertThat(Wording.within(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"4.5123, 4.5", "18.2, 18", "0.4549, 0.45", "1, 1", "123.4, 123", "0.0066, 0.0066"})
    void aRatioHasTwoDigits(double ratio, String words) {
        assertThat(Wording.ratio(ratio)).isEqualTo(words);
    }
}
