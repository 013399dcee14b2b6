package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Evidence.Target.Accuracy;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Setting;

/// Likelihood ratios and their spread, worked out by hand. Half a person in a zero cell; a factor 2 each way where
/// nothing
/// is known.
class AccuracyArithmeticTest {

    private static final double Z95 = 1.959963984540054;

    private final AccuracyArithmetic arithmetic = new AccuracyArithmetic(0.5, 2);

    private static Evidence row(Accuracy accuracy, OptionalInt n, OptionalInt diseased) {
        return new Evidence(
                accuracy,
                "block",
                Group.CLINICAL,
                Evidence.ALL,
                EnumSet.allOf(Setting.class),
                n,
                diseased,
                new Citation("s", Basis.VERIFIED, ""),
                "",
                "");
    }

    private static Accuracy accuracy(Figure sensitivity, Figure specificity) {
        return new Accuracy(
                "x", Optional.of(sensitivity), Optional.of(specificity), Optional.empty(), Optional.empty());
    }

    private static Accuracy printed(Figure positive, Figure negative) {
        return new Accuracy("x", Optional.empty(), Optional.empty(), Optional.of(positive), Optional.of(negative));
    }

    private Lr present(Accuracy accuracy, int n, int diseased) {
        return arithmetic
                .present(row(accuracy, OptionalInt.of(n), OptionalInt.of(diseased)), accuracy)
                .orElseThrow();
    }

    private Lr absent(Accuracy accuracy, int n, int diseased) {
        return arithmetic
                .absent(row(accuracy, OptionalInt.of(n), OptionalInt.of(diseased)), accuracy)
                .orElseThrow();
    }

    private Optional<Lr> present(Accuracy accuracy) {
        return arithmetic.present(row(accuracy, OptionalInt.empty(), OptionalInt.empty()), accuracy);
    }

    private Optional<Lr> absent(Accuracy accuracy) {
        return arithmetic.absent(row(accuracy, OptionalInt.empty(), OptionalInt.empty()), accuracy);
    }

    @Test
    void thePointIsThatOfSensitivityAndSpecificity() {
        // cancer history, 0.31 and 0.98: LR+ 15.5, LR- 0.704
        Accuracy accuracy = accuracy(Figure.of(0.31), Figure.of(0.98));
        assertThat(Math.exp(present(accuracy).orElseThrow().log())).isCloseTo(15.5, within(0.001));
        assertThat(Math.exp(absent(accuracy).orElseThrow().log())).isCloseTo(0.704, within(0.001));
    }

    @Test
    void withoutAnIntervalAFactorTwoIsAssumedAndNeverEarns() {
        Lr ratio = absent(accuracy(Figure.of(0.9), Figure.of(0.9))).orElseThrow();
        assertThat(ratio.known()).isFalse();
        assertThat(Math.exp(ratio.high() - ratio.log())).isCloseTo(2, within(1e-9));
        // LR- 0.11 (0.06 to 0.22 assumed) lies far below 1 and still earns nothing
        assertThat(ratio.lowersSurely()).isFalse();
    }

    @Test
    void countsGiveAnIntervalByTheLogMethod() {
        // 60 of 100 and 10 of 100: LR+ 6, SD sqrt(0.4 / 60 + 0.9 / 10) = 0.310913
        Lr ratio = present(accuracy(Figure.of(0.6), Figure.of(0.9)), 200, 100);
        assertThat(Math.exp(ratio.log())).isCloseTo(6, within(1e-9));
        assertThat(ratio.sdHigh()).isCloseTo(0.310913, within(1e-6));
        assertThat(ratio.known()).isTrue();
        // 3.26 to 11.04
        assertThat(Math.exp(ratio.low())).isCloseTo(3.262, within(0.001));
        assertThat(Math.exp(ratio.high())).isCloseTo(11.036, within(0.001));
    }

    @Test
    void countsMayEarnALowerRatio() {
        // absent: 0.4 / 0.9 = 0.444, SD sqrt(0.6 / 40 + 0.1 / 90) = 0.126930; 0.347 to 0.570
        Lr ratio = absent(accuracy(Figure.of(0.6), Figure.of(0.9)), 200, 100);
        assertThat(Math.exp(ratio.log())).isCloseTo(0.4444, within(0.0001));
        assertThat(ratio.sdLow()).isCloseTo(0.126930, within(1e-6));
        assertThat(ratio.lowersSurely()).isTrue();
    }

