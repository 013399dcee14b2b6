package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompareCommandTest {

    private static final String SCIATICA = Run.example("sciatica.yaml");

    @Test
    void anOperationStandsBesideStayingActiveAndAnInjection() {
        Run run = Run.of("compare", SCIATICA, "discectomy", "stay-active", "epidural-steroid-lumbar");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "DECISION AID: Discectomy / Advice to stay active / Epidural steroid injection",
                        "no order",
                        "WHAT EACH IS",
                        "an operation that takes away the piece of disc",
                        "WHAT THE PLAN SAYS FOR THIS PERSON",
                        "Discectomy: Not now",
                        "Advice to stay active: Offer",
                        "OF 100 PEOPLE",
                        "had recovered in",
                        "with it: 95 of 100",
                        "The same number in both groups.",
                        "Shares of people are not known",
                        "WHAT STUDIES FOUND",
                        "as assigned (randomised)",
                        "as treated (not randomised)",
                        "COST",
                        "HARMS",
                        "WHAT GUIDELINES SAY",
                        "Guidelines disagree: an option in NICE (England)",
                        "HOW EACH IS THOUGHT TO ACT",
                        "SOURCES",
                        "never replaces");
    }

    @Test
    void anOptionThatTheContentDoesNotHoldIsRefusedNamingTheNearest() {
        Run run = Run.of("compare", SCIATICA, "disectomy", "heat");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("OPTION 'disectomy' is no intervention of the content. Maybe you mean discectomy.");
        assertThat(Run.of("compare", SCIATICA, "prayer", "heat").err()).contains("It holds", "discectomy");
    }

    @Test
    void oneOptionIsNoComparison() {
        Run run = Run.of("compare", SCIATICA, "discectomy", "discectomy");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("2 to 6 different options, not 1");
        assertThat(Run.of("compare", SCIATICA).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void inAnEmergencyTheReferralIsToldAndNothingCompared() {
        Run run = Run.of("compare", Run.example("cauda-equina.yaml"), "discectomy", "heat");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("First: emergency department", "Not compared while the person must be seen elsewhere first.")
                .doesNotContain("OF 100 PEOPLE", "WHAT STUDIES FOUND");
    }

    @Test
    void anOptionWithoutUseForThePersonSaysWhatItIsFor() {
        Run run = Run.of("compare", Run.example("plain-acute-pain.yaml"), "vertebroplasty", "heat");
        assertThat(run.out())
                .containsSubsequence(
                        "It has no use for non-specific low back pain.", "it is for:", "Vertebral fragility fracture");
    }

    @Test
    void allQuestionsAndResultsAreNamedOnRequest() {
        String some = Run.of("compare", SCIATICA, "discectomy", "heat").out();
        String all = Run.of("compare", "--all", SCIATICA, "discectomy", "heat").out();
        assertThat(some).contains("who gains more: 25 with --all.");
        assertThat(all).doesNotContain("with --all").contains("In a part of the people, and who gains more:");
    }

    @Test
    void thePageAndTheLineOfJsonComeOnRequest() {
        assertThat(Run.of("compare", "--format", "html", SCIATICA, "discectomy", "heat")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("Of 100 people")
                .doesNotContain("<script");
        assertThat(Run.of("compare", "--format", "json", SCIATICA, "discectomy", "heat")
                        .out())
                .startsWith("{\"schema\":\"lumbar-decision-aid/1\"")
                .endsWith("}\n");
    }
}
