package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

class RuleCheckTest {

    private static final String SECOND = "{atLeast: 2, sensitivity: 0.5, lrPositive: 10}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'{atLeast: 1, sensitivity: 0.5, lrPositive: 10}'|the threshold 1 comes after 1",
                "'{atLeast: 4, sensitivity: 0.5, lrPositive: 10}'|the threshold 4 exceeds the 3 points of all items",
                "'{atLeast: 2, sensitivity: 0.9, lrPositive: 10}'|the sensitivity 0.9 at 2 does not fall",
                "'{atLeast: 2, sensitivity: 0.5, lrPositive: 1}'|the stratum from 1 holds nobody",
                "'{atLeast: 2, sensitivity: 0.5, lrPositive: 1.5}'|the LR of the stratum from 2 is 1.5 and does not rise above 3.42857",
                "'{atLeast: 2, sensitivity: 0.5, lrPositive: 0}'|lrPositive at 2 is 0; a likelihood ratio",
                "'{atLeast: 2, sensitivity: 1.5, lrPositive: 10}'|sensitivity at 2 is 1.5"
            })
    void thresholdsThatMakeNoRisingStrataAreRefused(String second, String problem) {
        assertThat(SmallContent.valid().with(SECOND, second).problems())
                .anySatisfy(line -> assertThat(line).startsWith("rule score: " + problem));
    }

    @Test
    void aSensitivityOfOneNeedsTheNumberOfTheDiseased() {
        String one = "{atLeast: 1, sensitivity: 1, lrPositive: 2%s}";
        String first = "{atLeast: 1, sensitivity: 0.9, lrPositive: 2}";
        assertThat(SmallContent.valid().with(first, one.formatted("")).problems())
                .singleElement()
                .asString()
                .startsWith("rule score: a sensitivity of 1 at 1 is a zero cell; give diseased");
        assertThat(SmallContent.valid()
                        .with(first, one.formatted(", diseased: 13"))
                        .problems())
                .isEmpty();
    }

    @Test
    void anItemThatGivesNoPointsIsRefused() {
        assertThat(SmallContent.valid()
                        .with("{label: three, when: cancer-history}", "{label: three, when: cancer-history, points: 0}")
                        .problems())
                .containsExactly("rule score: the item 'three' gives 0 points; at least 1, or the score would not rise"
                        + " with it.");
    }

    @Test
    void anItemMayOnlyReplaceKnownFindings() {
        assertThat(SmallContent.valid()
                        .with(
                                "{label: three, when: cancer-history}",
                                "{label: three, when: cancer-history, replaces: [cancer]}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("rule score, item 'three': replaces names cancer, which is not a finding");
    }
}
