package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.care.Decision;
import org.lumbar.care.Plan;
import org.lumbar.care.Reason;
import org.lumbar.care.Recommendation;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// The plan of whole assessments.
class PlanTest {

    private static final String[] GATES = HandWrittenCases.gates();

    @Test
    void aSuspectedCaudaEquinaHasTheReferralAndPainReliefAndNothingElse() {
        Plan plan = plan(Case.primaryCare()
                .aged(44)
                .female()
                .lasting(3)
                .present("lbp", "leg-pain-radiating", "saddle-anaesthesia")
                .build());
        assertThat(plan.referral().orElseThrow().alone()).isTrue();
        assertThat(plan.recommendations()).isNotEmpty().allMatch(each -> each.condition()
                .equals(TreatmentPopulation.WHILE_REFERRED));
        assertThat(ids(plan)).containsExactly("paracetamol");
    }

    @Test
    void aFractureSeenOnAnXRayHasItsCareBesideTheReferral() {
        Plan plan = plan(Case.primaryCare()
                .aged(78)
                .female()
                .lasting(60)
                .present("lbp", "xray-compression-fracture")
                .absent(GATES)
                .build());
        assertThat(plan.referral().orElseThrow().alone()).isFalse();
        assertThat(conditions(plan)).contains("vertebral-fracture-fragility");
        assertThat(decisions(plan, "spinal-manipulation")).containsOnly(Decision.DO_NOT_OFFER);
    }

    @Test
    void underEighteenNothingIsRecommended() {
        Plan plan = plan(Case.primaryCare()
                .aged(15)
                .male()
                .lasting(10)
                .present("lbp")
                .absent(GATES)
                .build());
        assertThat(plan.recommendations()).isEmpty();
    }

    @Test
    void aHerniatedDiscIsNotOperatedOnInTheFirstSixWeeksAndTheDayIsSaid() {
        Plan plan = plan(sciatica(12));
        Recommendation discectomy = of(plan, "discectomy").getFirst();
        assertThat(discectomy.decision()).isEqualTo(Decision.DEFER);
        assertThat(discectomy.notBefore()).contains(Case.TODAY.plusDays(42 - 12));
    }

    @Test
    void whoDoesNotKnowSinceWhenItHurtsIsAskedBeforeAnOperationIsSpokenOf() {
        Presentation unknown = new Presentation(
                "",
                Case.TODAY,
                sciatica(12).setting(),
                sciatica(12).person(),
                Episode.UNKNOWN,
                sciatica(12).observations());
        Recommendation discectomy = of(plan(unknown), "discectomy").getFirst();
        assertThat(discectomy.decision()).isEqualTo(Decision.ASK_FIRST);
        assertThat(discectomy.ask()).contains("episode-duration");
    }

    @ParameterizedTest
    @EnumSource(
            value = Guideline.class,
            names = {"ACP", "WHO", "DANISH"})
    void anotherGuidelineChangesThePlanAndNothingElse(Guideline guideline) {
        Presentation person = sciatica(12);
        Assessment nice = Engine.real().assess(person);
        Assessment other = Engine.real().assessor().following(guideline).assess(person);
        assertThat(other.urgency()).isEqualTo(nice.urgency());
        assertThat(other.differential().likely()).isEqualTo(nice.differential().likely());
        assertThat(other.outlook()).isEqualTo(nice.outlook());
        assertThat(other.plan().guideline()).isEqualTo(guideline);
        assertThat(ids(other.plan())).isEqualTo(ids(nice.plan()));
    }

    @Test
    void acupunctureIsNotOfferedByNiceAndAnOptionOfTheAmericanCollegeAndBothAreTold() {
        Presentation person = Case.primaryCare()
                .aged(45)
                .male()
                .lasting(200)
                .present("lbp")
                .absent("leg-pain-any", "reason-against-needles")
                .absent(GATES)
                .build();
        Recommendation nice = of(plan(person), "acupuncture").getFirst();
        Recommendation acp = of(
                        Engine.real().assessor().following(Guideline.ACP).assess(person).plan(), "acupuncture")
                .getFirst();
        assertThat(nice.decision()).isEqualTo(Decision.DO_NOT_OFFER);
        assertThat(acp.because())
                .anySatisfy(reason -> assertThat(reason.decision()).isIn(Decision.CONSIDER, Decision.OFFER));
        assertThat(nice.use().inConflict()).isTrue();
        assertThat(acp.use().inConflict()).isTrue();
    }

    @Test
    void everythingEstablishedOrLikelyHasItsOptionsOrIsNamedAsWithoutCare() {
        for (Presentation person : List.of(
                sciatica(12),
                sciatica(100),
                Case.primaryCare().aged(45).male().lasting(10).present("lbp").build(),
                Case.primaryCare()
                        .aged(73)
                        .male()
                        .lasting(500)
                        .present("lbp", "neurogenic-claudication", "no-pain-when-seated", "shopping-cart-sign")
                        .absent(GATES)
                        .build())) {
            Assessment assessment = Engine.real().assess(person);
            Set<String> spokenOf = conditions(assessment.plan());
            spokenOf.addAll(assessment.plan().withoutCare());
            assessment.differential().established().forEach(each -> assertThat(spokenOf)
                    .contains(each.condition()));
            assessment.differential().likely().forEach(each -> assertThat(spokenOf)
                    .contains(each.condition()));
            if (assessment.differential().nonSpecificLabel() != NonSpecificLabel.NO) {
                assertThat(spokenOf).contains(TreatmentPopulation.NON_SPECIFIC);
            }
        }
    }

    @Test
    void aDecisionIsTheStrictestOfItsReasonsAndEveryReasonHasASource() {
        for (Recommendation each : plan(sciatica(12)).recommendations()) {
            assertThat(each.because()).as(each.id()).isNotEmpty();
            assertThat(each.because().stream().map(Reason::decision).max(Decision::compareTo))
                    .as(each.id())
                    .contains(each.decision());
            assertThat(each.because()).as(each.id()).allMatch(reason -> !reason.citation()
                    .source()
                    .isEmpty());
        }
    }

    private static Presentation sciatica(int days) {
        return Case.primaryCare()
                .aged(44)
                .female()
                .lasting(days)
                .present("lbp", "leg-pain-below-knee", "slr-positive", "big-toe-extension-weakness")
                .absent(GATES)
                .build();
    }

    private static Plan plan(Presentation person) {
        return Engine.real().assess(person).plan();
    }

    private static List<Recommendation> of(Plan plan, String intervention) {
        return plan.recommendations().stream()
                .filter(each -> each.id().equals(intervention))
                .toList();
    }

    private static Set<Decision> decisions(Plan plan, String intervention) {
        return of(plan, intervention).stream().map(Recommendation::decision).collect(Collectors.toSet());
    }

    private static Set<String> ids(Plan plan) {
        return plan.recommendations().stream().map(Recommendation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> conditions(Plan plan) {
        return plan.recommendations().stream()
                .map(Recommendation::condition)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
