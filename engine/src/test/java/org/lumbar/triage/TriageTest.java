package org.lumbar.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Where a level comes from: rules, established conditions, probabilities, routine rules. Contents without
/// gates, so that no open gate turns self-care into routine.
class TriageTest {

    private static final Urgency SELF_CARE = new Urgency(Level.SELF_CARE, "");
    private static final Urgency ROUTINE = new Urgency(Level.ROUTINE, "");
    private static final Urgency URGENT = new Urgency(Level.URGENT, "P14D");

    /// @param kind lines that make the condition serious or not
    private static Engine condition(String prior, String kind) {
        return condition(prior, kind, "{}");
    }

    private static Engine condition(String prior, String kind, String more) {
        return TestContent.of(more, """
                        condition:
                          id: c
                          label: C
                          %s
                          establishedUrgency: {level: emergency, within: PT4H}
                          priors: [{value: %s, source: s, basis: verified}]
                          entry:
                            population: suspected
                            label: suspected
                            when: {all: [picture-one, picture-two]}
                            priors: [{value: 0.30, source: s, basis: verified}]
                          establishedBy: [{finding: proof, source: s, basis: verified}]
                          evidence:
                            - {finding: weak-one, block: one, lrPositive: 2, source: s, basis: verified}
                            - {finding: weak-two, block: two, lrPositive: 2, source: s, basis: verified}
                            - {finding: strong, block: three, lrPositive: 3.1, source: s, basis: verified}
                            - {finding: very-strong, block: four, lrPositive: 40, source: s, basis: verified}
                        routineRules:
                          - {id: bothersome, because: b, when: bother, source: s, basis: design}
                        redFlagRules:
                          - {id: flag, label: flag, urgency: {level: urgent, within: P7D}, where: w, because: b, when: flag, source: s, basis: design}
                        """.formatted(kind, prior))
                .asked(
                        "picture-one",
                        "picture-two",
                        "proof",
                        "weak-one",
                        "weak-two",
                        "strong",
                        "very-strong",
                        "bother",
                        "flag")
                .engine();
    }

    private static final String GRAVE = "serious: true\n  missIsEmergency: true";
    private static final String SERIOUS = "serious: true\n  missIsEmergency: false";
    private static final String BENIGN = "serious: false";

    private static Urgency of(Engine engine, String... present) {
        return engine.urgency(Case.primaryCare().present(present).build());
    }

    @Test
    void aPriorAloneRaisesNothing() {
        assertThat(of(condition("0.6", GRAVE))).isEqualTo(SELF_CARE);
        assertThat(of(condition("0.6", SERIOUS))).isEqualTo(SELF_CARE);
        assertThat(of(condition("0.6", BENIGN))).isEqualTo(SELF_CARE);
    }

    @Test
    void aHeapOfWeakFindingsRaisesNothing() {
        // 2 * 2^0.6 = 3.03 is above LR 3, but no finding alone is
        assertThat(of(condition("0.6", GRAVE), "weak-one", "weak-two")).isEqualTo(SELF_CARE);
    }

    @Test
    void oneFindingOfLrThreeDoes() {
        assertThat(of(condition("0.6", GRAVE), "strong")).isEqualTo(URGENT);
    }

    @Test
    void oneStrongFindingBelowTheThresholdDoesNot() {
        // 1 % and LR 3.1 are 3 %
        assertThat(of(condition("0.01", GRAVE), "strong")).isEqualTo(SELF_CARE);
    }

    @Test
    void fivePercentWhereAMissIsAnEmergencyTenElse() {
        // 2 % and LR 3.1 are 5.95 %
        assertThat(of(condition("0.02", GRAVE), "strong")).isEqualTo(URGENT);
        assertThat(of(condition("0.02", SERIOUS), "strong")).isEqualTo(SELF_CARE);
        // 4 % and LR 3.1 are 11.4 %
        assertThat(of(condition("0.04", SERIOUS), "strong")).isEqualTo(URGENT);
        assertThat(of(condition("0.04", BENIGN), "strong")).isEqualTo(ROUTINE);
    }

    @Test
    void aThresholdOfTheConditionsOwnCounts() {
        assertThat(of(condition("0.02", GRAVE + "\n  urgentThreshold: 0.2"), "strong"))
                .isEqualTo(SELF_CARE);
        assertThat(of(condition("0.02", BENIGN + "\n  urgentThreshold: 0.05"), "strong"))
                .isEqualTo(URGENT);
        // never urgent, whatever its probability
        assertThat(of(condition("0.5", BENIGN + "\n  urgentThreshold: 1.0"), "very-strong"))
                .isEqualTo(ROUTINE);
    }

