package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Changed;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Rule R1 of evidence/redflags.md. The published chances 1 / 7 / 52 % at a prior of 0.5 % are those of a score
/// KNOWN TO BE AT LEAST 1 / 2 / 3; an exact score has the likelihood ratio of its stratum.
class HenschkeRuleTest {

    private static final double THREE_DIGITS = 0.0005;
    private static final String[] TRAUMA = {
        "significant-trauma", "trauma-road", "fall-height", "fall-low-energy", "trauma-any", "fall-recent"
    };

    private final Engine atHalfAPercent = ruleAlone("0.005");

    private static Engine ruleAlone(String prior) {
        PredictionRule real = KnowledgeResource.knowledge().rules().get("henschke-fracture");
        Knowledge bare = TestContent.of("""
                        condition:
                          id: fracture
                          label: Fracture
                          serious: true
                          establishedUrgency: {level: urgent, within: P14D}
                          priors: [{settings: [primary-care], value: %s, source: henschke-2009, basis: verified}]
                          rules: [{rule: henschke-fracture, block: frailty}]
                          incidenceClass: rare
                        """.formatted(prior))
                .asked("steroid-use-long")
                .asked(TRAUMA)
                .knowledge();
        return Engine.of(Changed.with(bare, "rules", java.util.Map.of(real.id(), real)));
    }

    private static double percent(Engine engine, Presentation presentation) {
        return 100 * engine.posterior("fracture", presentation).probability();
    }

    @Test
    void knownToBeAtLeastOneTwoThreeGivesThePublishedChances() {
        Presentation atLeastOne = Case.primaryCare().female().build();
        Presentation atLeastTwo = Case.primaryCare().female().aged(75).build();
        Presentation atLeastThree =
                Case.primaryCare().female().aged(75).present("steroid-use-long").build();
        // odds 0.005 / 0.995 times 1.8, 15.5 and 218.3
        assertThat(percent(atHalfAPercent, atLeastOne)).isCloseTo(0.896, within(THREE_DIGITS));
        assertThat(percent(atHalfAPercent, atLeastTwo)).isCloseTo(7.226, within(THREE_DIGITS));
        assertThat(percent(atHalfAPercent, atLeastThree)).isCloseTo(52.31, within(0.005));
    }

    @Test
    void atTheStudysOwnPrevalenceOfEightIn1172() {
        Engine engine = ruleAlone("0.00682594");
        assertThat(percent(engine, Case.primaryCare().female().build())).isCloseTo(1.22, within(0.005));
        assertThat(percent(engine, Case.primaryCare().female().aged(75).build()))
                .isCloseTo(9.63, within(0.005));
        assertThat(percent(
                        engine,
                        Case.primaryCare()
                                .female()
                                .aged(75)
                                .present("steroid-use-long")
                                .build()))
                .isCloseTo(60.0, within(0.05));
    }

    @Test
    void anExactScoreHasTheRatioOfItsStratumNeverTheCumulativeOne() {
        Case none = Case.primaryCare().male().aged(50).absent(TRAUMA).absent("steroid-use-long");
        Case one = Case.primaryCare().female().aged(50).absent(TRAUMA).absent("steroid-use-long");
        Case two = Case.primaryCare().female().aged(75).absent(TRAUMA).absent("steroid-use-long");
        Case three = Case.primaryCare().female().aged(75).absent(TRAUMA).present("steroid-use-long");
        Case four = Case.primaryCare().female().aged(75).present("significant-trauma", "steroid-use-long");
        // strata 0.235 / 0.558 / 6.55 / 218, the last one open
        assertThat(ratio(none)).isCloseTo(0.235, within(THREE_DIGITS));
        assertThat(ratio(one)).isCloseTo(0.558, within(THREE_DIGITS));
        assertThat(ratio(two)).isCloseTo(6.55, within(0.005));
        assertThat(ratio(three)).isCloseTo(218, within(0.5));
        assertThat(ratio(four)).isCloseTo(218, within(0.5));
    }

    private double ratio(Case person) {
        Posterior posterior = atHalfAPercent.posterior("fracture", person.build());
        return Math.exp(posterior.logOdds() - posterior.priorLogOdds());
    }

    @Test
    void aSmallFallCountsFromSixtyOnly() {
        Presentation at59 =
                Case.primaryCare().aged(59).present("fall-low-energy").build();
        Presentation at60 =
                Case.primaryCare().aged(60).present("fall-low-energy").build();
        assertThat(percent(atHalfAPercent, at59)).isLessThanOrEqualTo(0.5 + 1e-9);
        assertThat(percent(atHalfAPercent, at60)).isGreaterThan(0.5);
    }

