package org.lumbar.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;
import org.lumbar.triage.Situation;

/// Which questions are suggested and in what order, worked out by hand. A serious disease with a prior of 2 % and a
/// threshold of 10 %. Sensitivity 0.8 and specificity 0.9 are LR 8: 2 % becomes 8/57 (odds 8 to 49), at which the net
/// benefit is `8/57 - 49/57/9 = 23/513`; the answer is yes in `0.8 * 0.02 + 0.1 * 0.98 = 0.114` of people.
class SuggestionTest {

    private static final double VALUE = 0.114 * 23 / 513;

    private static final String ROWS = """
            - {finding: sixth, block: b, lrPositive: 9, source: s, basis: verified}
            - {finding: blood-test, block: b, lrPositive: 20, source: s, basis: verified}
            - {finding: weaker, block: b, lrPositive: 11, source: s, basis: verified}
            - {finding: stronger, block: b, lrPositive: 12, source: s, basis: verified}
            - {finding: sign, block: b, sensitivity: 0.8, specificity: 0.9, source: s, basis: verified}
            - {finding: symptom, block: b, sensitivity: 0.8, specificity: 0.9, source: s, basis: verified}
            - {finding: too-weak, block: b, lrPositive: 5, source: s, basis: verified}
            """;

    private static String condition(String id, String more) {
        return """
                condition:
                  id: %s
                  label: %s
                  serious: true
                  missIsEmergency: false
                  establishedUrgency: {level: urgent, within: P7D}
                %s
                  priors: [{value: 0.02, source: s, basis: verified}]
                  evidence:
                %s""".formatted(id, id, more.indent(2).stripTrailing(), ROWS.indent(4));
    }

    private static Engine engine(String... conditions) {
        return TestContent.of(conditions)
                .file("""
                        findings:
                          - {id: sign, label: sign, question: Is there the sign?, obtained: examined}
                          - {id: blood-test, label: test, question: Is the test positive?, obtained: blood}
                          - {id: never-asked, label: never, obtained: asked}
                        """)
                .asked("symptom", "weaker", "stronger", "too-weak", "sixth", "proof", "beside")
                .engine();
    }

    private static Inquiry.Result inquire(Engine engine, Case person) {
        Situation situation = engine.situation(person.build());
        return new Inquiry(engine.knowledge(), engine.index(), engine.triage())
                .inquire(
                        situation,
                        engine.weighings(situation),
                        engine.sources(situation, situation.answers()),
                        engine.gates().open(situation));
    }

    private static List<String> order(Engine engine, Case person) {
        return inquire(engine, person).suggestions().stream()
                .map(each -> engine.index().finding(each.finding()).id())
                .toList();
    }

    @Test
    void bestValueForItsCostFirstThenTheCheapestThenTheStrongestAndNeverMoreThanFive() {
        // the sign costs twice what the symptom does, and has the same figures
        assertThat(order(engine(condition("c", "")), Case.primaryCare()))
                .containsExactly("symptom", "sign", "stronger", "weaker", "sixth");
    }

    @Test
    void theValueIsTheNetBenefitOverTheCost() {
        Engine engine = engine(condition("c", ""));
        List<Inquiry.Suggestion> suggestions =
                inquire(engine, Case.primaryCare()).suggestions();
        double cost = engine.knowledge().design().value("cost-examined");
        assertThat(suggestions.get(0).value().orElseThrow())
                .isCloseTo(VALUE / engine.knowledge().design().value("cost-asked"), within(1e-12));
        assertThat(suggestions.get(1).value().orElseThrow()).isCloseTo(VALUE / cost, within(1e-12));
        assertThat(suggestions.get(2).value()).isEmpty();
        assertThat(suggestions.get(0).ifPresent()).isCloseTo(8.0 / 57, within(1e-12));
        // odds 12 to 49
        assertThat(suggestions.get(2).ifPresent()).isCloseTo(12.0 / 61, within(1e-12));
    }

