package org.lumbar.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.reasoning.Posterior;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

/// Net benefit of a threshold t: `p - (1 - p) * t / (1 - t)` from the threshold upward, 0 below it.
class NetBenefitTest {

    private static double value(double p, double p1, double sensitivity, double specificity, double threshold) {
        return NetBenefit.value(p, p1, sensitivity, specificity, threshold);
    }

    @Test
    void belowTheThresholdOnlyAPresentFindingIsWorthSomething() {
        // q = 0.8 * 0.1 + 0.1 * 0.9 = 0.17; benefit at 0.5 with t 0.2: 0.5 - 0.5 * 0.25 = 0.375
        assertThat(value(0.1, 0.5, 0.8, 0.9, 0.2)).isCloseTo(0.17 * 0.375, within(1e-12));
    }

    @Test
    void aboveTheThresholdAnAbsentFindingMaySpareSomething() {
        // q = 0.5 * 0.3 + 0.2 * 0.7 = 0.29; at 0.6 benefit 0.5; at 0.3 benefit 0.125; if absent 0.1775, below t
        assertThat(value(0.3, 0.6, 0.5, 0.8, 0.2)).isCloseTo(0.29 * 0.5 - 0.125, within(1e-12));
    }

    @Test
    void theChanceOfPresentIsHeldSoThatTheChanceIfAbsentStaysAProbability() {
        // 1 * 0.1 + 0.8 * 0.9 = 0.82 is held at 0.1 / 0.2 = 0.5; benefit at 0.2 with t 0.15: 0.2 - 0.8 * 15 / 85
        assertThat(value(0.1, 0.2, 1.0, 0.2, 0.15)).isCloseTo(0.5 * (0.2 - 0.8 * 15 / 85), within(1e-12));
    }

    @Test
    void aThresholdOutOfReachIsWorthNothing() {
        assertThat(value(0.1, 0.3, 0.8, 0.9, 0.5)).isZero();
    }

    @Test
    void farAboveTheThresholdNoAnswerIsWorthAnything() {
        // if absent 0.6 still above t, so both branches are treated: 0 by linearity
        assertThat(value(0.8, 0.9, 0.7, 0.6, 0.05)).isCloseTo(0, within(1e-12));
    }

    @Test
    void theTrialsNegativeValuesAreGone() {
        // p 0.20, t 0.10 gave -0.012 and p 0.12 gave -0.005 in the first trial
        assertThat(value(0.20, 0.45, 0.6, 0.8, 0.10)).isGreaterThanOrEqualTo(0);
        assertThat(value(0.12, 0.30, 0.6, 0.8, 0.10)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void itIsNeverNegativeAndNeverNotANumber() {
        Generator generator = Generator.of(Engine.real().knowledge(), "NetBenefitTest");
        Random random = generator.random();
        double[] extremes = {0, 1e-300, 1e-9, 0.5, 1 - 1e-9, 1};
        for (int input = 0; input < 10 * Generator.inputs(); input++) {
            double p = extreme(random);
            double p1 = p + Math.abs(extreme(random));
            double sensitivity = random.nextInt(4) == 0 ? extremes[random.nextInt(6)] : random.nextDouble();
            double specificity = random.nextInt(4) == 0 ? extremes[random.nextInt(6)] : random.nextDouble();
            // thresholds are probabilities that a clinician may act on
            double threshold = 0.001 + 0.998 * random.nextDouble();
            double value = NetBenefit.value(
                    Posterior.probability(p), Posterior.probability(p1), sensitivity, specificity, threshold);
            assertThat(value)
                    .as("%s: %s %s %s %s %s", generator.input(input), p, p1, sensitivity, specificity, threshold)
                    // a value smaller than this is rounding
                    .isBetween(-1e-12, 1.0);
        }
    }

    private static double extreme(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> -700 + 1400 * random.nextDouble();
            case 1 -> -40 + 80 * random.nextDouble();
            case 2 -> 0;
            default -> -8 + 12 * random.nextDouble();
        };
    }
}