    @Test
    void steroidsAloneAreNeverDilutedBelowTheSingleFigure() {
        Presentation steroids = Case.primaryCare().present("steroid-use-long").build();
        Posterior posterior = Engine.real().posterior("vertebral-fracture-fragility", steroids);
        // LR 48.5 of Henschke 2009, not 1.8 of "one or more"
        assertThat(Math.exp(posterior.logOdds() - posterior.priorLogOdds())).isGreaterThanOrEqualTo(48.5 - 1e-6);
    }

    @Test
    void everyPathOfAnswersIsMonotoneInAll216Steps() {
        List<String> violations = new ArrayList<>();
        int steps = 0;
        for (int path = 0; path < 81; path++) {
            int[] states = {path % 3, path / 3 % 3, path / 9 % 3, path / 27};
            double now = evidence(states);
            for (int item = 0; item < 4; item++) {
                if (states[item] == 0) {
                    int[] yes = states.clone();
                    yes[item] = 1;
                    int[] no = states.clone();
                    no[item] = 2;
                    steps += 2;
                    if (evidence(yes) < now - 1e-12) {
                        violations.add("yes to " + item + " after " + java.util.Arrays.toString(states) + " lowers");
                    }
                    if (evidence(no) > now + 1e-12) {
                        violations.add("no to " + item + " after " + java.util.Arrays.toString(states) + " raises");
                    }
                }
            }
        }
        assertThat(steps).isEqualTo(216);
        assertThat(violations).isEmpty();
    }

    /// The real rule with the real rows of its items; 0 unknown, 1 yes, 2 no.
    private static double evidence(int[] states) {
        Engine engine = Engine.real();
        PopulationModel model = engine.reasoner()
                .models(Setting.PRIMARY_CARE)
                .get(engine.condition("vertebral-fracture-fragility"))
                .all();
        RuleElement rule = null;
        for (Element element : model.elements()) {
            if (element instanceof RuleElement each) {
                rule = each;
            }
        }
        assertThat(rule).isNotNull();
        Answers answers = new Answers(engine.index().size());
        FindingStatus[] status = {FindingStatus.UNKNOWN, FindingStatus.PRESENT, FindingStatus.ABSENT};
        answers.set(engine.index().require("female"), status[states[0]]);
        if (states[1] != 0) {
            answers.measure(engine.index().require("age"), states[1] == 1 ? 75 : 65);
        }
        if (states[2] == 1) {
            answers.set(engine.index().require("significant-trauma"), FindingStatus.PRESENT);
        } else if (states[2] == 2) {
            for (String trauma : TRAUMA) {
                answers.set(engine.index().require(trauma), FindingStatus.ABSENT);
            }
        }
        answers.set(engine.index().require("steroid-use-long"), status[states[3]]);
        return rule.evaluate(answers, Setting.PRIMARY_CARE);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0.0", "1, 4, 0.587787", "2, 4, 2.740840", "3, 4, 5.385870", "0, 0, -1.449095", "4, 4, 5.385870"})
    void rangesFollowFromTheFittedStrata(int low, int high, double log) {
        // natural logarithms of 1, 1.8, 15.5, 218.3 and 0.12 / 0.511111
        RuleStrata strata = RuleStrata.of(KnowledgeResource.knowledge().rules().get("henschke-fracture"), 0.5, 2);
        assertThat(strata.rangeLog(low, high)).isCloseTo(log, within(1e-5));
        for (int score = 1; score <= 3; score++) {
            assertThat(strata.rangeLog(score, score))
                    .as("score %d speaks louder than the one below", score)
                    .isGreaterThan(strata.rangeLog(score - 1, score - 1));
        }
    }

    @Test
    void theHighestStratumPrintsThatItRestsOnFewPeople() {
        Presentation presentation =
                Case.primaryCare().female().aged(75).present("steroid-use-long").build();
        Posterior posterior = Engine.real().posterior("vertebral-fracture-fragility", presentation);
        assertThat(posterior.shares())
                .filteredOn(share -> share.kind() == Posterior.Kind.RULE)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.id()).isEqualTo("henschke-fracture");
                    assertThat(share.items()).contains("female", "age", "steroid-use-long");
                    assertThat(share.note()).contains("3 people");
                });
    }

    @Test
    void outsidePrimaryCareTheItemsCountAndTheRuleDoesNot() {
        Presentation presentation = Case.emergencyDepartment()
                .female()
                .aged(75)
                .present("steroid-use-long")
                .build();
        Posterior posterior = Engine.real().posterior("vertebral-fracture-fragility", presentation);
        assertThat(posterior.shares()).noneMatch(share -> share.kind() == Posterior.Kind.RULE);
        assertThat(posterior.shares()).anyMatch(share -> share.id().equals("steroid-use-long"));
        assertThat(posterior.shares())
                .noneMatch(share -> share.id().equals("age") || share.id().equals("female"));
    }
}
