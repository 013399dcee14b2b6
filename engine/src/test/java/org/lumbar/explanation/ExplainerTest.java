package org.lumbar.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.Condition;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Truth;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

class ExplainerTest {

    private static final Engine ENGINE = Engine.real();
    private static final Explainer EXPLAINER = Explainer.of(ENGINE.assessor());
    private static final List<Condition> CONDITIONS = ENGINE.knowledge().conditions();

    @Test
    void theStepsLeadFromThePriorToThePosteriorForEveryCondition() {
        Presentation rich = Case.primaryCare()
                .aged(71)
                .female()
                .lasting(50)
                .present("lbp", "leg-pain-below-knee", "night-pain", "leg-weakness", "cancer-history", "weight-loss")
                .absent("fever", "saddle-anaesthesia")
                .measured("crp", 60, "mg/L")
                .build();
        for (Condition condition : CONDITIONS) {
            assertSteps(rich, condition.id(), condition.id());
        }
    }

    @Test
    void theStepsLeadFromThePriorToThePosteriorForGeneratedPeople() {
        Generator generator = Generator.of(ENGINE.knowledge(), "explanation");
        for (int input = 0; input < 15; input++) {
            Presentation presentation = generator.presentation();
            for (int i = 0; i < 2; i++) {
                String condition = CONDITIONS
                        .get(generator.random().nextInt(CONDITIONS.size()))
                        .id();
                assertSteps(presentation, condition, generator.input(input) + " " + condition);
            }
        }
    }

    private static void assertSteps(Presentation presentation, String condition, String input) {
        ConditionExplanation explanation = EXPLAINER.condition(presentation, condition);
        Waterfall waterfall = explanation.waterfall().orElseThrow();
        double sum = waterfall.prior().point();
        for (Step step : waterfall.steps()) {
            sum += step.contribution().logOdds();
            assertThat(step.logOdds()).as(input).isEqualTo(sum, within(1e-9));
        }
        assertThat(sum).as(input).isEqualTo(waterfall.posterior().point(), within(1e-9));
        assertThat(waterfall.posterior().point())
                .as(input)
                .isEqualTo(ENGINE.logOdds(presentation)[ENGINE.condition(condition)], within(1e-9));
        assertThat(waterfall.prior().low())
                .as(input)
                .isLessThanOrEqualTo(waterfall.prior().point());
        assertThat(waterfall.prior().high())
                .as(input)
                .isGreaterThanOrEqualTo(waterfall.prior().point());
    }

    @Test
    void theFigureIsThatOfTheAssessmentAlsoForWhatIsNotShown() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .female()
                .present("lbp", "leg-pain-below-knee")
                .build();
        Assessment assessment = ENGINE.assess(presentation);
        for (Entry entry : assessment.differential().others().subList(0, 5)) {
            ConditionExplanation explained = EXPLAINER.condition(presentation, entry.condition());
            assertThat(explained
                            .waterfall()
                            .orElseThrow()
                            .entry()
                            .withFamily(List.of())
                            .probability())
                    .isEqualTo(entry.probability());
            assertThat(explained.place()).isIn(Place.OTHER, Place.NOT_EXCLUDED, Place.FAMILY);
        }
    }

    @Test
    void anAnswerThatIsSaidToMoveAFigureDoesSoInAFullAssessment() {
        Presentation presentation =
                Case.primaryCare().aged(62).male().present("lbp", "night-pain").build();
        ConditionExplanation explained = EXPLAINER.condition(presentation, "spinal-metastasis");
        assertThat(explained.influences()).hasSizeGreaterThan(5);
        for (Influence each : explained.influences().subList(0, 5)) {
            Presentation with = each.answer().equals("present")
                    ? Case.plus(presentation, present(each.finding()))
                    : Case.plus(
                            presentation,
                            org.lumbar.presentation.Observation.of(
                                    each.finding(), org.lumbar.presentation.FindingStatus.ABSENT));
            if (each.answer().equals("present") || each.answer().equals("absent")) {
                assertThat(ENGINE.posterior("spinal-metastasis", with).probability())
                        .as(each.finding())
                        .isEqualTo(each.probability(), within(1e-12));
            }
        }
    }

    private static org.lumbar.presentation.Observation present(String finding) {
        return org.lumbar.presentation.Observation.of(finding, org.lumbar.presentation.FindingStatus.PRESENT);
    }

    @Test
    void aConditionThatAnImageEstablishesSaysSoAndStillShowsItsFigures() {
        Presentation presentation = Case.emergencyDepartment()
                .aged(66)
                .male()
                .present("lbp", "dermatomal-vesicular-rash")
                .build();
        Assessment assessment = ENGINE.assess(presentation);
        assertThat(assessment.differential().established()).isNotEmpty();
        String condition = assessment.differential().established().getFirst().condition();
        ConditionExplanation explained = EXPLAINER.condition(presentation, condition);
        assertThat(explained.place()).isEqualTo(Place.ESTABLISHED);
        assertThat(explained.established()).isPresent();
        assertThat(explained.waterfall()).isPresent();
    }

    @Test
    void aChildGetsNoFigureAndTheRulesAllTheSame() {
        Presentation child = Case.primaryCare()
                .aged(12)
                .male()
                .present("lbp", "saddle-anaesthesia", "urinary-retention")
                .build();
        ConditionExplanation explained = EXPLAINER.condition(child, "cauda-equina");
        assertThat(explained.waterfall()).isEmpty();
        assertThat(explained.influences()).isEmpty();
        assertThat(explained.place()).isEqualTo(Place.NOT_CONSIDERED);
        assertThat(explained.counts()).isFalse();
        assertThat(explained.rules()).anySatisfy(rule -> {
            assertThat(rule.id()).isEqualTo("cauda-equina-suspected");
            assertThat(rule.predicate().truth()).isEqualTo(Truth.TRUE);
        });
    }

    @Test
    void anAbsentRedFlagThatDoesNotReassureIsListedWithItsReason() {
        Presentation presentation = Case.primaryCare()
                .aged(60)
                .female()
                .present("lbp")
                .absent("night-pain", "weight-loss", "cancer-history", "trauma-any", "fever")
                .build();
        assertThat(CONDITIONS)
                .anySatisfy(condition -> assertThat(EXPLAINER
                                .condition(presentation, condition.id())
                                .setAside())
                        .anySatisfy(each -> {
                            assertThat(each.reason()).isEqualTo(SetAside.Reason.NOT_EARNED);
                            assertThat(each.answer()).isEqualTo("absent");
                            assertThat(each.why()).contains("would lower by LR 0.");
                        }));
    }
}
