package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.NextQuestion.Kind;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// What might make a reader stop looking too early, tried over all hand-written cases with the real content.
class FalseReassuranceTest {

    private final Engine engine = Engine.real();

    private static List<String> rules(Assessment assessment) {
        return assessment.urgency().because().stream()
                .filter(reason -> reason.kind() == UrgencyResult.Kind.RED_FLAG_RULE)
                .map(UrgencyResult.Reason::id)
                .toList();
    }

    @Test
    void aCauseThatIsProvedTakesNoWarningAway() {
        List<String> proofs = engine.knowledge().conditions().stream()
                .flatMap(condition -> condition.establishedBy().stream())
                .map(establishing -> establishing.finding())
                .distinct()
                .toList();
        assertThat(proofs).hasSizeGreaterThan(10);
        for (Presentation presentation : HandWrittenCases.all()) {
            Assessment before = engine.assess(presentation);
            for (String proof : proofs) {
                if (!engine.situation(presentation)
                        .answers()
                        .isUnknown(engine.index().require(proof))) {
                    continue;
                }
                Assessment after = engine.assess(Case.plus(presentation, Observation.of(proof, FindingStatus.PRESENT)));
                assertThat(rules(after)).as(presentation.id() + " " + proof).containsAll(rules(before));
                assertThat(after.urgency().urgency())
                        .as(presentation.id() + " " + proof)
                        .isGreaterThanOrEqualTo(before.urgency().urgency());
            }
        }
    }

    @Test
    void openSafetyQuestionsAreAskedBeforeEveryOther() {
        int open = 0;
        for (Presentation presentation : HandWrittenCases.all()) {
            Assessment assessment = engine.assess(presentation);
            List<Kind> kinds =
                    assessment.nextQuestions().stream().map(NextQuestion::kind).toList();
            assertThat(kinds).as(presentation.id()).isSorted();
            List<String> asked = assessment.nextQuestions().stream()
                    .filter(question -> question.kind() == Kind.GATE || question.kind() == Kind.SWEEP)
                    .map(NextQuestion::finding)
                    .toList();
            assertThat(asked)
                    .as(presentation.id())
                    .containsExactlyElementsOf(assessment.notCleared().stream()
                            .map(NotCleared::finding)
                            .toList());
            open += asked.size();
        }
        assertThat(open).isPositive();
    }
}
