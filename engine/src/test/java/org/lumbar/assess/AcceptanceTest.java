package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Posterior;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Changed;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;
import org.lumbar.testkit.TestContent;

/// The acceptance tests (a) to (k) of evidence/redflags.md section 11; (e) stands in `HenschkeRuleTest`.
class AcceptanceTest {

    private static final Urgency SAME_DAY = new Urgency(Level.EMERGENCY, "PT4H");

    private static final int[] AGES = {18, 34, 49, 55, 60, 65, 70, 82, 95};

    private final Engine engine = Engine.real();

    private static Entry entry(Assessment assessment, String condition) {
        List<Entry> all = new ArrayList<>(assessment.differential().likely());
        all.addAll(assessment.differential().pointedTo());
        all.addAll(assessment.differential().others());
        return all.stream()
                .filter(each -> each.condition().equals(condition))
                .findFirst()
                .orElseThrow(() -> new AssertionError(condition + " is in no list"));
    }

    @Test
    void a_aLowPosteriorNeverCancelsATrigger() {
        // the real rules over a content whose cauda equina has the unselected prior of 0.08 % and saddle numbness LR
        // 2.1
        Condition low = TestContent.of("""
                        condition:
                          id: cauda-equina
                          label: Cauda equina syndrome
                          serious: true
                          missIsEmergency: true
                          establishedUrgency: {level: emergency, within: PT4H}
                          priors: [{value: 0.0008, source: hoeritzauer-2020, basis: verified}]
                          evidence: [{finding: saddle-anaesthesia, block: sacral, lrPositive: 2.1, source: raison-2014, basis: verified}]
                        """).knowledge().conditions().getFirst();
        Knowledge real = engine.knowledge();
        Engine withLow = Engine.of(Changed.with(
                real,
                "conditions",
                real.conditions().stream()
                        .map(each -> each.id().equals("cauda-equina") ? low : each)
                        .toList()));
        Presentation numb = Case.primaryCare()
                .aged(44)
                .female()
                .lasting(3)
                .present("lbp", "saddle-anaesthesia")
                .build();
        // 0.0008 / 0.9992 * 2.1 is 0.168 %
        assertThat(withLow.posterior("cauda-equina", numb).probability()).isCloseTo(0.00168, within(0.00001));
        Assessment assessment = withLow.assess(numb);
        assertThat(assessment.urgency().urgency()).isEqualTo(SAME_DAY);
        assertThat(assessment.urgency().because().getFirst().id()).isEqualTo("cauda-equina-suspected");
    }

    @Test
    void a_theRealContentPrintsTheFigureOfSuspectedPeople() {
        Assessment assessment = engine.assess(Case.primaryCare()
                .aged(44)
                .female()
                .lasting(3)
                .present("lbp", "saddle-anaesthesia")
                .build());
        assertThat(assessment.urgency().urgency()).isEqualTo(SAME_DAY);
        Entry entry = entry(assessment, "cauda-equina");
        assertThat(entry.population()).isEqualTo("cauda-equina-suspected");
        assertThat(entry.populationLabel()).contains("MRI");
        assertThat(entry.prior()).isCloseTo(0.11, within(1e-12));
        assertThat(entry.probability()).isGreaterThan(0.11);
        assertThat(assessment.differential().likely())
                .extracting(Entry::condition)
                .contains("cauda-equina");
    }

    @Test
    void b_anEmptyBladderDoesNotReassureWhenTheSaddleIsNumb() {
        for (Setting setting : Setting.values()) {
            Case numb = Case.in(setting).aged(44).female().lasting(3).present("lbp", "saddle-anaesthesia");
            Assessment without = engine.assess(numb.build());
            Assessment with =
                    engine.assess(numb.measured("post-void-residual", 50, "mL").build());
            assertThat(with.urgency().urgency()).as(setting.id()).isEqualTo(SAME_DAY);
            assertThat(entry(with, "cauda-equina").probability())
                    .as(setting.id())
                    .isGreaterThanOrEqualTo(entry(without, "cauda-equina").probability());
        }
    }

