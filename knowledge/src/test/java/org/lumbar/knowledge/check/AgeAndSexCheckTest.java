package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.SmallContent;

class AgeAndSexCheckTest {

    private static final String AGE_ROW =
            "    - {quantity: age, block: d, strata: [{below: 50, lr: 0.5}, {from: 50, lr: 2}], source: study, basis: derived}";

    private static SmallContent withAgeRow() {
        return SmallContent.valid().after("- {finding: weight-loss", AGE_ROW);
    }

    private static SmallContent withPriorByAge(SmallContent content) {
        return content.with("- {value: 0.01, low: 0.005, high: 0.02,", """
                - {settings: [spine-clinic], ages: {below: 50}, value: 0.01, source: study, basis: derived}
                    - {settings: [spine-clinic], ages: {from: 50}, value: 0.02, source: study, basis: derived}
                    - {settings: [community, primary-care, emergency-department], value: 0.01, low: 0.005, high: 0.02,""");
    }

    private static SmallContent withRuleOnAge(SmallContent content) {
        return content.with("{label: three, when: cancer-history}", "{label: old, when: {quantity: age, from: 60}}");
    }

    @Test
    void oneWayAloneIsAccepted() {
        assertThat(withAgeRow().problems()).isEmpty();
        assertThat(withPriorByAge(SmallContent.valid()).problems()).isEmpty();
        assertThat(withRuleOnAge(SmallContent.valid()).problems()).isEmpty();
    }

    @Test
    void aPriorByAgeAndARowOnAgeCountItTwice() {
        List<String> problems = withPriorByAge(withAgeRow()).problems();
        assertThat(problems)
                .containsExactly(
                        "condition disease: in spine-clinic age or sex counts more than once: by the prior, by the"
                                + " row on age; keep one and list the rest with notUsed.");
    }

    @Test
    void aRuleOnAgeReplacesTheRowOnAge() {
        assertThat(withRuleOnAge(withAgeRow()).problems()).isEmpty();
    }

    @Test
    void aRuleThatOnlyRulesOutIsOneWithTheRowOnAge() {
        assertThat(withRuleOnAge(withAgeRow())
                        .with("label: Score\n", "label: Score\n  kind: ruleOut\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void aRuleOnAgeAndARowOnSexCountTwiceWhereTheRuleWasMeasured() {
        var content = withRuleOnAge(SmallContent.valid())
                .after(
                        "- {finding: weight-loss",
                        "    - {finding: female, block: d, lrPositive: 1.5, source: study, basis: derived}");
        assertThat(content.problems())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("condition disease: in primary-care ")
                        .contains("age or sex counts more than once: by the row on female, by the rule score"));
    }

    @Test
    void aRuleMeasuredElsewhereDoesNotCountWithThePrior() {
        assertThat(withRuleOnAge(withPriorByAge(SmallContent.valid())).problems())
                .isEmpty();
    }
}
