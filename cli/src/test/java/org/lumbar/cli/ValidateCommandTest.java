package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidateCommandTest {

    private static final String CAUDA = """
        {"case": "right", "date": "2026-03-02", "person": {"age": 40, "sex": "male"}, "findings":\
         {"lbp": "present", "urinary-retention": "present", "saddle-anaesthesia": "present"},\
         "expected": {"urgency": "emergency", "condition": "cauda-equina"}}
        """;
    private static final String WRONG = """
        {"case": "wrong", "date": "2026-03-02", "person": {"age": 40, "sex": "male"}, "findings":\
         {"lbp": "present", "urinary-retention": "present", "saddle-anaesthesia": "present"},\
         "expected": {"urgency": "self-care", "condition": "axial-spa"}}
        """;

    @Test
    void bothSettingsAreReportedWithTheirShares() {
        Run run = Run.withInput(CAUDA + WRONG, "validate", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence("Setting primary-care, 2 cases", "Setting emergency-department, 2 cases")
                .containsPattern("accepted urgency +1 / 2 +50   \\(1-99\\)")
                .containsPattern("emergencies below emergency +0 / 1 +0   \\(0-98\\)")
                .containsPattern("benign rated emergency +1 / 1 +100   \\([23]-100\\)")
                .containsPattern("condition in view \\(5 at most\\) +1 / 2");
    }

    @Test
    void theConfusionTableAndTheMissesNameWhatWasGiven() {
        Run run = Run.withInput(CAUDA + WRONG, "validate", "--setting", "primary-care", "-");
        assertThat(run.out())
                .doesNotContain("Setting emergency-department")
                .containsPattern("expected \\\\ given +emergency +urgent +routine +self-care")
                .containsPattern("\nemergency +1 +0 +0 +0\n")
                .containsPattern("\nself-care +1 +0 +0 +0\n")
                .contains("- wrong: expected self-care, given emergency; axial-spa not in view")
                .doesNotContain("- right:");
    }

    @Test
    void aShareBelowTheOneAskedForFails() {
        Run low = Run.withInput(CAUDA + WRONG, "validate", "--fail-below-accepted", "60", "-");
        assertThat(low.exit()).isEqualTo(Exit.CHECK_FAILED);
        Run high = Run.withInput(CAUDA + WRONG, "validate", "--fail-below-accepted", "50", "-");
        assertThat(high.exit()).isZero();
    }

    @Test
    void aCaseWithoutExpectedIsBadInputAndTheOthersCount() {
        Run run =
                Run.withInput(CAUDA + "{\"case\": \"open\", \"findings\": {\"lbp\": \"present\"}}\n", "validate", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("standard input:2:", "expected");
        assertThat(run.out()).contains("1 / 1");
    }

    @Test
    void vignettesAreTakenAsTheyAre() {
        Run run = Run.withInput("""
            {"id": "v1", "age": 40, "sex": "male", "duration_days": 2, "present": ["lbp", "urinary-retention",\
             "saddle-anaesthesia"], "absent": [], "vitals": {}, "gold": {"dx": "cauda-equina", "urgency": "emergency",\
             "urgency_accept": ["emergency"]}}
            """, "validate", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern("accepted urgency +1 / 1");
    }
}
