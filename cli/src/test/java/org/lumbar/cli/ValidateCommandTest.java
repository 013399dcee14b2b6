package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static final String THERE = """
        {"case": "there", "date": "2026-03-02", "setting": "spine-clinic", "person": {"age": 40, "sex": "male"},\
         "findings": {"lbp": "present", "saddle-anaesthesia": "present"}, "expected": {"urgency": "emergency",\
         "condition": "cauda-equina", "within": "PT4H", "because": ["cauda-equina-suspected"]}}
        """;
    private static final String DEMANDS = """
        {"case": "demands", "date": "2026-03-02", "setting": "primary-care", "person": {"age": 40, "sex": "male"},\
         "findings": {"lbp": "present", "saddle-anaesthesia": "present"}, "expected": {"urgency": "emergency",\
         "condition": "cauda-equina", "inView": false, "within": "PT0S", "because": ["major-trauma"],\
         "established": ["renal-colic"], "notExcluded": ["facet-joint-pain"], "residualRisk": ["aaa-ruptured"],\
         "notCleared": ["saddle-genital-numbness"]}}
        """;

    @Test
    void aCaseThatNamesItsSettingIsSeenThereAndTheOthersInBoth() {
        Run run = Run.withInput(CAUDA + THERE, "validate", "-");
        assertThat(run.out())
                .contains("Setting of each case, 1 case\n")
                .contains("Setting primary-care, 1 case\n")
                .contains("Setting emergency-department, 1 case\n")
                .containsPattern("further expectations met +1 / 1")
                .contains("No misses.");
    }

    @Test
    void severalSettingsMayBeAskedFor() {
        Run run = Run.withInput(CAUDA + THERE, "validate", "--setting", "community", "--setting", "spine-clinic", "-");
        assertThat(run.out())
                .containsSubsequence("Setting community, 2 cases", "Setting spine-clinic, 2 cases")
                .doesNotContain("Setting of each case")
                .doesNotContain("primary-care");
    }

    @Test
    void everyDemandThatIsNotMetIsNamedWithItsCase() {
        Run run = Run.withInput(DEMANDS, "validate", "-");
        assertThat(run.out())
                .containsPattern("further expectations met +0 / 1")
                .contains("- demands: expected within PT0S, given PT4H; major-trauma is no reason;"
                        + " renal-colic is not established; facet-joint-pain is not named as not excluded;"
                        + " aaa-ruptured has no residual risk; saddle-genital-numbness is not open;")
                .contains("bladder-bowel-change is open; ", "cauda-equina is in view");
    }

    @Test
    void fewEmergenciesProveLittleAndTheReportSaysSo() {
        Run run = Run.withInput(CAUDA.repeat(9), "validate", "--setting", "primary-care", "-");
        assertThat(run.out())
                .contains("0 of 9 emergencies below emergency still allows a true share of 34 %")
                .contains("two-sided 95 % interval; one-sided 95 % limit 28 %");
    }

    @Test
    void aCaseOfWhichUrgentIsRightAsWellIsNotBenign() {
        Run run = Run.withInput(
                WRONG.replace("\"self-care\"", "\"routine\", \"accepted\": [\"urgent\"]"), "validate", "-");
        assertThat(run.out()).containsPattern("benign rated emergency +0 / 0");
    }

    @Test
    void theConditionIsAlsoLookedForAmongTheMostProbable() {
        Run run = Run.withInput(CAUDA, "validate", "-");
        assertThat(run.out()).containsPattern("first 3 by posterior, no target +1 / 1");
    }

    @Test
    void aFolderStandsForItsCasesInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.ndjson"), WRONG);
        Files.writeString(folder.resolve("a.yaml"), "- case: listed\n  expected: {urgency: self-care}\n");
        Files.writeString(folder.resolve("notes.txt"), "no case");
        Run run = Run.of("validate", "--setting", "community", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("2 cases", "- listed:", "- wrong:");
    }

    @Test
    void aFolderWithoutCasesIsBadInput(@TempDir Path folder) {
        Run run = Run.of("validate", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains(folder + ": this folder holds no case");
    }

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
