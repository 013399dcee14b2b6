package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.SmallContent;

class RedFlagCheckTest {

    private static List<String> withTrigger(String predicate) {
        return SmallContent.valid()
                .with("when: {all: [weight-loss, {quantity: age, from: 50}]}", "when: " + predicate)
                .problems();
    }

    @Test
    void anAskedTriggerThatNoGateHoldsIsRefusedWithAPersonWhoShowsIt() {
        assertThat(withTrigger("{all: [night-pain, {quantity: age, from: 50}]}"))
                .containsExactly("red-flag rule loss-at-50: with every gate and the sweep answered no, night-pain can"
                        + " still set it off (sex female, age 50, days of pain 1); make one a member of a gate or of the"
                        + " sweep.");
    }

    @Test
    void anAskedModifierOfADeniedTriggerIsAccepted() {
        assertThat(withTrigger("{all: [weight-loss, night-pain]}")).isEmpty();
        assertThat(withTrigger("{atLeast: 2, of: [weight-loss, cancer-history, night-pain]}"))
                .isEmpty();
    }

    @Test
    void anExaminedTriggerNeedsNoGate() {
        assertThat(withTrigger("{all: [fever, night-pain]}")).isEmpty();
        assertThat(withTrigger("{quantity: esr, above: 50}")).isEmpty();
    }

    @Test
    void theAbsenceOfSomethingAskedCanSetOffARule() {
        assertThat(withTrigger("{all: [{absent: night-pain}, {unless: male}]}"))
                .singleElement()
                .asString()
                .contains("can still set it off (sex female, age ");
    }

    @Test
    void anExaminedFindingImpliedByAQuestionIsStillReachedByIt() {
        var content = SmallContent.valid()
                .with(
                        "question: \"At night?\", obtained: asked",
                        "question: \"At night?\", obtained: asked, implies: [hot]")
                .with("present: {from: 40}}", "present: {from: 40}}, absentImplies: [night-pain]")
                .with("when: {all: [weight-loss, {quantity: age, from: 50}]}", "when: hot");
        assertThat(content.problems())
                .singleElement()
                .asString()
                .startsWith("red-flag rule loss-at-50: with every gate and the sweep answered no, hot can still");
    }

    @Test
    void aGateThatDoesNotApplyDeniesNothing() {
        var content = SmallContent.valid()
                .with(
                        "- {finding: sweep, why: Because., sweep: true,",
                        "- {finding: sweep, why: Because., applies: {quantity: age, from: 60}, sweep: true,");
        assertThat(content.problems())
                .singleElement()
                .asString()
                .startsWith("red-flag rule loss-at-50")
                .contains("weight-loss can still set it off (sex female, age 50");
    }

    @Test
    void aGateForThoseTheRuleSpeaksOfIsEnough() {
        var content = SmallContent.valid()
                .with(
                        "- {finding: sweep, why: Because., sweep: true,",
                        "- {finding: sweep, why: Because., applies: {quantity: age, from: 50}, sweep: true,");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aRedFlagIsUrgentAtLeastAndNamesKnownConditions() {
        assertThat(SmallContent.valid()
                        .with("urgency: {level: urgent, within: P14D}", "urgency: {level: routine}")
                        .with("conditions: [], when", "conditions: [diseas], when")
                        .problems())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("red-flag rule loss-at-50: conditions names the condition diseas")
                                .endsWith("Maybe you mean disease."),
                        line -> assertThat(line).startsWith("red-flag rule loss-at-50: its level is routine"));
    }

    @Test
    void aNegativeTimeIsRefused() {
        assertThat(SmallContent.valid().with("within: P14D", "within: P-14D").problems())
                .containsExactly("red-flag rule loss-at-50: the time P-14D is negative; give one such as PT4H or P7D.");
    }

    @Test
    void aRoutineRuleIsCheckedForWhatItNames() {
        assertThat(SmallContent.valid()
                        .with("because: Night, when: night-pain", "because: Night, when: night-pains")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("routine rule at-night: its predicate names night-pains");
    }
}
