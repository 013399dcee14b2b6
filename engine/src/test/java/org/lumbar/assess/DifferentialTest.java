package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// The parts of the differential and their order.
class DifferentialTest {

    /// A condition of its own finding `<id>-sign`.
    private static String condition(String id, double prior, double lr, String more) {
        return """
                condition:
                  id: %s
                  label: %s
                  establishedUrgency: {level: routine}
                  priors: [{value: %s, source: s, basis: verified}]
                  evidence: [{finding: %s-sign, block: b, lrPositive: %s, source: s, basis: verified}]
                %s""".formatted(id, id, prior, id, lr, more.isEmpty() ? "" : more.indent(2));
    }

    private static Differential of(Engine engine, String... present) {
        return engine.assess(Case.primaryCare().present(present).build()).differential();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::condition).toList();
    }

    @Test
    void likelyIsOrderedByProbabilityAndHoldsAtMostThree() {
        Engine engine = TestContent.of(
                        condition("a", 0.05, 2, ""),
                        condition("b", 0.20, 2, ""),
                        condition("c", 0.10, 2, ""),
                        condition("d", 0.15, 2, ""))
                .asked("a-sign", "b-sign", "c-sign", "d-sign")
                .engine();
        Differential differential = of(engine, "a-sign", "b-sign", "c-sign", "d-sign");
        assertThat(ids(differential.likely())).containsExactly("b", "d", "c");
        assertThat(ids(differential.pointedTo())).isEmpty();
        assertThat(ids(differential.others())).containsExactly("a");
    }

    @Test
    void likelyNeedsFivePercentAndEvidenceOfOneAndAHalf() {
        Engine engine = TestContent.of(
                        condition("prior-only", 0.30, 2, ""),
                        condition("weak", 0.30, 1.4, ""),
                        condition("rare", 0.01, 4, ""),
                        condition("both", 0.03, 2, ""))
                .asked("prior-only-sign", "weak-sign", "rare-sign", "both-sign")
                .engine();
        // rare: 1 % and LR 4 are 3.9 %; both: 3 % and LR 2 are 5.8 %
        assertThat(ids(of(engine, "weak-sign", "rare-sign", "both-sign").likely()))
                .containsExactly("both");
    }

    @Test
    void aFamilyIsPointedToByTheMemberThatTheFindingsSpeakFor() {
        Engine engine = TestContent.of(
                        condition("parent", 0.01, 2, ""), condition("child", 0.001, 20, "partOf: parent"))
                .asked("parent-sign", "child-sign")
                .engine();
        // the child: LR 20 and 2 %; the parent, 2 %, carries nothing of its own and holds the slot of both
        List<Entry> pointedTo = of(engine, "child-sign").pointedTo();
        assertThat(ids(pointedTo)).containsExactly("parent");
        assertThat(ids(pointedTo.getFirst().family())).containsExactly("child");
    }

    @Test
    void theNextQuestionNamesThePeopleIntoWhomItsAnswerLeads() {
        Engine engine = TestContent.of(condition("c", 0.01, 2, """
                        entry: {population: p, label: with the picture, when: picture, priors: [{value: 0.30, source: s, basis: verified}]}
                        """))
                .asked("c-sign", "picture")
                .engine();
        assertThat(engine.assess(Case.primaryCare().build()).nextQuestions())
                .filteredOn(question -> question.finding().equals("picture"))
                .singleElement()
                .satisfies(question -> assertThat(question.why())
                        .isEqualTo("c would go from 1 % to 30 % of people with the picture if present."));
    }

    @Test
    void likelyTakesAMetEntryWithoutFurtherEvidence() {
        Engine engine = TestContent.of(condition("c", 0.10, 2, """
                        entry: {population: p, label: l, when: picture, priors: [{value: 0.10, source: s, basis: verified}]}
                        """))
                .asked("c-sign", "picture")
                .engine();
        Differential differential = of(engine, "picture");
        assertThat(ids(differential.likely())).containsExactly("c");
        assertThat(differential.likely().getFirst().populationLabel()).isEqualTo("l");
    }

    @Test
    void pointedToHoldsTheTwoOfMostEvidenceThatAreNotLikely() {
        Engine engine = TestContent.of(
                        condition("a", 0.0001, 12, ""),
                        condition("b", 0.0001, 30, ""),
                        condition("c", 0.0001, 20, ""),
                        condition("d", 0.0001, 9, ""),
                        condition("e", 0.2, 50, ""))
                .asked("a-sign", "b-sign", "c-sign", "d-sign", "e-sign")
                .engine();
        Differential differential = of(engine, "a-sign", "b-sign", "c-sign", "d-sign", "e-sign");
        assertThat(ids(differential.likely())).containsExactly("e");
        assertThat(ids(differential.pointedTo())).containsExactly("b", "c");
        assertThat(ids(differential.others())).contains("a", "d");
    }

    @Test
    void aFamilyTakesOneSlotAndItsMembersStandUnderIt() {
        Engine engine = TestContent.of(
                        condition("parent", 0.10, 2, ""),
                        condition("child", 0.04, 6, "partOf: parent"),
                        condition("sister", 0.001, 2, "partOf: parent"))
                .asked("parent-sign", "child-sign", "sister-sign")
                .engine();
        // the child: 4 % and LR 6 are 20 %; the parent: 10 % and LR 2 are 18.2 %
        Differential differential = of(engine, "parent-sign", "child-sign", "sister-sign");
        assertThat(ids(differential.likely())).containsExactly("parent");
        Entry parent = differential.likely().getFirst();
        assertThat(parent.probability()).isCloseTo(0.2, within(1e-9));
        assertThat(ids(parent.family())).containsExactly("child");
        assertThat(parent.contributions())
                .filteredOn(each -> each.kind() == Contribution.Kind.FAMILY)
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("child"));
    }

    @Test
    void anEstablishedConditionLeavesLikelyAndPointedTo() {
        Engine engine = TestContent.of(condition(
                        "c",
                        0.2,
                        50,
                        "establishedBy: [{finding: proof, explains: [c-sign], source: s, basis: verified}]"))
                .asked("c-sign", "proof")
                .engine();
        Differential differential = of(engine, "c-sign", "proof");
        assertThat(differential.established()).singleElement().satisfies(each -> {
            assertThat(each.condition()).isEqualTo("c");
            assertThat(each.finding()).isEqualTo("proof");
            assertThat(each.explains()).containsExactly("c-sign");
        });
        assertThat(differential.likely()).isEmpty();
        assertThat(differential.pointedTo()).isEmpty();
        assertThat(differential.others()).isEmpty();
        assertThat(differential.nonSpecific()).isZero();
    }

    @Test
    void nonSpecificPainIsTheProductOverFamilies() {
        Engine engine = TestContent.of(
                        condition("a", 0.10, 2, ""),
                        condition("parent", 0.20, 2, ""),
                        condition("child", 0.05, 2, "partOf: parent"))
                .asked("a-sign", "parent-sign", "child-sign")
                .engine();
        assertThat(of(engine).nonSpecific()).isCloseTo(0.9 * 0.8, within(1e-9));
        assertThat(of(engine).nonSpecificLabel()).isEqualTo(NonSpecificLabel.YES);
    }

    @Test
    void theLabelIsProvisionalWhileAGateIsOpenAndFallsBelowOneHalf() {
        TestContent content = TestContent.of(
                        condition("a", 0.10, 12, ""), "gates: [{finding: ask-me, members: [], why: w}]")
                .asked("a-sign", "ask-me");
        Engine engine = content.engine();
        assertThat(of(engine).nonSpecificLabel()).isEqualTo(NonSpecificLabel.PROVISIONAL);
        assertThat(engine.assess(Case.primaryCare().absent("ask-me").build())
                        .differential()
                        .nonSpecificLabel())
                .isEqualTo(NonSpecificLabel.YES);
        // 10 % and LR 12 are 57 %
        assertThat(of(engine, "a-sign").nonSpecificLabel()).isEqualTo(NonSpecificLabel.NO);
    }

    @Test
    void notExcludedAreTheSeriousOnesWithAnOpenGate() {
        Engine engine = TestContent.of(
                        condition("grave", 0.01, 2, "serious: true"),
                        condition("mild", 0.01, 2, ""),
                        "gates: [{finding: ask-me, members: [], why: w, conditions: [grave, mild]}]")
                .asked("grave-sign", "mild-sign", "ask-me")
                .engine();
        assertThat(ids(of(engine).notExcluded())).containsExactly("grave");
        assertThat(ids(engine.assess(Case.primaryCare().absent("ask-me").build())
                        .differential()
                        .notExcluded()))
                .isEmpty();
    }

    @Test
    void whatFindingsCannotDiagnoseNeverRises() {
        Engine engine = TestContent.of(condition("facet", 0.10, 20, "raised: false"))
                .asked("facet-sign")
                .engine();
        Differential differential = of(engine, "facet-sign");
        assertThat(differential.likely()).isEmpty();
        assertThat(differential.pointedTo()).isEmpty();
        Entry entry = differential.others().getFirst();
        assertThat(entry.probability()).isCloseTo(0.10, within(1e-12));
        assertThat(entry.contributions()).isEmpty();
    }
}
