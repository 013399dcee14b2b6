package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @Test
    void theFigureOfADiscHerniationIsShownStepByStepWithItsSources() {
        Run run = Run.of("explain", Run.example("sciatica.yaml"), "disc-herniation-radiculopathy");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "FROM PRIOR TO POSTERIOR",
                        "Before the findings",
                        "Leg weakness",
                        "After the findings",
                        "NOT KNOWN",
                        "NOT USED HERE",
                        "WHAT WOULD RAISE THE URGENCY",
                        "SOURCES",
                        "recalled, not re-checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disc herniation with radiculopathy", "disc herniation", "HERNIA"})
    void aConditionIsFoundByItsLabelOrAPartThatNoOtherHas(String words) {
        Run run = Run.of("explain", Run.example("sciatica.yaml"), words);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Disc herniation with radiculopathy: ");
    }

    @Test
    void aConditionThatTheReportDoesNotShowIsExplainedToo() {
        Run facet = Run.of("explain", Run.example("sciatica.yaml"), "facet-joint-pain");
        assertThat(facet.exit()).isZero();
        assertThat(facet.out()).contains("not shown in the report");
    }

    @Test
    void theEmergencyOfACaudaEquinaNamesTheRuleAndThatNothingSingleWouldEndIt() {
        Run run = Run.of("explain", Run.example("cauda-equina.yaml"), "urgency");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "EMERGENCY, within 4 hours",
                        "WHAT GIVES THIS LEVEL",
                        "Cauda equina syndrome suspected: emergency, within 4 hours",
                        "Saddle anaesthesia",
                        "WHAT WOULD LOWER IT",
                        "No single answer",
                        "WHAT WOULD RAISE IT",
                        "ONE ANSWER SHORT");
    }

    @Test
    void theNextQuestionSaysWhatEachAnswerWouldChange() {
        Run next = Run.of("explain", Run.example("sciatica.yaml"), "next");
        assertThat(next.exit()).isZero();
        assertThat(next.out()).containsSubsequence("Number 1 of the next questions", "IF PRESENT", "IF ABSENT");
        Run asked = Run.of("explain", Run.example("sciatica.yaml"), "question", "crp");
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).contains("mg/L".toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cauda-eqina | 3 | Maybe you mean cauda-equina",
                "urgence | 3 | Maybe you mean urgency",
                "fracture | 3 | name one of them",
            })
    void whatCannotBeExplainedIsRefusedInOneLine(String what, int exit, String message) {
        Run run = Run.of("explain", Run.example("sciatica.yaml"), what);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(message);
    }

    @Test
    void withoutAnythingToExplainTheChoicesAreTold() {
        Run run = Run.of("explain", Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("urgency, next, question FINDING", "disc-herniation-radiculopathy");
    }

    @Test
    void ofSeveralCasesOneIsNamed() {
        Run several = Run.of("explain", Run.example("batch.ndjson"), "urgency");
        assertThat(several.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(several.err()).contains("it holds 5 cases", "--case");
        Run one = Run.of("explain", "--case", "batch-1", Run.example("batch.ndjson"), "urgency");
        assertThat(one.exit()).isZero();
        assertThat(one.out()).contains("case batch-1");
        Run none = Run.of("explain", "--case", "batch-99", Run.example("batch.ndjson"), "urgency");
        assertThat(none.err()).contains("there is no case 'batch-99'");
    }

    @Test
    void jsonIsOneObjectALine() {
        for (String what : new String[] {"urgency", "next", "cauda-equina"}) {
            Run run = Run.of("explain", "--format", "json", Run.example("sciatica.yaml"), what);
            assertThat(run.out().lines()).singleElement().asString().startsWith("{\"schema\":\"lumbar-explanation/1\"");
        }
    }
}