    @Test
    void whatServesTwoConditionsIsWorthTwice() {
        Inquiry.Suggestion best = inquire(engine(condition("c", ""), condition("d", "")), Case.primaryCare())
                .suggestions()
                .getFirst();
        assertThat(best.value().orElseThrow()).isCloseTo(2 * VALUE, within(1e-12));
        assertThat(best.condition()).isZero();
    }

    @Test
    void aConditionThatIsEstablishedNeedsNoQuestion() {
        Engine engine = engine(condition("c", "establishedBy: [{finding: proof, source: s, basis: verified}]"));
        assertThat(order(engine, Case.primaryCare())).hasSize(5);
        assertThat(order(engine, Case.primaryCare().present("proof"))).isEmpty();
    }

    @Test
    void atUrgentNoProbabilityAsksFurther() {
        Engine engine = engine(condition("c", ""));
        assertThat(order(engine, Case.primaryCare().present("stronger"))).isEmpty();
        assertThat(order(engine, Case.primaryCare().absent("symptom")))
                .containsExactly("sign", "stronger", "weaker", "sixth", "blood-test");
    }

    @Test
    void whatIsNotAskedOrDecidesNothingIsNotTried() {
        // seven findings with a row and the proof; neither what stands beside nor what has no question
        Engine engine = engine(condition("c", "establishedBy: [{finding: proof, source: s, basis: verified}]"));
        Inquiry.Result result = inquire(engine, Case.primaryCare());
        assertThat(result.tried()).isEqualTo(8);
        assertThat(inquire(engine, Case.primaryCare().absent("symptom", "beside"))
                        .tried())
                .isEqualTo(7);
    }

    @Test
    void underEighteenOnlyRulesAndProofsAsk() {
        Engine engine = engine(condition("c", "establishedBy: [{finding: proof, source: s, basis: verified}]"));
        Inquiry.Result result = inquire(engine, Case.primaryCare().aged(17));
        assertThat(result.suggestions()).isEmpty();
        assertThat(result.changes())
                .extracting(each -> engine.index().finding(each.finding()).id())
                .containsExactly("proof");
    }

    @Test
    void theAnswerThatCompletesThePictureSaysThatItsPeopleAreMeant() {
        Engine engine = engine(condition("c", """
                entry:
                  population: suspected
                  label: suspected
                  when: beside
                  priors: [{value: 0.3, source: s, basis: verified}]"""));
        Inquiry.Suggestion picture = inquire(engine, Case.primaryCare()).suggestions().stream()
                .filter(each -> engine.index().finding(each.finding()).id().equals("beside"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.entryMet()).isTrue();
        assertThat(picture.ifPresent()).isCloseTo(0.3, within(1e-12));
        Inquiry.Suggestion symptom =
                inquire(engine, Case.primaryCare()).suggestions().getFirst();
        assertThat(symptom.entryMet()).isFalse();
    }

    @Test
    void withoutBothSensitivityAndSpecificityThereIsNoValue() {
        Engine engine = TestContent.of("""
                        condition:
                          id: c
                          label: C
                          serious: true
                          missIsEmergency: false
                          establishedUrgency: {level: urgent, within: P7D}
                          priors: [{value: 0.02, source: s, basis: verified}]
                          evidence:
                            - {finding: first, block: b, sensitivity: 0.8, lrPositive: 8, source: s, basis: verified}
                            - {finding: second, block: b, specificity: 0.9, lrPositive: 8, source: s, basis: verified}
                            - {finding: both, block: b, sensitivity: 0.8, specificity: 0.9, source: s, basis: verified}
                        """).asked("first", "second", "both").engine();
        assertThat(inquire(engine, Case.primaryCare()).suggestions())
                .extracting(each -> engine.index().finding(each.finding()).id()
                        + (each.value().isPresent() ? " valued" : ""))
                .containsExactly("both valued", "first", "second");
    }
}
