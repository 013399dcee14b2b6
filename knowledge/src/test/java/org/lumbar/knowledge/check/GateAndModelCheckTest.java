package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

class GateAndModelCheckTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'members: [both-weak]'|'members: [both-weak, night-pain]'|gate gate-weakness: 'no' to it does not deny its member night-pain",
                "'members: [both-weak]'|'members: [both-weak, numb]'|'gate gate-weakness: members names numb, which is not a finding'",
                "'members: [both-weak], conditions: [disease]'|'members: [both-weak], conditions: [other]'|'gate gate-weakness: conditions names the condition other, which'",
                "'why: Because., members'|'why: Because., sweep: true, members'|'gates: there are several sweep questions, [gate-weakness, sweep]'",
                "'chances: [0.6, 0.1], source: study'|'chances: [0.6, 0.1], source: other'|'nerve roots, sign leg-weakness: its citation names the source other'",
                "'- {finding: leg-weakness, chances'|'- {finding: weak, chances'|nerve roots: signs names weak",
                "'roots: [L5, none]'|'roots: [none, L5]'|'nerve roots: the roots are [none, L5]'",
                "'priors: [0.6, 0.4]'|'priors: [1, 0]'|nerve roots: a prior is 1",
                "'{finding: cancer-history, share'|'{finding: cancer, share'|'frequency of cancer: it names cancer, which is not a finding'"
            })
    void mistakesAreNamed(String old, String mistake, String problem) {
        assertThat(SmallContent.valid().with(old, mistake).problems())
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }

    @Test
    void aSignThatStandsTwiceWouldCountTwice() {
        String sign = "- {finding: leg-weakness, chances: [0.6, 0.1], source: study, basis: design}";
        assertThat(SmallContent.valid().with(sign, sign + "\n    " + sign).problems())
                .containsExactly("nerve roots, sign leg-weakness: it stands twice and would count twice; keep one.");
    }

    @Test
    void aGateIsAQuestion() {
        assertThat(SmallContent.valid()
                        .with("question: \"Any?\", obtained: asked", "question: \"Any?\", obtained: examined")
                        .problems())
                .containsExactly("gate gate-weakness: its finding is not asked; a gate is a question.");
    }

    @Test
    void aMissingConstantIsNamed() {
        assertThat(SmallContent.valid()
                        .with("    - {name: adult-age, value: 0.5, reason: for the test}\n", "")
                        .problems())
                .containsExactly("design: the constant adult-age is missing; declare it with value and reason.");
    }

    @Test
    void aConstantNeedsAReasonAndAValueAboveZero() {
        assertThat(SmallContent.valid()
                        .with(
                                "{name: adult-age, value: 0.5, reason: for the test}",
                                "{name: adult-age, value: 0, reason: \" \"}")
                        .problems())
                .containsExactly(
                        "design constant adult-age: its value 0 must lie above 0.",
                        "design constant adult-age: it has no reason; say why it has this value.");
    }

    @Test
    void classesAndStrengthsAreInRange() {
        assertThat(SmallContent.valid()
                        .with("spine-clinic: 0.001}}", "spine-clinic: 0}}")
                        .with("{name: strong, lr: [10, 3, 30]}", "{name: strong, lr: 10}")
                        .problems())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("incidence class rare: the probability for spine-clinic is 0"),
                        line -> assertThat(line).startsWith("pattern strength strong: it has no interval"));
    }
}
