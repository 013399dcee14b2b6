package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatIfCommandTest {

    @Test
    void numbSaddleMakesAnEmergencyOfASciatica() {
        Run run = Run.of("what-if", Run.example("sciatica.yaml"), "saddle-anaesthesia=present");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "WHAT IF saddle-anaesthesia=present",
                        "Urgency: routine -> EMERGENCY, within 4 hours",
                        "+ comes:",
                        "+ Cauda equina syndrome:",
                        "enters",
                        "Safety questions closed:");
    }

    @Test
    void anAnswerThatIsThereAlreadyChangesNothing() {
        Run run = Run.of("what-if", Run.example("sciatica.yaml"), "saddle-anaesthesia=absent");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Nothing changes");
        assertThat(Run.of("what-if", "--format", "json", Run.example("sciatica.yaml"), "saddle-anaesthesia=absent")
                        .out())
                .contains("\"nothingChanges\":true");
    }

    @Test
    void theSettingOfAChangeCountsMoreThanThatOfTheCommandLine() {
        Run run = Run.of(
                "what-if", "--setting", "community", Run.example("elderly-fall.yaml"), "setting=emergency-department");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("community").doesNotContain("Nothing changes");
    }

    @Test
    void aContradictionWithTheCaseIsRefusedNamingBoth() {
        Run run = Run.of("what-if", Run.example("sciatica.yaml"), "leg-pain=absent");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("leg-pain-any absent contradicts leg-pain-below-knee present");
    }

    @Test
    void withoutAChangeTheUsageIsTold() {
        Run run = Run.of("what-if", Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("saddle-anaesthesia=present");
    }
}
