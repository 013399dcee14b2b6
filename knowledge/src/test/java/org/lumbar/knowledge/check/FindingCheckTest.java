package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.SmallContent;

class FindingCheckTest {

    @Test
    void aContentWithoutMistakesHasNoProblems() {
        assertThat(SmallContent.valid().problems()).isEmpty();
    }

    @Test
    void anUnknownImpliedFindingIsNamedWithTheNearestOne() {
        assertThat(SmallContent.valid()
                        .with("implies: [gate-weakness]", "implies: [gate-weaknes]")
                        .problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "finding both-weak: implies names gate-weaknes, which is not a finding; correct it or declare"
                                + " it under findings/. Maybe you mean gate-weakness.");
    }

    @Test
    void anAliasIsForCasesAndNotForContent() {
        assertThat(SmallContent.valid()
                        .with("{unless: {absent: lbp}}", "{unless: {absent: backache}}")
                        .problems())
                .containsExactly("predicate suspected: its predicate names backache, an alias; write lbp.");
    }

    @Test
    void anAliasEqualToAnIdentifierIsRefused() {
        assertThat(SmallContent.valid()
                        .with("aliases: [backache]", "aliases: [fever]")
                        .problems())
                .containsExactly(
                        "finding lbp: its alias fever already stands for fever; take it away from one of them.");
    }

    @Test
    void oneAliasForTwoFindingsIsRefused() {
        assertThat(SmallContent.valid()
                        .with(
                                "question: \"At night?\", obtained: asked",
                                "question: \"At night?\", obtained: asked, aliases: [backache]")
                        .problems())
                .containsExactly(
                        "finding night-pain: its alias backache already stands for lbp; take it away from one of them.");
    }

    @Test
    void aFindingWithoutAQuestionIsRefused() {
        assertThat(SmallContent.valid().with("question: \"At night?\", ", "").problems())
                .singleElement()
                .asString()
                .startsWith("finding night-pain: it has no question");
    }

    @Test
    void anImplicationWithoutItsContrapositiveIsRefused() {
        assertThat(SmallContent.valid()
                        .with(
                                "question: \"At night?\", obtained: asked",
                                "question: \"At night?\", obtained: asked, implies: [lbp]")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "finding night-pain: it implies lbp, but a denial of lbp does not deny it; add night-pain to"
                                + " absentImplies of lbp");
    }

    @Test
    void aFindingDerivedFromABooleanIsRefused() {
        assertThat(SmallContent.valid()
                        .with(
                                "derived: {quantity: temperature, present: {from: 40}}",
                                "derived: {quantity: lbp, present: {from: 40}}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("finding hot: derived names lbp, which is no quantity");
    }

    @Test
    void aDerivedQuantityIsRefused() {
        assertThat(SmallContent.valid()
                        .with("unit: mm/h}", "unit: mm/h, derived: {quantity: temperature, present: {from: 40}}}")
                        .problems())
                .containsExactly("finding esr: a quantity cannot be derived; make it a boolean, or drop `derived`.");
    }

    @Test
    void bothSidesOfAFindingWithoutSidesAreRefused() {
        assertThat(SmallContent.valid().with(", sided: true}", "}").problems())
                .singleElement()
                .asString()
                .startsWith("finding both-weak: it is derived from both sides of leg-weakness, which has no sides");
    }

    @Test
    void aValueThatMakesAFindingPresentAndAbsentIsRefused() {
        assertThat(SmallContent.valid()
                        .with("absent: {below: 38}", "absent: {upTo: 38}")
                        .problems())
                .containsExactly("finding fever: it is derived as present and as absent at 38; part the two ranges.");
    }

    @Test
    void twoDerivationsThatContradictEachOtherAreRefused() {
        // at 40 it is very hot and so feverish, while fever is said to be absent below 41
        assertThat(SmallContent.valid()
                        .with("present: {from: 40}}", "present: {from: 40}}, implies: [fever]")
                        .with(
                                "present: {from: 38}, absent: {below: 38}}",
                                "present: {from: 41}, absent: {below: 41}}, absentImplies: [hot]")
                        .problems())
                .contains(
                        "finding hot: at temperature 40 it makes fever present, while fever makes it absent; correct a"
                                + " range or an implication.");
    }

    @Test
    void twoDerivationsThatAgreeAreAccepted() {
        assertThat(SmallContent.valid()
                        .with("present: {from: 40}}", "present: {from: 40}}, implies: [fever]")
                        .with("absent: {below: 38}}", "absent: {below: 38}}, absentImplies: [hot]")
                        .problems())
                .isEmpty();
    }
}
