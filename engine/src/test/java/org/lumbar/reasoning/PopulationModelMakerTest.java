package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Which rules and caps count in which population. A prior of 0.1 in all comers and of 0.5 (odds 1) in those who meet
/// the picture. Both items present have the ratio of the rule's highest stratum: 8 (4 to 16) in all comers, 12 (6 to
/// 24) in those who meet the picture.
class PopulationModelMakerTest {

    private static final double TINY = 1e-9;

    private static String rule(String id, String population, String items, double highest, int diseased) {
        return """
                rule:
                  id: %s
                  label: %s
                  population: %s
                  settings: [primary-care]
                  items: [%s]
                  thresholds:
                    - {atLeast: 1, sensitivity: 0.9, lrPositive: 1.8, diseased: 40}
                    - {atLeast: 2, sensitivity: 0.6, lrPositive: [%s, %s, %s], diseased: %d}
                  note: as published
                  source: s
                  basis: verified
                """.formatted(id, id, population, items, highest, highest / 2, highest * 2, diseased);
    }

    private static final String X_AND_Y = "{label: x, when: x}, {label: y, when: y}";
    private static final String Z_AND_W = "{label: z, when: z}, {label: w, when: w}";

    private static Engine engine(String more) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          entry:
                            population: suspected
                            label: l
                            when: picture
                            priors: [{value: 0.5, low: 0.5, high: 0.5, source: s, basis: verified}]
                        %s""".formatted(more.indent(2)))
                .file(rule("of-all", "all", X_AND_Y, 8, 40))
                .file(rule("of-suspected", "suspected", X_AND_Y, 12, 40))
                .file(rule("of-others", "others", X_AND_Y, 30, 40))
                .file(rule("beside", "all", Z_AND_W, 8, 40))
                .file(rule("of-nine", "all", X_AND_Y, 8, 9))
                .file(rule("of-ten", "all", X_AND_Y, 8, 10))
                .asked("x", "y", "z", "w", "picture")
                .engine();
    }

    private static Posterior posterior(Engine engine, String... present) {
        return engine.posterior("c", Case.primaryCare().present(present).build());
    }

    private static double ratio(Posterior posterior) {
        return Math.exp(posterior.logOdds() - posterior.priorLogOdds());
    }

    @Test
    void ofTwoRulesOnTheSameFindingsTheOneOfThePopulationCounts() {
        Engine engine = engine("""
                rules:
                  - {rule: of-all, block: b}
                  - {rule: of-others, block: b}
                  - {rule: of-suspected, block: b}
                """);
        assertThat(ratio(posterior(engine, "x", "y"))).isCloseTo(8, within(TINY));
        Posterior suspected = posterior(engine, "x", "y", "picture");
        assertThat(suspected.population()).isEqualTo("suspected");
        assertThat(ratio(suspected)).isCloseTo(12, within(TINY));
        assertThat(suspected.shares()).extracting(Posterior.Share::id).containsExactly("of-suspected");
        assertThat(suspected.high() - suspected.logOdds()).isCloseTo(Math.log(2), within(TINY));
    }

    @Test
    void aRuleOfAllComersCountsAmongTheSuspectedWithAWiderInterval() {
        Posterior suspected = posterior(engine("rules: [{rule: of-all, block: b}]"), "x", "y", "picture");
        assertThat(ratio(suspected)).isCloseTo(8, within(TINY));
        assertThat(suspected.high() - suspected.logOdds()).isCloseTo(1.5 * Math.log(2), within(TINY));
        assertThat(suspected.logOdds() - suspected.low()).isCloseTo(1.5 * Math.log(2), within(TINY));
    }

    @Test
    void aRuleOfAllComersOnOtherFindingsStandsBesideThatOfThePopulation() {
        Engine engine = engine("""
                rules:
                  - {rule: of-suspected, block: b}
                  - {rule: beside, block: other}
                """);
        Posterior suspected = posterior(engine, "x", "y", "z", "w", "picture");
        assertThat(suspected.shares()).extracting(Posterior.Share::id).containsExactly("of-suspected", "beside");
        assertThat(ratio(suspected)).isCloseTo(12 * Math.pow(8, 0.6), within(1e-7));
    }

    @Test
    void aRuleOfAnotherPopulationCountsNowhere() {
        Engine engine = engine("rules: [{rule: of-others, block: b}]");
        assertThat(ratio(posterior(engine, "x", "y"))).isCloseTo(1, within(TINY));
        assertThat(ratio(posterior(engine, "x", "y", "picture"))).isCloseTo(1, within(TINY));
    }

    private static String note(String rule) {
        return posterior(engine("rules: [{rule: " + rule + ", block: b}]"), "x", "y")
                .shares()
                .getFirst()
                .note();
    }

    @Test
    void aStratumOfFewerThanTenDiseasedPeopleSaysSo() {
        assertThat(note("of-nine")).isEqualTo("its highest stratum rests on 9 people with the disease");
        assertThat(note("of-ten")).isEqualTo("as published");
        assertThat(note("of-all")).isEqualTo("as published");
    }

    private static final String FOURS = """
            evidence:
              - {finding: x, block: one, lrPositive: 4, source: s, basis: verified}
              - {finding: y, block: two, lrPositive: 4, source: s, basis: verified}
            """;

    @Test
    void aCapHoldsOnlyThePopulationItWasPublishedFor() {
        Engine engine = engine(FOURS + "caps: [{population: suspected, lr: [5, 4, 6], source: s, basis: verified}]\n");
        assertThat(ratio(posterior(engine, "x", "y"))).isCloseTo(Math.pow(4, 1.6), within(TINY));
        Posterior suspected = posterior(engine, "x", "y", "picture");
        assertThat(suspected.population()).isEqualTo("suspected");
        assertThat(ratio(suspected)).isCloseTo(5, within(TINY));
    }

    @Test
    void aSinglePublishedFindingAboveTheCapLiftsItAndAPatternDoesNot() {
        Engine engine = engine("""
                evidence:
                  - {finding: x, block: one, lrPositive: 4, source: s, basis: verified}
                  - {finding: y, block: two, lrPositive: 7, source: s, basis: verified}
                  - {finding: z, block: three, pattern: strong}
                caps: [{population: all, lr: 5, source: s, basis: verified}]
                """);
        // 7 * 4^0.6 = 16 without a cap, 5 with it, and 7 was found with y alone; the pattern is 10
        assertThat(ratio(posterior(engine, "x", "y"))).isCloseTo(7, within(TINY));
        assertThat(ratio(posterior(engine, "y"))).isCloseTo(7, within(TINY));
        assertThat(ratio(posterior(engine, "z"))).isCloseTo(7, within(TINY));
    }

    @Test
    void anItemThatReplacesAFurtherRowIsAskedForIt() {
        Engine engine = TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          rules: [{rule: replacing, block: b}]
                          evidence: [{finding: z, block: b, lrPositive: 4, source: s, basis: verified}]
                        """)
                .file(rule("replacing", "all", "{label: x, when: x, replaces: [x, z]}, {label: y, when: y}", 8, 40))
                .asked("x", "y", "z")
                .engine();
        // no item is answered, but z, whose row belongs to the first, is
        assertThat(ratio(posterior(engine, "z"))).isCloseTo(4, within(TINY));
    }
}
