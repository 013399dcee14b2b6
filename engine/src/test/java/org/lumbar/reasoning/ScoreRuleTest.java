package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// A score of two items. At least one: sensitivity 0.9, LR 1.8, so 0.5 of the well; at least two: 0.6 and LR 8,
/// so 0.075 of the well. Ratios of the exact scores: none 0.1 / 0.5 = 0.2, one 0.3 / 0.425, two 0.6 / 0.075 = 8.
class ScoreRuleTest {

    private static final double TINY = 1e-9;
    private static final double ONE = 0.3 / 0.425;

    private static Engine engine(String rows) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          rules: [{rule: score, block: b}]
                          evidence:
                        %s""".formatted(rows.indent(4)), """
                        rule:
                          id: score
                          label: Score
                          kind: score
                          population: all
                          settings: [primary-care]
                          n: 200
                          items:
                            - {label: x, when: x, points: 1}
                            - {label: y, when: y, points: 1}
                          thresholds:
                            - {atLeast: 1, sensitivity: 0.9, lrPositive: 1.8, diseased: 40}
                            - {atLeast: 2, sensitivity: 0.6, lrPositive: [8, 4, 16], diseased: 40}
                          source: s
                          basis: verified
                        """)
                .asked("x", "y", "z")
                .engine();
    }

    private static final String BESIDE = "- {finding: z, block: other, lrPositive: 2, source: s, basis: verified}";

    private static Posterior posterior(Engine engine, Case person) {
        return engine.posterior("c", person.build());
    }

    private static void expect(Engine engine, double ratio, Case person) {
        Posterior posterior = posterior(engine, person);
        assertThat(Math.exp(posterior.logOdds() - posterior.priorLogOdds())).isCloseTo(ratio, within(TINY));
    }

    @Test
    void aCompleteScoreHasTheRatioOfExactlyThatScore() {
        Engine engine = engine(BESIDE);
        expect(engine, 0.2, Case.primaryCare().absent("x", "y"));
        expect(engine, ONE, Case.primaryCare().present("x").absent("y"));
        expect(engine, 8, Case.primaryCare().present("x", "y"));
    }

    @Test
    void anIncompleteScoreHasTheRatioOfAllThatItMayBe() {
        Engine engine = engine(BESIDE);
        expect(engine, 1.8, Case.primaryCare().present("x"));
        // none or one is 0.4 of the ill and 0.925 of the well, 0.43; items without figures say 1, held at the most it
        // may become, the ratio of one; the larger counts, so that an unanswered item reassures less
        expect(engine, ONE, Case.primaryCare().absent("x"));
        expect(engine, 1, Case.primaryCare());
    }

    @Test
    void aStrongItemIsNeverDilutedByTheItemsNobodyAnswered() {
        Engine engine = engine("""
                - {finding: x, block: b, lrPositive: [4, 2, 8], lrNegative: [0.5, 0.4, 0.6], source: s, basis: verified}
                - {finding: y, block: b, lrPositive: [20, 10, 40], source: s, basis: verified}
                """);
        expect(engine, 4, Case.primaryCare().present("x"));
        // between none, 0.2, and one, 0.706
        expect(engine, 0.5, Case.primaryCare().absent("x"));
        // never beyond the highest stratum
        expect(engine, 8, Case.primaryCare().present("y"));
        // complete, so that the items' own figures count no more
        expect(engine, 8, Case.primaryCare().present("x", "y"));
        expect(engine, 0.2, Case.primaryCare().absent("x", "y"));
        Posterior four = posterior(engine, Case.primaryCare().present("x"));
        assertThat(four.high() - four.logOdds()).isCloseTo(Math.log(2), within(TINY));
    }

    @Test
    void anItemsOwnFigureIsHeldBetweenTheScoresStillPossible() {
        Engine engine = engine("""
                - {finding: x, block: b, lrPositive: 3, lrNegative: [0.8, 0.7, 0.9], source: s, basis: verified}
                - {finding: y, block: b, lrPositive: 3, lrNegative: [0.8, 0.7, 0.9], source: s, basis: verified}
                """);
        expect(engine, 3, Case.primaryCare().present("x"));
        // the item says 0.8, more than any score still possible
        expect(engine, ONE, Case.primaryCare().absent("x"));
        expect(engine, 8, Case.primaryCare().present("x", "y"));
    }

    @Test
    void theIntervalIsThatOfTheStratum() {
        Posterior two = posterior(engine(BESIDE), Case.primaryCare().present("x", "y"));
        assertThat(two.high() - two.logOdds()).isCloseTo(Math.log(2), within(TINY));
        assertThat(two.logOdds() - two.low()).isCloseTo(Math.log(2), within(TINY));
        // of the lowest stratum no interval was published: half to twice
        Posterior none = posterior(engine(BESIDE), Case.primaryCare().absent("x", "y"));
        assertThat(Math.exp(none.low() - none.priorLogOdds())).isCloseTo(0.1, within(TINY));
        assertThat(Math.exp(none.high() - none.priorLogOdds())).isCloseTo(0.4, within(TINY));
    }

    @Test
    void theShareNamesTheScoreAndTheItemsPresent() {
        Engine engine = engine(BESIDE);
        Posterior.Share whole =
                posterior(engine, Case.primaryCare().present("x", "y")).shares().getFirst();
        assertThat(whole.kind()).isEqualTo(Posterior.Kind.RULE);
        assertThat(whole.answer()).isEqualTo("score 2");
        assertThat(whole.items()).containsExactly("x", "y");
        assertThat(whole.n()).isEqualTo(200);
        Posterior.Share half =
                posterior(engine, Case.primaryCare().present("x")).shares().getFirst();
        assertThat(half.answer()).isEqualTo("score 1 to 2");
        assertThat(half.items()).containsExactly("x");
    }

    @Test
    void aStratumThatHoldsNobodyIsRefused() {
        refused("{atLeast: 2, sensitivity: 0.6, lrPositive: 9}");
        // 0.3 / 4 is the same 0.075 of the well as from the first threshold on
        refused("{atLeast: 2, sensitivity: 0.3, lrPositive: 4}");
    }

    private static void refused(String second) {
        TestContent content = TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, source: s, basis: verified}]
                          rules: [{rule: score, block: b}]
                        """, """
                        rule:
                          id: score
                          label: Score
                          kind: score
                          population: all
                          settings: [primary-care]
                          items: [{label: x, when: x, points: 2}]
                          thresholds:
                            - {atLeast: 1, sensitivity: 0.6, lrPositive: 8}
                            - %s
                          source: s
                          basis: verified
                        """.formatted(second)).asked("x");
        assertThatThrownBy(() -> posterior(content.engine(), Case.primaryCare().present("x")))
                .hasStackTraceContaining("the rule score has a stratum from 1 that holds nobody");
    }

    private static Engine three(String absent) {
        return three(absent, "[0.9, 0.8, 0.96]");
    }

    private static Engine three(String absent, String sensitivity) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          rules: [{rule: score, block: b}]
                          evidence:
                            - {finding: x, block: b, lrPositive: 2, lrNegative: %1$s, source: s, basis: verified}
                            - {finding: y, block: b, lrPositive: 2, lrNegative: %1$s, source: s, basis: verified}
                        """.formatted(absent), """
                        rule:
                          id: score
                          label: Score
                          kind: score
                          population: all
                          settings: [primary-care]
                          items:
                            - {label: x, when: x, points: 1}
                            - {label: y, when: y, points: 1}
                            - {label: z, when: z, points: 1}
                          thresholds:
                            - {atLeast: 1, sensitivity: %s, lrPositive: 1.8}
                            - {atLeast: 3, sensitivity: 0.5, lrPositive: 50}
                          source: s
                          basis: verified
                        """.formatted(sensitivity))
                .asked("x", "y", "z")
                .engine();
    }

    @Test
    void severalItemsAreDampedLikeABlock() {
        Engine engine = three("[0.8, 0.7, 0.9]");
        // at least one and perhaps three: 1.8; the items' 2 * 2^0.4 is more
        expect(engine, Math.pow(2, 1.4), Case.primaryCare().present("x", "y"));
        // none or one: 0.5 of the ill and 0.99 of the well; the items' 0.8 * 0.8^0.4 is more, one or two 0.4 / 0.49
        expect(engine, Math.pow(0.8, 1.4), Case.primaryCare().absent("x", "y"));
        // one or two, and no third: one stratum, and exact
        expect(engine, 0.4 / 0.49, Case.primaryCare().present("x").absent("y"));
    }

    @Test
    void anItemKnownToBeAbsentKeepsItsIntervalWhileOthersAreUnanswered() {
        // 0.8 (0.7 to 0.9); the unanswered item beside it says nothing, not that the figure is exact
        Posterior one = posterior(three("[0.8, 0.7, 0.9]"), Case.primaryCare().absent("y"));
        assertThat(Math.exp(one.logOdds() - one.priorLogOdds())).isCloseTo(0.8, within(TINY));
        assertThat(Math.exp(one.low() - one.priorLogOdds())).isCloseTo(0.7, within(TINY));
        assertThat(Math.exp(one.high() - one.priorLogOdds())).isCloseTo(0.9, within(TINY));
    }

    @Test
    void ofSeveralItemsTheIntervalIsThatOfTheOneThatSaysMost() {
        Engine engine = engine("""
                - {finding: x, block: b, lrPositive: [4, 2, 8], source: s, basis: verified}
                - {finding: y, block: b, lrNegative: [0.9, 0.85, 0.95], source: s, basis: verified}
                """);
        // x says 4 (half to twice), y that is absent 0.9; one item and no more is 0.3 / 0.425, and exact
        Posterior exact = posterior(engine, Case.primaryCare().present("x").absent("y"));
        assertThat(Math.exp(exact.logOdds() - exact.priorLogOdds())).isCloseTo(ONE, within(TINY));
        Posterior more = posterior(engine, Case.primaryCare().present("x"));
        assertThat(Math.exp(more.low() - more.priorLogOdds())).isCloseTo(2, within(TINY));
        assertThat(Math.exp(more.high() - more.priorLogOdds())).isCloseTo(8, within(TINY));
    }

    @Test
    void theIntervalOfTheLowestStratumFollowsFromThatOfTheSensitivity() {
        Posterior none = posterior(three("[0.8, 0.7, 0.9]"), Case.primaryCare().absent("x", "y", "z"));
        // missed 0.1 (0.04 to 0.2) of the ill over 0.5 of the well
        assertThat(Math.exp(none.logOdds() - none.priorLogOdds())).isCloseTo(0.2, within(TINY));
        assertThat(Math.exp(none.high() - none.priorLogOdds())).isCloseTo(0.4, within(TINY));
        assertThat(Math.exp(none.low() - none.priorLogOdds())).isCloseTo(0.08, within(TINY));
    }

    @Test
    void whereTheSensitivityMayBeOneTheLowerEndIsAsFarAsTheUpper() {
        Posterior none = posterior(
                three("[0.8, 0.7, 0.9]", "[0.9, 0.8, 1]"), Case.primaryCare().absent("x", "y", "z"));
        assertThat(Math.exp(none.high() - none.priorLogOdds())).isCloseTo(0.4, within(TINY));
        assertThat(Math.exp(none.low() - none.priorLogOdds())).isCloseTo(0.1, within(TINY));
    }
}
