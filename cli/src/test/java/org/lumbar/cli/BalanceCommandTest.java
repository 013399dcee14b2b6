package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalanceCommandTest {

    private static final String RUNNER = "movement/runner-with-stiff-hips.yaml";

    @Test
    void itSaysWhatIsWorthTraining() {
        Run run = Run.of("balance", Run.example(RUNNER));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "WORTH TRAINING, IF IT MATTERS TO YOU", "MEASUREMENTS", "LEFT AGAINST RIGHT", "EXPOSURE");
    }

    @Test
    void theJsonIsOneLineAndThePageCarriesThePicture() {
        Run json = Run.of("balance", Run.example(RUNNER), "--format", "json");
        Run page = Run.of("balance", Run.example(RUNNER), "--format", "html");

        assertThat(json.out())
                .startsWith("{\"schema\":\"lumbar-balance/1\"")
                .endsWith("}\n")
                .hasLineCount(1);
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("<svg class=\"balance\"");
    }

    @Test
    void aSlipIsRefusedWithItsPlaceAndWhatIsMeant() {
        Run run = Run.withInput(
                "case: {findings: {lbp: present}}\nmeasurements:\n  - {test: thomas-tset, side: left, value: 3}\n",
                "balance",
                "-");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input:3:").contains("Maybe you mean thomas-test");
    }

    @Test
    void aCaseIsNoMovementFile() {
        Run run = Run.of("balance", Run.example("sciatica.yaml"));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("`lumbar assess` reads it alone");
    }
}