    @Test
    void theEntryMetStandsForTheFinding() {
        assertThat(of(condition("0.001", GRAVE), "picture-one")).isEqualTo(SELF_CARE);
        assertThat(of(condition("0.001", GRAVE), "picture-one", "picture-two")).isEqualTo(URGENT);
    }

    @Test
    void aProbabilityNeverMakesAnEmergency() {
        assertThat(of(condition("0.9", GRAVE), "very-strong", "strong", "picture-one", "picture-two"))
                .isEqualTo(URGENT);
    }

    @Test
    void anEstablishedConditionHasALevelOfItsOwn() {
        assertThat(of(condition("0.001", BENIGN), "proof")).isEqualTo(new Urgency(Level.EMERGENCY, "PT4H"));
    }

    @Test
    void theHighestOfAllCounts() {
        Engine engine = condition("0.6", GRAVE);
        assertThat(of(engine, "bother")).isEqualTo(ROUTINE);
        assertThat(of(engine, "bother", "strong")).isEqualTo(URGENT);
        assertThat(of(engine, "bother", "strong", "flag")).isEqualTo(new Urgency(Level.URGENT, "P7D"));
        assertThat(of(engine, "flag", "proof")).isEqualTo(new Urgency(Level.EMERGENCY, "PT4H"));
    }

    @Test
    void anOpenGateTurnsSelfCareIntoRoutineAndNothingElse() {
        Engine engine = TestContent.of("""
                        gates: [{finding: ask-me, members: [], why: w}]
                        redFlagRules:
                          - {id: flag, label: flag, urgency: {level: urgent, within: P7D}, where: w, because: b, when: flag, source: s, basis: design}
                        """).asked("ask-me", "flag").engine();
        assertThat(engine.urgency(Case.primaryCare().build())).isEqualTo(ROUTINE);
        assertThat(engine.urgency(Case.primaryCare().absent("ask-me").build())).isEqualTo(SELF_CARE);
        assertThat(engine.urgency(Case.primaryCare().present("flag").build()))
                .isEqualTo(new Urgency(Level.URGENT, "P7D"));
    }

    @Test
    void underEighteenProbabilitiesAndRoutineRulesAreSilent() {
        Engine engine = condition("0.6", GRAVE);
        assertThat(engine.urgency(
                        Case.primaryCare().aged(17).present("very-strong").build()))
                .isEqualTo(ROUTINE);
        assertThat(engine.urgency(
                        Case.primaryCare().aged(18).present("very-strong").build()))
                .isEqualTo(URGENT);
        assertThat(engine.urgency(Case.primaryCare().aged(17).present("flag").build()))
                .isEqualTo(new Urgency(Level.URGENT, "P7D"));
        assertThat(engine.urgency(Case.primaryCare().aged(17).present("proof").build()))
                .isEqualTo(new Urgency(Level.EMERGENCY, "PT4H"));
    }

    @Test
    void aRuleWaitsForATrueAnswerAndNotForAnUnknownOne() {
        Engine engine =
                TestContent.of("""
                        redFlagRules:
                          - id: flag
                            label: flag
                            urgency: {level: emergency, within: PT0S}
                            where: w
                            because: b
                            when: {all: [one, {unless: two}, {atLeast: 2, of: [three, four, five]}]}
                            source: s
                            basis: design
                        """).asked("one", "two", "three", "four", "five").engine();
        Urgency now = new Urgency(Level.EMERGENCY, "PT0S");
        assertThat(of(engine, "one", "three")).isEqualTo(SELF_CARE);
        assertThat(of(engine, "one", "three", "four")).isEqualTo(now);
        assertThat(of(engine, "one", "two", "three", "four")).isEqualTo(SELF_CARE);
        assertThat(engine.urgency(Case.primaryCare()
                        .present("one", "three", "four")
                        .absent("two")
                        .build()))
                .isEqualTo(now);
        assertThat(of(engine, "three", "four", "five")).isEqualTo(SELF_CARE);
    }

