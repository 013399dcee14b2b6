package org.lumbar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

    /// Newcombe 1998 (Statistics in Medicine 17:857-872, table I): 81 of 263, 15 of 148; and the 8 fractures among
    /// 1,172
    /// people of Henschke 2009.
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "8, 1172, 0.0035, 0.0134"})
    void wilsonAgreesWithPublishedIntervals(int cases, int n, double low, double high) {
        assertThat(Statistics.wilson((double) cases / n, n))
                .usingComparatorWithPrecision(0.00006)
                .containsExactly(low, high);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void wilsonStaysStrictlyBetweenNoneAndAll(int n) {
        assertThat(Statistics.wilson(0, n)[0]).isPositive();
        assertThat(Statistics.wilson(1, n)[1]).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.019, 0.072})
    void aPriorOfZeroToSomethingHasALowEndAboveZeroAndAPointBetween(double high) {
        Figure figure = Statistics.zeroTo(high);
        assertThat(figure.low().orElseThrow()).isPositive().isLessThan(figure.value());
        assertThat(figure.value()).isLessThan(high);
        assertThat(figure.high()).hasValue(high);
    }

    /// Jeffreys' interval of 0 cases among 1,000 is 0 to 0.002508 (Brown 2001 gives the lower end as 0; its 2.5 %
    /// quantile
    /// is 4.9e-7 and its median 0.000227).
    @Test
    void zeroToIsJeffreysForNoCaseAmongAThousand() {
        Figure figure = Statistics.zeroTo(0.002508);
        assertThat(figure.value()).isCloseTo(0.000227, within(0.000002));
        assertThat(figure.low().orElseThrow()).isCloseTo(4.9e-7, within(1e-8));
    }

    @Test
    void theMiddleOfLogOddsIsTheProbabilityHalfWayBetween() {
        assertThat(Statistics.middleOfLogOdds(0.1, 0.9)).isCloseTo(0.5, within(1e-12));
        assertThat(Statistics.logOdds(0.5)).isZero();
        assertThat(Statistics.logOdds(0.75)).isCloseTo(1.0986, within(0.0001));
    }
}