    @Test
    void c_allUnknownEqualsThePriorAndGivesNoAllClear() {
        for (Setting setting : Setting.values()) {
            Case unknown = Case.in(setting);
            for (Finding finding : engine.knowledge().findings()) {
                unknown.with(Observation.of(finding.id(), FindingStatus.UNKNOWN));
            }
            Assessment assessment = engine.assess(unknown.build());
            for (Posterior posterior : engine.posteriors(unknown.build())) {
                assertThat(posterior.shares().stream().filter(share -> share.kind() != Posterior.Kind.FAMILY))
                        .as(setting.id())
                        .isEmpty();
                assertThat(posterior.evidence()).isZero();
            }
            assertThat(assessment.urgency().urgency().level()).isEqualTo(Level.ROUTINE);
            assertThat(assessment.urgency().headline()).startsWith("Cannot say yet");
            assertThat(assessment.notCleared()).isNotEmpty();
            assertThat(assessment.differential().nonSpecificLabel()).isNotEqualTo(Differential.NonSpecificLabel.YES);
            assertThat(assessment).isEqualTo(engine.assess(Case.in(setting).build()));
        }
    }

    private Case allRedFlagsAbsent() {
        Case denied = Case.primaryCare().aged(45).female().lasting(10).present("lbp");
        for (int finding : engine.redFlags()) {
            denied.absent(engine.index().finding(finding).id());
        }
        return denied.absent(HandWrittenCases.gates()).absent("failed-conservative");
    }

    @Test
    void d_allAbsentCancerIsShownAsResidualRiskWithItsShare() {
        Assessment assessment = engine.assess(allRedFlagsAbsent().build());
        assertThat(assessment.notCleared()).isEmpty();
        assertThat(assessment.residualRisk())
                .filteredOn(risk -> risk.condition().equals("spinal-metastasis"))
                .singleElement()
                .satisfies(risk -> {
                    // 64 % of spinal malignancies had no associated flag (Premkumar 2018)
                    assertThat(risk.share().value()).isEqualTo(0.64);
                    assertThat(risk.text()).contains("6 in 10");
                    assertThat(risk.citation().source()).isEqualTo("premkumar-2018");
                });
    }

    @Test
    void d_theIntervalOfTheLrMinusStandsInThatOfThePosterior() {
        Entry cancer = entry(engine.assess(allRedFlagsAbsent().build()), "spinal-metastasis");
        double odds = cancer.prior() / (1 - cancer.prior());
        // LR- of none of four lies anywhere from (nearly) 0 to 0.41
        double upper = odds * 0.41;
        assertThat(cancer.probability()).isPositive();
        assertThat(cancer.high()).isGreaterThanOrEqualTo(upper / (1 + upper));
        assertThat(cancer.low()).isPositive().isLessThan(cancer.probability());
    }

    @Test
    void d_withGatesOpenCancerIsNotExcluded() {
        Assessment assessment = engine.assess(
                Case.primaryCare().aged(45).female().lasting(10).present("lbp").build());
        assertThat(assessment.differential().notExcluded())
                .extracting(Entry::condition)
                .contains("spinal-metastasis");
        assertThat(assessment.residualRisk())
                .extracting(ResidualRiskEntry::condition)
                .doesNotContain("spinal-metastasis");
    }

