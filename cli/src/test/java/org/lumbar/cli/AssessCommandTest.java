package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessCommandTest {

    @Test
    void caudaEquinaIsAnEmergencyWithItsReasons() {
        Run run = Run.of("assess", Run.example("cauda-equina.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence("EMERGENCY, within", "NOT CLEARED", "CAUSES", "Cauda equina", "SOURCES");
    }

    @Test
    void jsonIsOneObjectALine() {
        Run run = Run.of("assess", "--format", "json", Run.example("sciatica.yaml"), Run.example("cauda-equina.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"schema\":\"lumbar-assessment/1\""));
    }

    @Test
    void htmlIsOnePageOfAllCases() {
        Run run = Run.of("assess", "--format", "html", Run.example("sciatica.yaml"), Run.example("cauda-equina.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .containsSubsequence("<title>Lumbar: 2 assessments", "case sciatica-l5", "case cauda-equina")
                .containsOnlyOnce("<html");
    }

    @Test
    void aCaseThatCannotBeReadDoesNotKeepBackThePageOfTheOthers() {
        Run run = Run.of("assess", "--format", "html", "missing.yaml", Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("missing.yaml");
        assertThat(run.out()).contains("<title>Lumbar: case sciatica-l5");
        Run none = Run.of("assess", "--format", "html", "missing.yaml");
        assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void moreCasesThanAPageShowsAreRefusedWithTheWayOut() {
        Run run = Run.withInput(one("a", "\"lbp\": \"present\"").repeat(51), "assess", "--format", "html", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("at most 50 cases", "--format json");
    }

    @Test
    void aBatchGoesOnAfterALineThatCannotBeRead() {
        String batch = one("a", "\"lbp\": \"present\"") + "{broken\n" + one("b", "\"lbp\": \"present\"");
        Run run = Run.withInput(batch, "assess", "--format", "json", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("\"case\":\"a\"", "\"case\":\"b\"");
        assertThat(run.err()).contains("standard input:2:");
    }

    @Test
    void anUnknownFindingIsRefusedAndTheNearestNameIsSaid() {
        Run run = Run.withInput(one("a", "\"sadle-anaesthesia\": \"present\""), "assess", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input:1:", "sadle-anaesthesia", "Maybe you mean saddle-anaesthesia");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void withLenientAnUnknownFindingIsListedAsNotUsed() {
        Run run = Run.withInput(one("a", "\"sadle-anaesthesia\": \"present\""), "assess", "--lenient", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("NOT USED", "sadle-anaesthesia (present)");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersComeOut() {
        Run run = Run.of("assess", "missing.yaml", Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("missing.yaml").contains("no such file");
        assertThat(run.out()).contains("case sciatica-l5");
    }

    @Test
    void theSettingOfTheCommandLineReplacesThatOfTheCase() {
        Run run = Run.of("assess", "--setting", "emergency-department", Run.example("sciatica.yaml"));
        assertThat(run.out()).contains("2026-03-02, emergency department");
    }

    @Test
    void aCaseWithoutDateGetsTodayOrTheDateAskedFor() {
        String input = "findings: {lbp: present}\n";
        Run today = Run.withInput(input, "assess", "-");
        assertThat(today.out()).contains("2026-03-05, primary care");
        assertThat(today.err()).contains("no setting is given");
        Run asked = Run.withInput(input, "assess", "--date", "2025-12-31", "-");
        assertThat(asked.out()).contains("2025-12-31, primary care");
    }

    @Test
    void everyConditionIsNamedOnlyWhenAskedFor() {
        assertThat(Run.of("assess", "--all", Run.example("sciatica.yaml")).out())
                .contains("Everything else");
        assertThat(Run.of("assess", Run.example("sciatica.yaml")).out()).doesNotContain("Everything else");
    }

    @Test
    void measuredOnlyLeavesTextbookPatternsOut() {
        Run run = Run.of("assess", "--measured-only", Run.example("elderly-fall.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain("textbook pattern");
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyLocale() {
        String here = Run.of("assess", Run.example("elderly-fall.yaml")).out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Run.of("assess", Run.example("elderly-fall.yaml")).out()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void colourGoesToATerminalOnlyAndNotAgainstNoColor() {
        var terminal = new Surroundings(true, true, Map.of("LANG", "en_US.UTF-8"));
        assertThat(Run.in(terminal, "", "assess", Run.example("sciatica.yaml")).out())
                .contains("\u001b[1m", "\u2588");
        var refused = new Surroundings(true, true, Map.of("NO_COLOR", "1"));
        assertThat(Run.in(refused, "", "assess", Run.example("sciatica.yaml")).out())
                .doesNotContain("\u001b");
        assertThat(Run.of("assess", Run.example("sciatica.yaml")).out()).doesNotContain("\u001b");
    }

    private static String one(String id, String findings) {
        return "{\"schema\": \"lumbar-case/1\", \"case\": \"" + id
                + "\", \"date\": \"2026-03-02\", \"setting\": \"primary-care\","
                + " \"person\": {\"age\": 40, \"sex\": \"male\"}, \"findings\": {" + findings + "}}\n";
    }
}
