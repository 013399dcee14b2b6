package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.OutcomeScale;

/// Whether groups differ, on what the studies of the content found.
class ClarityTest {

    private static final Map<String, Effect> EFFECTS = Plans.ENGINE.knowledge().care().interventions().values().stream()
            .map(Intervention::effects)
            .flatMap(each -> each.stream())
            .collect(Collectors.toMap(Effect::id, each -> each));
    private static final Map<String, OutcomeScale> SCALES =
            Plans.ENGINE.knowledge().care().scales();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "t039, BETTER, more people are better with mindfulness and the interval leaves out none",
        "t055, NOT_CLEAR, as many recover with paracetamol as with placebo",
        "t060, NOT_TOLD, misuse after an opioid was published without an interval",
        "t082, BETTER, more people are relieved by an injection in sciatica",
        "t084, NOT_CLEAR, the interval crosses none in stenosis",
        "t091, SAME, 95 of 100 recover with and without an early operation",
        "t093, ONE_GROUP, only those who waited were counted",
        "t125, NOT_CLEAR, a fusion adds nobody who is better",
    })
    void theGroupsOfPeopleDifferOnlyWhereTheStudySaysSo(String id, Clarity expected, String because) {
        Effect effect = EFFECTS.get(id);
        assertThat(Clarity.of(effect.shares().getFirst(), effect)).as(because).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "t078, BETTER, less pain is better",
        "t080, NOT_TOLD, no interval was published",
        "sport-idh-2y-disability-assigned, NOT_CLEAR, the interval crosses none",
        "t099, BETTER, more of the SF-36 is better",
        "t059, NOT_CLEAR, the interval touches none",
    })
    void anAverageDiffersOnlyWhereItsIntervalLeavesOutNone(String id, Clarity expected, String because) {
        Effect effect = EFFECTS.get(id);
        assertThat(Clarity.of(effect, SCALES.get(effect.scale()))).as(because).isEqualTo(expected);
    }

    @Test
    void noAverageIsCountedInPeopleUnlessTheStudyCountedThem() {
        assertThat(EFFECTS.get("t078").shares()).isEmpty();
        assertThat(EFFECTS.get("sport-idh-2y-disability-assigned").shares()).isEmpty();
        assertThat(EFFECTS.get("t050").shares())
                .as("an odds ratio without the share it starts from")
                .isEmpty();
        assertThat(EFFECTS.get("t133").shares())
                .as("a risk ratio without the share it starts from")
                .isEmpty();
    }
}
