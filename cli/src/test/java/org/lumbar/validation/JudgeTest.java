package org.lumbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Target.Measure;
import org.lumbar.validation.Judgement.Cause;
import org.lumbar.validation.Judgement.Result;

class JudgeTest {

    /// Everyone has what sets off the rule on cauda equina, half of them a fever too.
    private static final String ALARMED = """
            population:
              id: alarmed
              label: Alarmed
              persons: 400
              answered: []
              present: [lbp, saddle-anaesthesia]
              findings:
                - {finding: fever, share: 0.5, source: lumbar-design, basis: design}
              quantities:
                - {quantity: age, bands: [{from: 40, below: 41, share: 1}], source: lumbar-design, basis: design}
            targets:
              - {id: few-alarms, population: alarmed, measure: emergency, atMost: 0.1, reason: for the test}
              - {id: many-alarms, population: alarmed, measure: emergency, atLeast: 0.9, reason: for the test}
              - {id: elsewhere, population: alarmed, measure: emergency, settings: [community], atMost: 0.1, reason: for the test}
            """;

    private static Result alarmed() {
        Drawn drawn = Drawn.ofYaml(ALARMED, "alarmed", 1);
        return new Judge(Assessor.of(drawn.knowledge()), drawn.populations())
                .judge(List.of("alarmed"), List.of(Setting.PRIMARY_CARE), OptionalInt.of(200), 5, () -> {})
                .results()
                .getFirst();
    }

    @Test
    void levelsAreCountedAndTargetsCompared() {
        Result result = alarmed();
        assertThat(result.persons()).isEqualTo(200);
        assertThat(result.count(Measure.EMERGENCY)).isEqualTo(200);
        assertThat(result.count(Measure.SELF_CARE)).isZero();
        assertThat(result.count(Measure.RED_FLAG_PRESENT)).isEqualTo(200);
        assertThat(result.verdicts())
                .extracting(verdict -> verdict.target().id() + " " + verdict.met())
                .containsExactly("few-alarms false", "many-alarms true");
    }

    @Test
    void aRuleIsTheSoleCauseWhereNoOtherAsksForTheSameLevel() {
        Result result = alarmed();
        Cause cauda = cause(result, "cauda-equina-suspected");
        Cause infection = cause(result, "infection-suspected");
        assertThat(cauda.persons()).isEqualTo(200);
        assertThat(infection.persons()).isBetween(70, 130);
        assertThat(cauda.alone()).isEqualTo(200 - infection.persons());
        assertThat(infection.alone()).isZero();
    }

    private static Cause cause(Result result, String rule) {
        return result.causes().stream()
                .filter(cause -> cause.reason().kind() == Kind.RED_FLAG_RULE
                        && cause.reason().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
