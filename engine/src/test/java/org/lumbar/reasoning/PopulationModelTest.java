package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;
import org.lumbar.triage.Situation;

/// What one population's model says of single findings: their accuracy, the most that they may add, and whether a
/// denial may raise. Seventy findings that no row names come first, so that those of the rows lie beyond the first
/// 64-bit word.
class PopulationModelTest {

    private static final double TINY = 1e-9;
    private static final String[] OTHERS =
            IntStream.range(0, 70).mapToObj(each -> "other-" + each).toArray(String[]::new);

    private static final String SCORE = """
            rule:
              id: score
              label: Score
              kind: score
              population: all
              settings: [primary-care]
              items:
                - {label: x, when: x, points: 1}
                - {label: y, when: y, points: 1}
              thresholds:
                - {atLeast: 1, sensitivity: 0.9, lrPositive: 1.8}
                - {atLeast: 2, sensitivity: 0.6, lrPositive: 8}
              source: s
              basis: verified
            """;

    private static Engine engine(String more, String rows) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                        %s
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          evidence:
                        %s""".formatted(more.indent(2), rows.indent(4)), SCORE)
                .asked(OTHERS)
                .asked("w", "x", "y", "z")
                .file("findings: [{id: sign, label: sign, obtained: examined, implies: [w], absentImplies: [z]}]")
                .engine();
    }

    private static ConditionModel condition(Engine engine) {
        return engine.reasoner().models(Setting.PRIMARY_CARE).getFirst();
    }

    private static String accuracy(Engine engine, String finding) {
        return condition(engine)
                .all()
                .accuracy(engine.index().require(finding))
                .map(each -> each.sensitivity() + " and " + each.specificity())
                .orElse("");
    }

    @Test
    void theAccuracyOfAFindingIsThatOfItsOwnRowAlsoWhereAScoreReplacesIt() {
        Engine engine = engine("rules: [{rule: score, block: b}]", """
                - {finding: x, block: b, sensitivity: 0.3, specificity: 0.95, source: s, basis: verified}
                - {finding: y, block: b, sensitivity: 0.8, specificity: 0.6, source: s, basis: verified}
                - {finding: w, block: b, sensitivity: 0.7, specificity: 0.9, source: s, basis: verified}
                - {finding: z, block: b, sensitivity: 0.5, lrPositive: 4, source: s, basis: verified}
                """);
        assertThat(accuracy(engine, "x")).isEqualTo("0.3 and 0.95");
        assertThat(accuracy(engine, "y")).isEqualTo("0.8 and 0.6");
        assertThat(accuracy(engine, "w")).isEqualTo("0.7 and 0.9");
        assertThat(accuracy(engine, "z")).as("specificity not published").isEmpty();
        assertThat(accuracy(engine, "sign"))
                .as("it makes w present, but is not w")
                .isEmpty();
        assertThat(accuracy(engine, "other-3")).isEmpty();
    }

    private static List<String> gaining(Engine engine, double ratio) {
        long[] found = new long[engine.index().words()];
        condition(engine).all().collectGaining(Math.log(ratio), found);
        return Arrays.stream(java.util.BitSet.valueOf(found).stream().toArray())
                .mapToObj(each -> engine.index().finding(each).id())
                .sorted()
                .toList();
    }

    @Test
    void whatMayCarryToAThresholdIsWhatMayGainThatMuch() {
        Engine engine = engine("", """
                - {finding: w, block: b, lrPositive: 3, source: s, basis: verified}
                - {finding: x, block: b, lrPositive: 8, lrNegative: [0.5, 0.3, 0.8], source: s, basis: verified}
                - {finding: y, block: b, lrPositive: 9, lrNegative: [0.5, 0.2, 1.2], source: s, basis: verified}
                - {finding: sign, block: b, lrPositive: 4, source: s, basis: verified}
                """);
        // only what is unknown comes to be present, so the 0.5 of an absent x is never won back; the sign brings w with
        // it
        assertThat(gaining(engine, 11.99)).containsExactly("sign");
        assertThat(gaining(engine, 8.99)).containsExactly("sign", "y");
        assertThat(gaining(engine, 7.99)).containsExactly("sign", "x", "y");
        assertThat(gaining(engine, 3.01)).containsExactly("sign", "x", "y");
        assertThat(gaining(engine, 2.99)).containsExactly("sign", "w", "x", "y");
        assertThat(gaining(engine, 12.01)).isEmpty();
    }

    @Test
    void exactlyWhatIsAskedForIsGained() {
        Engine engine = engine("", "- {finding: x, block: b, lrPositive: 8, source: s, basis: verified}");
        assertThat(gaining(engine, 8)).containsExactly("x");
    }

    @Test
    void anItemOfAScoreMayGainFromTheLowestStratumToTheHighest() {
        // 0.2 for none, 8 for two: fortyfold
        Engine engine = engine("rules: [{rule: score, block: b}]", "");
        assertThat(gaining(engine, 39.99)).containsExactly("x", "y");
        assertThat(gaining(engine, 40.01)).isEmpty();
    }

    @Test
    void onlyADenialWithARatioAboveOneRaises() {
        Engine engine = engine("", """
                - {finding: x, block: b, lrPositive: [0.4, 0.2, 0.8], lrNegative: [2, 1.5, 3], source: s, basis: verified}
                - {finding: y, block: b, lrPositive: [3, 2, 4], lrNegative: [0.5, 0.3, 0.8], source: s, basis: verified}
                - {finding: w, block: b, lrPositive: 3, source: s, basis: verified}
                - {finding: z, block: b, lrPositive: [0.5, 0.3, 0.8], lrNegative: [1.5, 1.2, 2], source: s, basis: verified}
                """);
        assertThat(raisedByDenial(engine)).containsExactly("sign", "x", "z");
        // the sign's absence is the absence of z too
        double logOdds = engine.logOdds(Case.primaryCare().absent("sign").build())[0];
        assertThat(Math.exp(logOdds)).isCloseTo(1.5 / 9, within(TINY));
    }

    @Test
    void aPictureThatAsksForADenialIsMetByIt() {
        Engine engine = engine("""
                entry:
                  population: suspected
                  label: l
                  when: {all: [x, {absent: y}]}
                  priors: [{value: 0.5, low: 0.5, high: 0.5, source: s, basis: verified}]""", """
                - {finding: w, block: b, lrPositive: 3, lrNegative: [0.5, 0.3, 0.8], source: s, basis: verified}
                - finding: z
                  block: b
                  population: suspected
                  lrPositive: [0.5, 0.3, 0.8]
                  lrNegative: [2, 1.5, 3]
                  source: s
                  basis: verified
                """);
        assertThat(raisedByDenial(engine))
                .as("y by the picture; z, and the sign with it, among those who meet it")
                .containsExactly("sign", "y", "z");
        assertThat(Math.exp(engine.logOdds(Case.primaryCare().present("x").build())[0]))
                .isCloseTo(1.0 / 9, within(TINY));
        assertThat(Math.exp(engine.logOdds(
                                Case.primaryCare().present("x").absent("y").build())[0]))
                .isCloseTo(1, within(TINY));
        assertThat(Math.exp(engine.logOdds(
                                Case.primaryCare().present("x").absent("y", "z").build())[0]))
                .isCloseTo(2, within(TINY));
    }

    private static List<String> raisedByDenial(Engine engine) {
        return IntStream.range(0, engine.index().size())
                .filter(condition(engine)::raisedByDenial)
                .mapToObj(each -> engine.index().finding(each).id())
                .sorted()
                .toList();
    }

    private static double strongest(Engine engine, Case person) {
        Situation situation = engine.situation(person.build());
        return Math.exp(condition(engine).strongestSingle(situation.answers(), situation.person()));
    }

    @Test
    void theStrongestSingleFindingIsFoundAmongTheItemsOfAScore() {
        Engine engine = engine("rules: [{rule: score, block: b}]", """
                - {finding: x, block: b, lrPositive: 20, source: s, basis: verified}
                - {finding: w, block: other, lrPositive: 3, source: s, basis: verified}
                """);
        // the score never says more than 8, the item that is present was found to be 20
        assertThat(strongest(engine, Case.primaryCare().present("x", "w"))).isCloseTo(20, within(TINY));
        assertThat(strongest(engine, Case.primaryCare().present("y", "w"))).isCloseTo(3, within(TINY));
        assertThat(strongest(engine, Case.primaryCare().present("y"))).isCloseTo(1.8, within(TINY));
        assertThat(strongest(engine, Case.primaryCare())).isCloseTo(1, within(TINY));
    }

    @Test
    void whatAgeAloneSaysIsNoFinding() {
        Engine engine = engine("", """
                - quantity: age
                  block: b
                  strata: [{below: 50, lr: [0.5, 0.3, 0.8]}, {from: 50, lr: 6}]
                  source: s
                  basis: verified
                - {finding: w, block: other, lrPositive: 3, source: s, basis: verified}
                """);
        assertThat(strongest(engine, Case.primaryCare().aged(60))).isCloseTo(1, within(TINY));
        assertThat(strongest(engine, Case.primaryCare().aged(60).present("w"))).isCloseTo(3, within(TINY));
    }

    @Test
    void theStrongestSingleFindingIsThatOfThePopulationShown() {
        Engine engine = engine("""
                entry:
                  population: suspected
                  label: l
                  when: y
                  priors: [{value: 0.5, low: 0.5, high: 0.5, source: s, basis: verified}]""", """
                - {finding: w, block: b, lrPositive: 3, source: s, basis: verified}
                - {finding: w, block: b, population: suspected, lrPositive: 2, source: s, basis: verified}
                """);
        assertThat(strongest(engine, Case.primaryCare().present("w"))).isCloseTo(3, within(TINY));
        assertThat(strongest(engine, Case.primaryCare().present("w", "y"))).isCloseTo(2, within(TINY));
    }

    @Test
    void anUpperEndOfOneDoesNotLowerSurely() {
        assertThat(new Lr(-org.lumbar.knowledge.Statistics.Z95, 1, 1, true).lowersSurely())
                .isFalse();
    }
}