    @Test
    void aZeroCellGetsHalfAPerson() {
        // 0 of 13: 0.5 / 14 against 0.09: LR 0.397, and not 0
        Lr ratio = present(accuracy(Figure.of(0), Figure.of(0.91)), 1975, 13);
        assertThat(Math.exp(ratio.log())).isCloseTo(0.5 / 14 / 0.09, within(1e-9));
        assertThat(ratio.low()).isFinite();
    }

    @Test
    void aSpecificityOfOneGivesNoInfiniteRatio() {
        // 0.45 against 0.5 / 101
        Lr ratio = present(accuracy(Figure.of(0.45), Figure.of(1)), 200, 100);
        assertThat(Math.exp(ratio.log())).isCloseTo(0.45 / (0.5 / 101), within(1e-9));
    }

    @Test
    void aZeroCellWithoutCountsSaysNothing() {
        assertThat(present(accuracy(Figure.of(0), Figure.of(0.9)))).isEmpty();
        assertThat(present(accuracy(Figure.of(0.5), Figure.of(1)))).isEmpty();
        assertThat(absent(accuracy(Figure.of(1), Figure.of(0.5)))).isEmpty();
    }

    @Test
    void intervalsOfSensitivityAndSpecificityGiveThatOfTheRatio() {
        // ln(0.7 / 0.5) / 3.92 = 0.085835 and ln(0.15 / 0.05) / 3.92 = 0.280263 for 1 - specificity
        Accuracy accuracy = accuracy(Figure.of(0.6, 0.5, 0.7), Figure.of(0.9, 0.85, 0.95));
        Lr ratio = present(accuracy).orElseThrow();
        double first = Math.log(0.7 / 0.5) / (2 * Z95);
        double second = Math.log(0.15 / 0.05) / (2 * Z95);
        assertThat(ratio.sdLow()).isCloseTo(Math.hypot(first, second), within(1e-9));
        assertThat(ratio.known()).isTrue();
    }

    @Test
    void aPrintedRatioAndItsOwnSkewedIntervalCount() {
        Lr ratio = present(printed(Figure.of(48.5, 11.5, 205), Figure.of(0.75))).orElseThrow();
        assertThat(Math.exp(ratio.low())).isCloseTo(11.5, within(1e-9));
        assertThat(Math.exp(ratio.high())).isCloseTo(205, within(1e-9));
        assertThat(ratio.known()).isTrue();
        assertThat(absent(printed(Figure.of(48.5, 11.5, 205), Figure.of(0.75)))
                        .orElseThrow()
                        .known())
                .isFalse();
    }

    @Test
    void aPrintedPointTakesTheSpreadOfItsCounts() {
        var accuracy = new Accuracy(
                "x",
                Optional.of(Figure.of(0.6)),
                Optional.of(Figure.of(0.9)),
                Optional.of(Figure.of(5.5)),
                Optional.empty());
        Lr ratio = present(accuracy, 200, 100);
        assertThat(Math.exp(ratio.log())).isCloseTo(5.5, within(1e-9));
        assertThat(ratio.sdHigh()).isCloseTo(0.310913, within(1e-6));
        assertThat(ratio.known()).isTrue();
    }

    @Test
    void aPrintedZeroFallsBackOnTheCounts() {
        var accuracy = new Accuracy(
                "x",
                Optional.of(Figure.of(1)),
                Optional.of(Figure.of(0.6)),
                Optional.empty(),
                Optional.of(Figure.of(0)));
        // 13 of 13: (1 - 13.5 / 14) / 0.6
        assertThat(Math.exp(absent(accuracy, 1975, 13).log())).isCloseTo(0.0595238, within(1e-6));
    }

    @Test
    void lrOfAFigureKeepsBothSides() {
        Lr ratio = Lr.of(Figure.of(4, 2, 16), 2);
        assertThat(ratio.low()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(ratio.high()).isCloseTo(Math.log(16), within(1e-12));
        assertThat(ratio.widened(1.5).low()).isCloseTo(Math.log(4) - 1.5 * Math.log(2), within(1e-12));
        assertThat(ratio.spanning(Math.log(1.5)).low()).isCloseTo(Math.log(1.5), within(1e-12));
        assertThat(ratio.spanning(Math.log(1.5)).high()).isCloseTo(Math.log(16), within(1e-12));
        assertThat(ratio.atMost(Math.log(3)).log()).isCloseTo(Math.log(3), within(1e-12));
    }
}
