package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// One row a finding: which one, and what the others do to it (DESIGN section 4, items 1, 2 and 5).
class ElementMakerTest {

    private static TestContent rows(String rows) {
        return content("serious: true", rows);
    }

    private static TestContent content(String more, String rows) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                        %s
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          evidence:
                        %s""".formatted(more.indent(2), rows.indent(4))).asked("x", "y", "z", "picture");
    }

    private static double lr(Engine engine, Case person) {
        Posterior posterior = engine.posterior("c", person.build());
        return Math.exp(posterior.logOdds() - posterior.priorLogOdds());
    }

    @Test
    void thePersonsSettingComesFirstThenVerifiedThenTheLargerStudy() {
        Engine engine = rows("""
                        - {finding: x, block: b, settings: [spine-clinic], lrPositive: 9, n: 9000, source: s, basis: verified}
                        - {finding: x, block: b, settings: [primary-care], lrPositive: 2, n: 10, source: s, basis: recalled}
                        - {finding: y, block: b, lrPositive: 2, n: 9000, source: s, basis: recalled}
                        - {finding: y, block: b, lrPositive: 3, n: 10, source: s, basis: verified}
                        - {finding: z, block: b, lrPositive: 4, n: 10, source: s, basis: verified}
                        - {finding: z, block: b, lrPositive: 5, n: 9000, source: s, basis: verified}
                        """).engine();
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(2, within(1e-9));
        assertThat(lr(engine, Case.spineClinic().present("x"))).isCloseTo(9, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("y"))).isCloseTo(3, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("z"))).isCloseTo(5, within(1e-9));
    }

    @Test
    void theOtherRowsWidenTheIntervalToTheirPoints() {
        Engine engine = rows("""
                        - {finding: x, block: b, lrPositive: [4, 3, 5], n: 100, source: s, basis: verified}
                        - {finding: x, block: b, lrPositive: 12, n: 10, source: s, basis: verified}
                        - {finding: x, block: b, lrPositive: 2, n: 10, source: s, basis: verified}
                        """).engine();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().present("x").build());
        assertThat(Math.exp(posterior.low() - posterior.priorLogOdds())).isCloseTo(2, within(1e-9));
        assertThat(Math.exp(posterior.high() - posterior.priorLogOdds())).isCloseTo(12, within(1e-9));
    }

    @Test
    void measuredComesBeforePattern() {
        Engine engine = rows("""
                        - {finding: x, block: b, pattern: strong}
                        - {finding: x, block: b, settings: [spine-clinic], lrPositive: 2, source: s, basis: recalled}
                        """).engine();
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(2, within(1e-9));
    }

    @Test
    void aPatternIsBoundedByHowCommonTheFindingIs() {
        Engine engine = rows("""
                        - {finding: x, block: b, pattern: strong}
                        - {finding: y, block: b, pattern: moderate}
                        - {finding: z, block: b, pattern: strong}
                        """).file("""
                        frequencies:
                          - {finding: x, share: 0.12, source: s, basis: design}
                          - {finding: y, share: 0.80, source: s, basis: design}
                        """).engine();
        // 0.6 / 0.12 = 5; 0.6 / 0.8 is below 1 and so 1; no frequency, no bound
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(5, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("y"))).isCloseTo(1, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("z"))).isCloseTo(10, within(1e-9));
    }

    @Test
    void measuredFiguresAreNotBoundedByFrequencies() {
        Engine engine = rows("- {finding: x, block: b, lrPositive: 9, source: s, basis: verified}")
                .file("frequencies: [{finding: x, share: 0.5, source: s, basis: design}]")
                .engine();
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(9, within(1e-9));
    }

    @Test
    void anAbsentPatternNeverReassures() {
        Engine engine = rows("- {finding: x, block: b, pattern: strong}").engine();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().absent("x").build());
        assertThat(posterior.logOdds()).isEqualTo(posterior.priorLogOdds());
        assertThat(posterior.low()).isEqualTo(posterior.priorLogOdds());
    }

    @Test
    void anEarnedLrMinusMovesThePoint() {
        Engine engine = rows("- {finding: x, block: b, lrNegative: [0.5, 0.3, 0.8], source: s, basis: verified}")
                .engine();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().absent("x").build());
        assertThat(Math.exp(posterior.logOdds() - posterior.priorLogOdds())).isCloseTo(0.5, within(1e-9));
        assertThat(posterior.suppressed()).isFalse();
    }

    @Test
    void anUnearnedLrMinusMovesOnlyTheLowerEndDampedLikeTheRest() {
        Engine engine = rows("""
                        - {finding: x, block: b, lrNegative: [0.5, 0.2, 1.2], source: s, basis: verified}
                        - {finding: y, block: b, lrNegative: 0.4, source: s, basis: verified}
                        - {finding: z, block: c, sensitivity: 0.8, specificity: 0.5, source: s, basis: verified}
                        """).engine();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().absent("x", "y", "z").build());
        assertThat(posterior.logOdds()).isEqualTo(posterior.priorLogOdds());
        assertThat(posterior.high()).isEqualTo(posterior.priorLogOdds());
        assertThat(posterior.suppressed()).isTrue();
        // block b: ln 0.4 + 0.4 ln 0.5; block c: ln 0.4; the larger and 0.6 of the other
        double first = Math.log(0.4) + 0.4 * Math.log(0.5);
        double second = Math.log(0.4);
        assertThat(posterior.low() - posterior.priorLogOdds()).isCloseTo(first + 0.6 * second, within(1e-9));
    }

    @Test
    void aPresentFindingLowersASeriousConditionOnlyWhenSureAndNoRedFlag() {
        String rows = """
                - {finding: x, block: b, lrPositive: [0.4, 0.2, 0.8], source: s, basis: verified}
                - {finding: y, block: b, lrPositive: [0.4, 0.2, 1.1], source: s, basis: verified}
                - {finding: flag, block: b, lrPositive: [0.4, 0.2, 0.8], source: s, basis: verified}
                """;
        Engine engine = content("serious: true", rows)
                .file("findings: [{id: flag, label: flag, obtained: asked, redFlag: true}]")
                .engine();
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(0.4, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("y"))).isCloseTo(1, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("flag"))).isCloseTo(1, within(1e-9));
        assertThat(engine.reasoner().unused())
                .extracting(Unused::finding, Unused::reason)
                .containsExactlyInAnyOrder(
                        tuple("y", "it would lower when present, and its interval does not exclude 1"),
                        tuple("flag", "a red flag that is present must not lower a serious condition"));
    }

    @Test
    void whereTheConditionIsNotSeriousARedFlagMayLowerIt() {
        Engine engine = content("serious: false", """
                        - {finding: flag, block: b, lrPositive: [0.4, 0.2, 0.8], source: s, basis: verified}
                        - {finding: unsure, block: b, lrPositive: [0.4, 0.2, 1.1], source: s, basis: verified}
                        """).file("""
                        findings:
                          - {id: flag, label: flag, obtained: asked, redFlag: true}
                          - {id: unsure, label: unsure, obtained: asked, redFlag: true}
                        """).engine();
        assertThat(lr(engine, Case.primaryCare().present("flag"))).isCloseTo(0.4, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().present("unsure"))).isCloseTo(1, within(1e-9));
        assertThat(engine.reasoner().unused())
                .extracting(Unused::reason)
                .containsExactly("it would lower when present, and its interval does not exclude 1");
        assertThat(engine.reasoner().unused(Setting.SPINE_CLINIC))
                .extracting(Unused::finding)
                .containsExactly("unsure");
    }

    @Test
    void aDenialRaisesOnlyWhereThePresenceLowersAndBothAreSure() {
        Engine engine = content("serious: false", """
                        - {finding: x, block: b, lrPositive: [0.4, 0.2, 0.8], lrNegative: [2, 1.5, 3], source: s, basis: verified}
                        - {finding: y, block: b, lrPositive: [0.4, 0.2, 0.8], lrNegative: [2, 0.9, 4], source: s, basis: verified}
                        - {finding: z, block: b, lrPositive: [3, 2, 4], lrNegative: [2, 1.5, 3], source: s, basis: verified}
                        - {finding: flag, block: b, lrPositive: [0.4, 0.2, 0.8], lrNegative: [2, 1.5, 3], source: s, basis: verified}
                        - {finding: picture, block: b, lrPositive: [0.4, 0.2, 0.8], lrNegative: 2, source: s, basis: verified}
                        """)
                .file("findings: [{id: flag, label: flag, obtained: asked, redFlag: true}]")
                .engine();
        assertThat(lr(engine, Case.primaryCare().absent("x"))).isCloseTo(2, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().absent("y"))).isCloseTo(1, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().absent("z"))).isCloseTo(1, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().absent("flag"))).isCloseTo(1, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().absent("picture")))
                .as("no interval published")
                .isCloseTo(1, within(1e-9));
    }

    private static Posterior.Share share(Engine engine, Case person) {
        return engine.posterior("c", person.build()).shares().getFirst();
    }

    @Test
    void aShareNamesItsSourcesAndWhereItsFigureWasMeasured() {
        Engine engine = rows("""
                        - {finding: x, block: b, settings: [primary-care], lrPositive: 4, n: 100, source: first, basis: verified}
                        - {finding: x, block: b, lrPositive: 3, n: 10, source: second, basis: verified}
                        - {finding: y, block: b, settings: [spine-clinic], lrPositive: 4, source: third, basis: verified}
                        - {finding: z, block: b, pattern: strong}
                        """).engine();
        assertThat(share(engine, Case.primaryCare().present("x")).sources()).containsExactly("first", "second");
        assertThat(share(engine, Case.primaryCare().present("x")).note()).isEmpty();
        assertThat(share(engine, Case.primaryCare().present("y")).sources()).containsExactly("third");
        assertThat(share(engine, Case.primaryCare().present("y")).note())
                .isEqualTo("measured in another setting or population; its interval is widened");
        assertThat(share(engine, Case.primaryCare().present("z")).sources()).isEmpty();
    }

    @Test
    void withinAnEntryTheRowOfAllComersNeitherReplacesNorWidensItsOwn() {
        Engine engine = content("""
                        entry:
                          population: suspected
                          label: l
                          when: picture
                          priors: [{value: 0.4, low: 0.4, high: 0.4, source: s, basis: verified}]
                        """, """
                        - {finding: x, block: b, lrPositive: 9, n: 9000, source: s, basis: verified}
                        - {finding: x, block: b, population: suspected, lrPositive: [2, 1, 4], source: s, basis: verified}
                        """).engine();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().present("picture", "x").build());
        // odds 2/3 times 2 (1 to 4)
        assertThat(posterior.population()).isEqualTo("suspected");
        assertThat(Math.exp(posterior.logOdds())).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(Math.exp(posterior.high())).isCloseTo(8.0 / 3, within(1e-9));
    }

    @Test
    void quantitiesAreStrataAndNeverSeveralThresholds() {
        Engine engine = rows("""
                        - quantity: rate
                          block: b
                          group: laboratory
                          strata:
                            - {below: 20, lr: [0.33, 0.098, 1.13]}
                            - {from: 20, below: 50, lr: [0.73, 0.22, 2.5]}
                            - {from: 50, lr: [17, 6.3, 44]}
                          source: s
                          basis: verified
                        """)
                .file("findings: [{id: rate, label: rate, kind: quantity, obtained: blood, unit: mm/h}]")
                .engine();
        // not earned, so only the lower end moves
        assertThat(lr(engine, Case.primaryCare().measured("rate", 30, "mm/h"))).isCloseTo(1, within(1e-9));
        Posterior thirty = engine.posterior(
                "c", Case.primaryCare().measured("rate", 30, "mm/h").build());
        assertThat(Math.exp(thirty.low() - thirty.priorLogOdds())).isCloseTo(0.73, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().measured("rate", 50, "mm/h"))).isCloseTo(17, within(1e-9));
        assertThat(lr(engine, Case.primaryCare().measured("rate", 49.9, "mm/h")))
                .isCloseTo(1, within(1e-9));
    }

    private static Engine withEntry() {
        return content("""
                        serious: true
                        entry:
                          population: suspected
                          label: l
                          when: {all: [picture, {unless: z}]}
                          priors: [{value: 0.4, low: 0.4, high: 0.4, source: s, basis: verified}]
                        """, """
                        - {finding: x, block: b, population: suspected, lrPositive: [2, 1, 4], source: s, basis: verified}
                        - {finding: x, block: b, lrPositive: 30, source: s, basis: verified}
                        - {finding: y, block: b, lrPositive: [5, 2.5, 10], source: s, basis: verified}
                        - {finding: picture, block: b, lrPositive: 6, source: s, basis: verified}
                        """).engine();
    }

    @Test
    void withinAnEntryItsOwnRowsCountAndThePictureIsNoEvidence() {
        Engine engine = withEntry();
        Posterior posterior =
                engine.posterior("c", Case.primaryCare().present("picture", "x").build());
        // all comers: 1/9 * 30 * 6^0.4 = 6.8 is more than the odds within the entry, and the larger is shown
        assertThat(posterior.population()).isEqualTo("all");
        PopulationModel entered = engine.reasoner()
                .models(Setting.PRIMARY_CARE)
                .getFirst()
                .entered()
                .orElseThrow();
        double logOdds = entered.logOdds(
                engine.interpret(Case.primaryCare().present("picture", "x").build())
                        .answers());
        // odds 2/3 times 2, not times 30, and the picture not at all
        assertThat(Math.exp(logOdds)).isCloseTo(2.0 / 3 * 2, within(1e-9));
    }

    @Test
    void withinAnEntryAFindingWithoutARowThereKeepsItsOwnAndAWiderInterval() {
        Posterior posterior = withEntry()
                .posterior("c", Case.primaryCare().present("picture", "y").build());
        assertThat(posterior.population()).isEqualTo("suspected");
        assertThat(Math.exp(posterior.logOdds())).isCloseTo(2.0 / 3 * 5, within(1e-9));
        // SD 1.5 times ln 2 / 1.96
        assertThat(posterior.high() - posterior.logOdds()).isCloseTo(1.5 * Math.log(2), within(1e-9));
    }

    @Test
    void beforeTheEntryItsRowsDoNotCount() {
        Engine engine = content(
                        """
                        entry: {population: suspected, label: l, when: picture, priors: [{value: 0.2, source: s, basis: verified}]}
                        """,
                        "- {finding: x, block: b, population: suspected, lrPositive: 9, source: s, basis: verified}")
                .engine();
        assertThat(lr(engine, Case.primaryCare().present("x"))).isCloseTo(1, within(1e-12));
    }

    @Test
    void enteringNeverLowers() {
        Engine engine = content("""
                        entry: {population: suspected, label: l, when: picture, priors: [{value: 0.02, source: s, basis: verified}]}
                        """, "- {finding: x, block: b, lrPositive: 9, source: s, basis: verified}")
                .engine();
        Posterior outside =
                engine.posterior("c", Case.primaryCare().present("x").build());
        Posterior inside =
                engine.posterior("c", Case.primaryCare().present("x", "picture").build());
        assertThat(inside.logOdds()).isEqualTo(outside.logOdds());
        assertThat(inside.population()).isEqualTo("all");
        assertThat(inside.entryMet()).isTrue();
    }

    @Test
    void measuredOnlyLeavesPatternsOut() {
        var knowledge = rows("""
                        - {finding: x, block: b, pattern: strong}
                        - {finding: y, block: b, lrPositive: 3, source: s, basis: verified}
                        """).knowledge();
        var index = org.lumbar.presentation.FindingIndex.of(knowledge);
        var answers = new org.lumbar.presentation.Answers(index.size());
        answers.set(index.require("x"), org.lumbar.presentation.FindingStatus.PRESENT);
        double prior = Math.log(0.1 / 0.9);
        assertThat(Reasoner.of(knowledge, index, true).logOdds(Setting.PRIMARY_CARE, answers)[0])
                .isCloseTo(prior, within(1e-12));
        assertThat(Reasoner.of(knowledge, index, false).logOdds(Setting.PRIMARY_CARE, answers)[0])
                .isCloseTo(prior + Math.log(10), within(1e-12));
    }

    @Test
    void evidenceIsMeasuredFromTheSamePersonWithOnlyAgeSexAndSettingKnown() {
        // a woman of 75 has two of four items of the Henschke rule with nothing answered: LR 15.5, and no evidence
        Posterior posterior = Engine.real()
                .posterior(
                        "vertebral-fracture-fragility",
                        Case.primaryCare().aged(75).female().build());
        assertThat(Math.exp(posterior.logOdds() - posterior.priorLogOdds())).isCloseTo(15.5, within(1e-6));
        assertThat(posterior.evidence()).isCloseTo(0, within(1e-12));
    }
}
