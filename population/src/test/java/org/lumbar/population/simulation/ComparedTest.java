package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTest {

    /// Ends of the interval of R's `binom.test(count, total)$conf.int`: there each tail is 0.025.
    @ParameterizedTest
    @CsvSource({"5, 10, 0.1870860, 0.8129140", "1, 20, 0.001265089, 0.2487328"})
    void theTailsAreThoseOfTheExactInterval(long count, long of, double low, double high) {
        assertThat(compared(count, of, low).atLeast()).isCloseTo(0.025, within(1e-6));
        assertThat(compared(count, of, high).atMost()).isCloseTo(0.025, within(1e-6));
        assertThat(compared(count, of, low + 1e-4).agrees(0.05)).isTrue();
        assertThat(compared(count, of, high + 1e-4).agrees(0.05)).isFalse();
        assertThat(compared(count, of, low - 1e-4).agrees(0.05)).isFalse();
    }

    @Test
    void whatWasPlantedInNobodyMustBeFoundInNobody() {
        assertThat(compared(0, 100, 0).agrees(0.05)).isTrue();
        assertThat(compared(1, 100, 0).agrees(1e-9)).isFalse();
        assertThat(compared(99, 100, 1).agrees(1e-9)).isFalse();
    }

    private static Compared compared(long count, long of, double planted) {
        return new Compared("share", "it", count, of, planted);
    }
}
