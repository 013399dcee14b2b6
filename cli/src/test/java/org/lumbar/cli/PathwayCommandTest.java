package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathwayCommandTest {

    private static final String SCIATICA = "pathway/sciatica.yaml";

    @Test
    void itSaysWhereThePersonStandsOnADay() {
        Run run = Run.of("pathway", Run.example(SCIATICA), "--on", "2026-03-20");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsSubsequence("S3C NERVE ROOT PAIN", "DUE", "by 2026-04-16", "WHY HERE");
    }

    @Test
    void withoutADayTodayIsTaken() {
        Run run = Run.of("pathway", Run.example(SCIATICA), "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"on\":\"2026-03-05\"").endsWith("}\n");
    }

    @Test
    void thePageCarriesTheDrawing() {
        Run run = Run.of("pathway", Run.example(SCIATICA), "--on", "2026-03-20", "--format", "html");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<svg class=\"pathway\"");
    }

    @Test
    void eventsAreReadFromStandardInput() {
        Run run = Run.withInput(
                "{\"events\": [{\"date\": \"2026-03-02\", \"kind\": \"answers\", \"findings\":"
                        + " {\"lbp\": \"present\", \"saddle-anaesthesia\": \"present\"}}]}",
                "pathway",
                "-",
                "--on",
                "2026-03-02");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("E1 EMERGENCY");
    }

    @Test
    void aWrongWordIsRefusedWithItsPlaceAndWhatIsMeant() {
        Run run = Run.withInput(
                "events:\n  - {date: 2026-03-02, kind: visit, what: revue}\n", "pathway", "-", "--on", "2026-03-02");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input:2:").contains("Maybe you mean review");
    }

    @Test
    void aCaseIsNoEventFile() {
        Run run = Run.of("pathway", Run.example("sciatica.yaml"));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("lumbar assess");
    }

    @Test
    void aWrongDayIsAMatterOfUsage() {
        Run run = Run.of("pathway", Run.example(SCIATICA), "--on", "20.3.2026");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("a date such as 2026-03-02");
    }
}
