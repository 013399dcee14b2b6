package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String VIGNETTE = """
        {"id": "../v 1", "age": 40, "sex": "male", "duration_days": 2, "present": ["lbp"], "absent": ["fever"],\
         "vitals": {"temp_c": 36.8}, "gold": {"dx": "nonspecific-lbp", "urgency": "selfcare"}}
        """;

    @Test
    void aVignetteBecomesACaseThatCanBeAssessed() {
        Run converted = Run.withInput(VIGNETTE, "convert", "--date", "2026-03-02", "-");
        assertThat(converted.exit()).isZero();
        assertThat(converted.out().lines()).hasSize(1);
        assertThat(converted.out()).contains("lumbar-case/1", "self-care", "primary-care");
        Run assessed = Run.withInput(converted.out(), "assess", "--format", "json", "-");
        assertThat(assessed.exit()).as(assessed.err()).isZero();
    }

    @Test
    void eachCaseGetsAFileWhoseNameStaysInTheFolder(@TempDir Path folder) throws IOException {
        Run run = Run.withInput(
                VIGNETTE, "convert", "--setting", "emergency-department", "--out", folder.toString(), "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("-.-v-1.yaml"))).contains("emergency-department", "2026-03-05");
    }

    @Test
    void aFileThatExistsIsNotOverwritten(@TempDir Path folder) {
        Run.withInput(VIGNETTE, "convert", "--out", folder.toString(), "-");
        Run again = Run.withInput(VIGNETTE, "convert", "--out", folder.toString(), "-");
        assertThat(again.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(again.err()).contains("exists already");
    }

    @Test
    void aLineThatIsNoVignetteIsRefusedAndTheOthersAreConverted() {
        Run run = Run.withInput("{\"a\": 1}\n" + VIGNETTE, "convert", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("standard input:1:");
        assertThat(run.out().lines()).hasSize(1);
    }
}