    @Test
    void theThresholdItselfAsksAndAHairBelowDoesNot() {
        Triage grave = condition("0.02", GRAVE).triage();
        double five = grave.urgentLogOdds(0);
        // odds of 5 % are 1 to 19, of 10 % 1 to 9
        assertThat(Math.exp(five)).isCloseTo(1.0 / 19, within(1e-12));
        assertThat(Math.exp(grave.routineLogOdds())).isCloseTo(1.0 / 9, within(1e-12));
        assertThat(grave.urgency(grave.ofLogOdds(0, five))).isEqualTo(URGENT);
        assertThat(grave.urgency(grave.ofLogOdds(0, Math.nextDown(five)))).isEqualTo(SELF_CARE);
        Triage benign = condition("0.02", BENIGN).triage();
        double ten = benign.routineLogOdds();
        assertThat(benign.urgency(benign.ofLogOdds(0, ten))).isEqualTo(ROUTINE);
        assertThat(benign.urgency(benign.ofLogOdds(0, Math.nextDown(ten)))).isEqualTo(SELF_CARE);
    }

    @Test
    void evidenceOfExactlyLrThreeCountsAndAHairLessDoesNot() {
        Engine engine = TestContent.of("""
                        condition:
                          id: c
                          label: C
                          serious: true
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.5, source: s, basis: verified}]
                          evidence:
                            - {finding: three, block: one, lrPositive: 3, source: s, basis: verified}
                            - {finding: less, block: two, lrPositive: 2.999, source: s, basis: verified}
                        """).asked("three", "less").engine();
        double three = StrictMath.log(3);
        assertThat(counts(engine, three, "three")).isTrue();
        assertThat(counts(engine, Math.nextDown(three), "three")).isFalse();
        // together well above LR 3, none by itself
        assertThat(counts(engine, 2 * three, "less")).isFalse();
    }

    private static boolean counts(Engine engine, double evidence, String present) {
        Situation situation =
                engine.situation(Case.primaryCare().present(present).build());
        return engine.triage().counts(0, situation, situation.answers(), evidence);
    }

    @Test
    void theSourcesOfALevelStandRedFlagsFirstThenEstablishedThenProbableThenRoutine() {
        Engine engine = condition("0.6", GRAVE, """
                condition: {id: other, label: O, establishedUrgency: {level: routine}, priors: [{value: 0.001, source: s, basis: verified}]}
                """);
        Triage triage = engine.triage();
        assertThat(triage.redFlagRules()).isEqualTo(1);
        assertThat(triage.routineRules()).isEqualTo(1);
        assertThat(levels(engine, "flag")).containsExactly("P7D", "", "", "", "", "");
        int established = triage.firstEstablished() + engine.condition("c");
        assertThat(levels(engine, "proof").get(established)).isEqualTo("PT4H");
        int probable = triage.firstProbability() + engine.condition("c");
        assertThat(levels(engine, "strong").get(probable)).isEqualTo("P14D");
        assertThat(established).isBetween(1, 2);
        assertThat(probable).isBetween(3, 4);
        assertThat(triage.firstRoutine()).isEqualTo(5);
        Situation bothered =
                engine.situation(Case.primaryCare().present("bother").build());
        assertThat(engine.sources(bothered, bothered.answers())[5]).isEqualTo(triage.routineRank());
        assertThat(triage.urgency(triage.routineRank())).isEqualTo(ROUTINE);
        assertThat(triage.urgency(triage.urgentRank())).isEqualTo(URGENT);
    }

    private static List<String> levels(Engine engine, String present) {
        Situation situation =
                engine.situation(Case.primaryCare().present(present).build());
        return Arrays.stream(engine.sources(situation, situation.answers()))
                .mapToObj(rank -> engine.triage().urgency(rank).within())
                .toList();
    }

    @Test
    void theWitnessesOfARuleAreThePresentFindingsThatMakeItTrue() {
        Engine engine = TestContent.of("""
                        redFlagRules:
                          - id: flag
                            label: flag
                            urgency: {level: urgent, within: P7D}
                            where: w
                            because: b
                            when: {all: [one, {atLeast: 2, of: [two, three, four]}, {any: [five, {all: [six, seven]}]}, {unless: eight}]}
                            source: s
                            basis: design
                        """)
                .asked("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                .engine();
        Situation situation = engine.situation(Case.primaryCare()
                .present("one", "two", "four", "six", "seven", "nine")
                .absent("five", "eight")
                .build());
        List<Integer> witnesses = Triage.witnesses(engine.triage().redFlagTerm(0), situation.answers(), situation);
        assertThat(witnesses)
                .extracting(finding -> engine.index().finding(finding).id())
                .containsExactlyInAnyOrder("one", "two", "four", "six", "seven");
    }
}
