package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Point, interval and waterfall of small contents, worked out by hand. An LR of `x` with the interval `x/k` to
/// `x*k` has a standard deviation of `ln k / 1.96`, so half the width of the posterior's interval is `ln k` times
/// the weight. A prior printed with `low` and `high` equal to the point has no spread of its own.
class PosteriorTest {

    private static final double TINY = 1e-9;
    private static final double LN2 = Math.log(2);
    private static final double LN4 = Math.log(4);
    private static final String SURE = "{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}";

    private static Engine engine(String prior, String more, String rows) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                        %s
                          establishedUrgency: {level: routine}
                          priors: [%s]
                          evidence:
                        %s""".formatted(more.indent(2), prior, rows.indent(4)))
                .asked("w", "x", "y", "z")
                .file("findings: [{id: rate, label: rate, kind: quantity, obtained: blood, unit: mm/h}]")
                .engine();
    }

    private static final String ROWS = """
            - {finding: w, block: one, lrPositive: [4, 2, 8], n: 120, source: s, basis: verified}
            - {finding: x, block: one, lrPositive: [3, 1.5, 6], lrNegative: [0.5, 0.3, 0.8], source: s, basis: verified}
            - {finding: y, block: two, lrPositive: [3, 1.5, 6], source: s, basis: verified}
            - {finding: z, block: two, group: laboratory, lrPositive: [3, 1.5, 6], source: s, basis: verified}
            """;

    private static Posterior of(String prior, Case person) {
        return engine(prior, "", ROWS).posterior("c", person.build());
    }

    private static void width(Posterior posterior, double below, double above) {
        assertThat(posterior.logOdds() - posterior.low()).as("below").isCloseTo(below, within(TINY));
        assertThat(posterior.high() - posterior.logOdds()).as("above").isCloseTo(above, within(TINY));
    }

    @Test
    void withinABlockDeviationsAddUp() {
        Posterior posterior = of(SURE, Case.primaryCare().present("w", "x"));
        assertThat(posterior.logOdds()).isCloseTo(Math.log(1.0 / 9) + LN4 + 0.4 * Math.log(3), within(TINY));
        width(posterior, 1.4 * LN2, 1.4 * LN2);
    }

    @Test
    void acrossBlocksVariancesAddUp() {
        double both = LN2 * Math.sqrt(1 + 0.6 * 0.6);
        width(of(SURE, Case.primaryCare().present("w", "y")), both, both);
        width(of(SURE, Case.primaryCare().present("w", "z")), both, both);
    }

    @Test
    void whatSpeaksAgainstInTheSameBlockAddsItsOwnSkewedDeviation() {
        // 0.5 (0.3 to 0.8): down by ln(5/3), up by ln 1.6
        width(of(SURE, Case.primaryCare().present("w").absent("x")), LN2 + Math.log(5.0 / 3), LN2 + Math.log(1.6));
        // in different blocks they are independent
        width(
                of(SURE, Case.primaryCare().present("y").absent("x")),
                Math.hypot(LN2, Math.log(5.0 / 3)),
                Math.hypot(LN2, Math.log(1.6)));
    }

    @Test
    void thePriorsOwnSpreadIsIndependentOfTheEvidence() {
        // odds 1/9 (1/19 to 1/4): down by ln(19/9), up by ln(9/4)
        String wide = "{value: 0.1, low: 0.05, high: 0.2, source: s, basis: verified}";
        width(of(wide, Case.primaryCare()), Math.log(19.0 / 9), Math.log(9.0 / 4));
        width(
                of(wide, Case.primaryCare().present("w")),
                Math.hypot(LN2, Math.log(19.0 / 9)),
                Math.hypot(LN2, Math.log(9.0 / 4)));
    }

    private static final String CAPPED = "caps: [{population: all, lr: [5, 4, 6], source: s, basis: verified}]";

    private static final String TWO_FOURS = """
            - {finding: w, block: one, lrPositive: [4, 2, 8], source: s, basis: verified}
            - {finding: x, block: two, lrPositive: [4, 2, 8], source: s, basis: verified}
            - {finding: z, block: three, group: laboratory, lrPositive: [9, 3, 27], source: s, basis: verified}
            """;

    @Test
    void atTheCapTheIntervalReachesUpAsFarAsTheCapsOwn() {
        Posterior posterior = engine(SURE, CAPPED, TWO_FOURS)
                .posterior("c", Case.primaryCare().present("w", "x").build());
        assertThat(posterior.logOdds()).isCloseTo(Math.log(5.0 / 9), within(TINY));
        // the two blocks together reach 0.8 * sqrt(2) * ln 2 down, which is ln 1.19 below the cap; the cap's own
        // ln(5/4) is farther, and above it only the cap's own ln(6/5) counts
        double excess = 1.6 * LN4 - Math.log(5);
        assertThat(0.8 * Math.sqrt(2) * LN2 - excess).isBetween(Math.log(1.19), Math.log(1.20));
        width(posterior, Math.log(1.25), Math.log(1.2));
        assertThat(posterior.shares()).hasSize(3);
        Posterior.Share cap = posterior.shares().getLast();
        assertThat(cap.kind()).isEqualTo(Posterior.Kind.CAP);
        assertThat(cap.basis()).isEqualTo(Basis.DERIVED);
        assertThat(cap.logOdds()).isCloseTo(-excess, within(TINY));
        assertThat(posterior.shares().getFirst().logOdds()).isCloseTo(0.8 * LN4, within(TINY));
    }

    @Test
    void aLaboratoryValueComesOnTopOfTheCapWithItsOwnSpread() {
        Posterior posterior = engine(SURE, CAPPED, TWO_FOURS)
                .posterior("c", Case.primaryCare().present("w", "x", "z").build());
        // ln 9 is the larger, the capped ln 5 counts six tenths
        assertThat(posterior.logOdds() - posterior.priorLogOdds())
                .isCloseTo(Math.log(9) + 0.6 * Math.log(5), within(TINY));
        // falling, it passes below the capped ln 5, which then leads while ln 9 counts six tenths
        double passed = 0.4 * (Math.log(9) - Math.log(5));
        width(
                posterior,
                passed + Math.hypot(Math.log(1.25), 0.6 * Math.log(3)),
                Math.hypot(0.6 * Math.log(1.2), Math.log(3)));
    }

    @Test
    void belowTheCapTheIntervalReachesNoFurtherUpThanTheCap() {
        // 4 is below 5, by ln 1.25; the finding's own ln 2 is more. Finding and cap rise together, by shares x and
        // y of their own reach whose squares add up to 1: x ln 2 = ln 1.25 + y ln 1.2 for x = 0.5428, y = 0.8398
        Posterior posterior = engine(SURE, CAPPED, TWO_FOURS)
                .posterior("c", Case.primaryCare().present("w").build());
        assertThat(Math.log(1.25) + 0.8398 * Math.log(1.2)).isCloseTo(0.5428 * LN2, within(1e-4));
        assertThat(posterior.logOdds() - posterior.low()).isCloseTo(LN2, within(TINY));
        assertThat(posterior.high() - posterior.logOdds()).isCloseTo(0.5428 * LN2, within(1e-3));
        assertThat(posterior.shares()).hasSize(1);
    }

    @Test
    void aConditionThatFindingsCannotDiagnoseKeepsItsPriorAndMayFall() {
        Engine engine = engine(SURE, "raised: false", ROWS);
        Posterior up = engine.posterior("c", Case.primaryCare().present("w").build());
        assertThat(up.logOdds()).isCloseTo(Math.log(1.0 / 9), within(TINY));
        assertThat(up.shares()).isEmpty();
        Posterior down = engine.posterior("c", Case.primaryCare().absent("x").build());
        assertThat(down.logOdds()).isCloseTo(Math.log(0.5 / 9), within(TINY));
        assertThat(down.shares()).hasSize(1);
    }

    @Test
    void aShareNamesItsAnswerItsRatioAndItsStudy() {
        Posterior posterior = of(SURE, Case.primaryCare().present("w").absent("x"));
        assertThat(posterior.shares()).extracting(Posterior.Share::id).containsExactly("w", "x");
        assertThat(posterior.shares()).extracting(Posterior.Share::answer).containsExactly("present", "absent");
        Posterior.Share share = posterior.shares().getFirst();
        assertThat(share.kind()).isEqualTo(Posterior.Kind.FINDING);
        assertThat(share.n()).isEqualTo(120);
        assertThat(share.sources()).containsExactly("s");
        assertThat(Math.exp(share.lrLog())).isCloseTo(4, within(TINY));
        assertThat(Math.exp(share.lrLow())).isCloseTo(2, within(TINY));
        assertThat(Math.exp(share.lrHigh())).isCloseTo(8, within(TINY));
        assertThat(share.items()).isEmpty();
    }

    @Test
    void aMeasuredShareNamesValueAndUnit() {
        Posterior posterior = engine(SURE, "", """
                        - quantity: rate
                          block: b
                          group: laboratory
                          strata: [{below: 20, lr: [0.3, 0.1, 0.9]}, {from: 20, lr: [3, 1.5, 6]}]
                          source: s
                          basis: verified
                        """)
                .posterior("c", Case.primaryCare().measured("rate", 30, "mm/h").build());
        assertThat(posterior.shares())
                .singleElement()
                .extracting(Posterior.Share::answer)
                .isEqualTo("30 mm/h");
        width(posterior, LN2, LN2);
    }

    @Test
    void aFamilyRisesToItsLikeliestMemberAndSaysSo() {
        Engine engine = family("partOf: family");
        Posterior family =
                engine.posterior("family", Case.primaryCare().present("w").build());
        // odds 1/9 times 4 above the family's own 1/19
        assertThat(Math.exp(family.logOdds())).isCloseTo(4.0 / 9, within(TINY));
        Posterior.Share last = family.shares().getLast();
        assertThat(last.kind()).isEqualTo(Posterior.Kind.FAMILY);
        assertThat(last.id()).isEqualTo("c");
        assertThat(last.logOdds()).isCloseTo(Math.log(4.0 / 9) - Math.log(1.0 / 19), within(TINY));
        assertThat(family.low()).isCloseTo(family.logOdds() - LN2, within(TINY));
        assertThat(family.high()).isCloseTo(family.logOdds() + LN2, within(TINY));
        // with nothing known but age and sex the family is as likely as the member's prior, so that is no evidence
        assertThat(family.evidence()).isCloseTo(LN4, within(TINY));
        Posterior alone =
                family("").posterior("family", Case.primaryCare().present("w").build());
        assertThat(Math.exp(alone.logOdds())).isCloseTo(1.0 / 19, within(TINY));
        assertThat(alone.shares()).isEmpty();
    }

    @Test
    void aFamilySharesThePictureOnlyOfAMemberThatRaisesIt() {
        Engine engine = family("""
                partOf: family
                entry:
                  population: suspected
                  label: l
                  when: x
                  priors: [{value: 0.3, low: 0.3, high: 0.3, source: s, basis: verified}]""");
        assertThat(familyEntryMet(engine, Case.primaryCare().present("x"))).isTrue();
        assertThat(familyEntryMet(engine, Case.primaryCare().present("w"))).isFalse();
        Engine rarer = family("""
                partOf: family
                entry:
                  population: suspected
                  label: l
                  when: x
                  priors: [{value: 0.05, low: 0.05, high: 0.05, source: s, basis: verified}]""", "0.01");
        assertThat(familyEntryMet(rarer, Case.primaryCare().present("x")))
                .as("as likely as its family, which it does not raise")
                .isFalse();
    }

    private static boolean familyEntryMet(Engine engine, Case person) {
        return engine.weighings(engine.situation(person.build())).entryMet(engine.condition("family"));
    }

    private static Engine family(String partOf) {
        return family(partOf, "0.1");
    }

    private static Engine family(String more, String prior) {
        return TestContent.of("""
                        condition:
                          id: family
                          label: F
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.05, low: 0.05, high: 0.05, source: s, basis: verified}]
                        """, """
                        condition:
                          id: c
                          label: C
                        %s
                          establishedUrgency: {level: routine}
                          priors: [{value: %s, low: %s, high: %s, source: s, basis: verified}]
                          evidence:
                            - {finding: w, block: one, lrPositive: [4, 2, 8], source: s, basis: verified}
                        """.formatted(more.indent(2).stripTrailing(), prior, prior, prior))
                .asked("w", "x")
                .engine();
    }

    @Test
    void conditionsThatArePartOfOneAnotherInACircleAreRefused() {
        String part = """
                condition: {id: %s, label: L, partOf: %s, establishedUrgency: {level: routine}, priors: [%s]}
                """;
        TestContent circle = TestContent.of(part.formatted("one", "two", SURE), part.formatted("two", "one", SURE));
        assertThatThrownBy(circle::engine)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void evidenceIsOnlyWhatGoesBeyondAgeAndSex() {
        Engine engine = engine(SURE, "", ROWS);
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().aged(50).present("w").build());
        assertThat(posterior.evidence()).isCloseTo(LN4, within(TINY));
        assertThat(engine.reasoner().models(Setting.PRIMARY_CARE)).hasSize(1);
    }

    @Test
    void theProbabilityOfAnyOddsIsAProbability() {
        assertThat(Posterior.probability(0)).isEqualTo(0.5);
        assertThat(Posterior.probability(Math.log(9))).isCloseTo(0.9, within(TINY));
        assertThat(Posterior.probability(-Math.log(9))).isCloseTo(0.1, within(TINY));
        assertThat(Posterior.probability(1000)).isEqualTo(1);
        assertThat(Posterior.probability(-1000)).isZero();
    }

    private static Posterior plain(double logOdds, boolean entryMet, boolean suppressed) {
        return new Posterior(
                "all",
                "",
                entryMet,
                logOdds,
                new Citation("s", Basis.VERIFIED, ""),
                "",
                logOdds,
                logOdds - 1,
                logOdds + 1,
                0,
                suppressed,
                List.of());
    }

    @Test
    void aMemberThatIsNoLikelierLeavesItsFamilyAsItIs() {
        Posterior family = plain(-2, false, false);
        assertThat(family.raisedTo(plain(-2, true, true), "m", "M")).isSameAs(family);
        assertThat(family.raisedTo(plain(-3, true, true), "m", "M")).isSameAs(family);
    }

    @Test
    void aLikelierMemberBringsItsPictureAndWhatItKeptSilent() {
        Posterior family = plain(-2, false, false);
        assertThat(family.raisedTo(plain(-1, true, false), "m", "M").entryMet()).isTrue();
        assertThat(family.raisedTo(plain(-1, true, false), "m", "M").suppressed())
                .isFalse();
        assertThat(family.raisedTo(plain(-1, false, true), "m", "M").entryMet()).isFalse();
        assertThat(family.raisedTo(plain(-1, false, true), "m", "M").suppressed())
                .isTrue();
        assertThat(plain(-2, true, true).raisedTo(plain(-1, false, false), "m", "M"))
                .satisfies(raised -> assertThat(raised.entryMet()).isTrue())
                .satisfies(raised -> assertThat(raised.suppressed()).isTrue());
    }

    @Test
    void aValueBetweenTheStrataMeasuredSaysNothing() {
        Engine engine = engine(SURE, "", """
                        - quantity: rate
                          block: b
                          group: laboratory
                          strata: [{below: 20, lr: 3}, {from: 50, lr: 9}]
                          source: s
                          basis: verified
                        """);
        Posterior between = engine.posterior(
                "c", Case.primaryCare().measured("rate", 30, "mm/h").build());
        assertThat(between.logOdds()).isEqualTo(between.priorLogOdds());
        assertThat(between.shares()).isEmpty();
        Posterior low = engine.posterior(
                "c", Case.primaryCare().measured("rate", 10, "mm/h").build());
        assertThat(Math.exp(low.logOdds())).isCloseTo(3.0 / 9, within(TINY));
        Posterior high = engine.posterior(
                "c", Case.primaryCare().measured("rate", 50, "mm/h").build());
        assertThat(Math.exp(high.logOdds())).isCloseTo(1, within(TINY));
        Element element =
                engine.reasoner().models(Setting.PRIMARY_CARE).getFirst().all().elements()[0];
        var nothing = new Answers(engine.index().size());
        assertThat(element.evaluate(nothing, Setting.PRIMARY_CARE)).isZero();
        assertThat(element.unearned(nothing, Setting.PRIMARY_CARE)).isZero();
    }

    @Test
    void aRatioWithoutAnIntervalIsTakenForTwiceEachWayAndNeverForSure() {
        Lr assumed = Lr.of(Figure.of(4), 2);
        assertThat(Math.exp(assumed.low())).isCloseTo(2, within(TINY));
        assertThat(Math.exp(assumed.high())).isCloseTo(8, within(TINY));
        assertThat(Lr.of(Figure.of(0.1), 2).lowersSurely()).isFalse();
        assertThat(Lr.of(Figure.of(0.5, 0.3, 0.8), 2).lowersSurely()).isTrue();
        // printed as beginning at 0: at least as far down as up
        Lr fromZero = Lr.of(Figure.of(0.5, 0, 2), 2);
        assertThat(Math.exp(fromZero.low())).isCloseTo(0.125, within(TINY));
    }

    @Test
    void onlyARatioOfOneThatIsSureSaysNothing() {
        assertThat(Lr.NONE.saysNothing()).isTrue();
        assertThat(new Lr(0.1, 0, 0, true).saysNothing()).isFalse();
        assertThat(new Lr(0, 0.1, 0, true).saysNothing()).isFalse();
        assertThat(new Lr(0, 0, 0.1, true).saysNothing()).isFalse();
        assertThat(new Lr(0, 0, 0, false).saysNothing()).isFalse();
    }

    @Test
    void aPatternThatArguesAgainstMovesOnlyTheLowerEnd() {
        Posterior posterior = engine(SURE, "", "- {finding: x, block: b, pattern: against}")
                .posterior("c", Case.primaryCare().present("x").build());
        assertThat(posterior.logOdds()).isEqualTo(posterior.priorLogOdds());
        assertThat(posterior.suppressed()).isTrue();
        // the design's LR of a pattern against is 0.33
        width(posterior, -Math.log(0.33), 0);
    }
}