    @Test
    void d_nothingSaysSafe() {
        Assessment assessment = engine.assess(allRedFlagsAbsent().build());
        assertThat(assessment.urgency().headline().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("safe")
                .doesNotContain("ruled out")
                .doesNotContain("excluded");
    }

    @Test
    void f_sedimentationRateAndCrpAreNotMultiplied() {
        Engine small = TestContent.of("""
                        findings:
                          - {id: esr, label: ESR, kind: quantity, obtained: blood, unit: mm/h}
                          - {id: crp, label: CRP, kind: quantity, obtained: blood, unit: mg/L}
                        condition:
                          id: infection
                          label: Infection
                          serious: true
                          establishedUrgency: {level: emergency, within: PT24H}
                          priors: [{value: 0.05, source: s, basis: verified}]
                          evidence:
                            - {quantity: esr, block: inflammation, group: laboratory, strata: [{from: 20, lr: 3}], source: s, basis: verified}
                            - {quantity: crp, block: inflammation, group: laboratory, strata: [{above: 50, lr: 2.9}], source: s, basis: verified}
                        """).engine();
        Posterior both = small.posterior(
                "infection",
                Case.primaryCare()
                        .measured("esr", 60, "mm/h")
                        .measured("crp", 90, "mg/L")
                        .build());
        // 3 * 2.9^0.4 = 4.593 and not 8.7
        assertThat(Math.exp(both.logOdds() - both.priorLogOdds())).isCloseTo(4.593, within(0.001));
    }

    @Test
    void f_norAreTheyInTheRealContent() {
        Case feverish = Case.emergencyDepartment().aged(50).male().lasting(10).present("lbp", "fever");
        double without = logOdds("vertebral-osteomyelitis", feverish.build());
        double esr = logOdds(
                "vertebral-osteomyelitis", Case.plus(feverish.build(), Observation.measured("esr", 60, "mm/h")));
        double crp = logOdds(
                "vertebral-osteomyelitis", Case.plus(feverish.build(), Observation.measured("crp", 90, "mg/L")));
        double both = logOdds(
                "vertebral-osteomyelitis",
                Case.plus(
                        feverish.build(),
                        Observation.measured("esr", 60, "mm/h"),
                        Observation.measured("crp", 90, "mg/L")));
        double larger = Math.max(esr, crp) - without;
        double smaller = Math.min(esr, crp) - without;
        assertThat(both - without).isBetween(larger, larger + 0.6 * smaller);
    }

    private double logOdds(String condition, Presentation presentation) {
        return engine.posterior(condition, presentation).logOdds();
    }

    @Test
    void g_inflammatoryBackPainAtFivePercentAndHlaB27() {
        Engine small = TestContent.of("""
                        condition:
                          id: spa
                          label: Spondyloarthritis
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.05, source: s, basis: verified}]
                          evidence:
                            - {finding: inflammatory-back-pain, block: ibp, lrPositive: 3.1, source: s, basis: verified}
                            - {finding: hla-b27-positive, block: genetics, group: laboratory, sensitivity: 0.90, specificity: 0.90, source: s, basis: verified}
                        """)
                .asked("inflammatory-back-pain", "hla-b27-positive")
                .engine();
        double ibp = small.posterior(
                        "spa",
                        Case.spineClinic().present("inflammatory-back-pain").build())
                .probability();
        double both = small.posterior(
                        "spa",
                        Case.spineClinic()
                                .present("inflammatory-back-pain", "hla-b27-positive")
                                .build())
                .probability();
        assertThat(ibp).isCloseTo(0.140, within(0.0005));
        // naive 59.5 %; here odds 0.05 / 0.95 * 9 * 3.1^0.6 = 0.9339
        assertThat(both).isLessThan(0.595).isCloseTo(0.4829, within(0.0005));
    }

    @Test
    void h_noUveitisArthritisOrEnthesitisLeavesTheSpondyloarthritisWhereItIs() {
        for (Setting setting : Setting.values()) {
            Case young = Case.in(setting)
                    .aged(26)
                    .male()
                    .lasting(200)
                    .present("lbp", "morning-stiffness-over-30-minutes", "improves-with-exercise");
            double before = logOdds("axial-spa", young.build());
            double after = logOdds(
                    "axial-spa",
                    young.absent("uveitis-history", "peripheral-arthritis", "enthesitis")
                            .build());
            assertThat(after).as(setting.id()).isEqualTo(before);
        }
    }

    @Test
    void i_theSettingChangesThePriorOfAFracture() {
        Posterior primary = engine.posterior(
                "vertebral-fracture-fragility",
                Case.primaryCare().aged(75).male().build());
        Posterior emergency = engine.posterior(
                "vertebral-fracture-fragility",
                Case.emergencyDepartment().aged(75).male().build());
        // 8 of 1,172 in primary care; by age in the emergency department
        assertThat(Posterior.probability(primary.priorLogOdds())).isCloseTo(0.0068, within(1e-9));
        assertThat(Posterior.probability(emergency.priorLogOdds())).isCloseTo(0.057, within(1e-9));
    }

    @Test
    void j_unilateralLegPainDoesNotLowerCaudaEquina() {
        Case suspected = Case.emergencyDepartment().aged(44).female().present("lbp", "urinary-retention");
        double before = logOdds("cauda-equina", suspected.build());
        assertThat(logOdds(
                        "cauda-equina", suspected.present("leg-pain-unilateral").build()))
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void k_milligramsPerDecilitreAreTenTimesMilligramsPerLitre() {
        Case person = Case.emergencyDepartment().aged(50).male().lasting(10).present("lbp", "fever");
        Assessment litre = engine.assess(Case.plus(person.build(), Observation.measured("crp", 90, "mg/L")));
        Assessment decilitre = engine.assess(Case.plus(person.build(), Observation.measured("crp", 9, "mg/dL")));
        assertThat(decilitre).isEqualTo(litre);
        assertThat(entry(decilitre, "vertebral-osteomyelitis").contributions())
                .filteredOn(contribution -> contribution.id().equals("crp"))
                .extracting(Contribution::answer)
                .containsExactly("90 mg/L");
    }

    @Test
    void afterEveryGateWasAnsweredNoNoOneQuestionRaisesTheLevelAboveRoutine() {
        for (Setting setting : Setting.values()) {
            for (int age : AGES) {
                for (boolean woman : new boolean[] {false, true}) {
                    Case person =
                            Case.in(setting).aged(age).lasting(5).present("lbp").absent(HandWrittenCases.gates());
                    Assessment assessment = engine.assess((woman ? person.female() : person.male()).build());
                    // from self-care a routine rule (leg pain, failed care) may still ask for an appointment
                    assertThat(assessment.stop().asked())
                            .as("%s, %s, woman %s", setting, age, woman)
                            .extracting(Stop.Change::level)
                            .isSubsetOf("routine");
                    assertThat(assessment.stop().tried()).isGreaterThan(50);
                    assertThat(assessment.notCleared()).isEmpty();
                }
            }
        }
    }

    @Test
    void atRoutineWithEveryGateAnsweredNoTheStopHolds() {
        for (Setting setting : Setting.values()) {
            for (int age : AGES) {
                Case person = Case.in(setting)
                        .aged(age)
                        .male()
                        .lasting(5)
                        .present("lbp", "leg-pain-below-knee")
                        .absent(HandWrittenCases.gates());
                Assessment assessment = engine.assess(person.build());
                assertThat(assessment.urgency().urgency().level()).isEqualTo(Level.ROUTINE);
                assertThat(assessment.stop().asked()).as("%s, %s", setting, age).isEmpty();
                assertThat(assessment.stop().holdsForAsked()).isTrue();
                // the signs left are the examination to do
                assertThat(assessment.stop().examined()).isNotEmpty();
            }
        }
    }

    @Test
    void aThresholdReasonNeverStandsAboveUrgent() {
        for (Presentation presentation : HandWrittenCases.all()) {
            assertThat(engine.assess(presentation).urgency().because())
                    .filteredOn(reason -> reason.kind() == Kind.PROBABILITY_THRESHOLD)
                    .allSatisfy(reason -> assertThat(reason.urgency().level()).isLessThanOrEqualTo(Level.URGENT));
        }
    }
}
