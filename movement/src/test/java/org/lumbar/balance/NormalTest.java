package org.lumbar.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /// From printed tables of the normal distribution.
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746",
        "-1, 0.158655254",
        "1.96, 0.975002105",
        "-2.5, 0.006209665",
        "3, 0.998650102"
    })
    void itAgreesWithPrintedTables(double x, double expected) {
        assertThat(Normal.atMost(x)).isCloseTo(expected, within(1e-8));
    }

    @Test
    void itRisesFromNoughtToOne() {
        double before = 0;
        for (double x = -12; x <= 12; x += 0.01) {
            double now = Normal.atMost(x);
            assertThat(now).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before - 1e-14);
            before = now;
        }
        assertThat(Normal.atMost(-40)).isZero();
        assertThat(Normal.atMost(40)).isEqualTo(1);
    }
}
