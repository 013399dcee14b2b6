package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {

    private static final String SCIATICA = "fhir/sciatica.json";

    @Test
    void itListsWhatWasReadWithItsResource() {
        Run run = Run.of("record", Run.example(SCIATICA), "--date", "2026-03-02");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("age 44, sex female, primary-care")
                .contains("this episode began 10 days before")
                .contains("leg-pain-radiating: present (right), 2026-02-25, from Condition/c2")
                .contains("pain-intensity: 7");
    }

    @Test
    void aRecordAssessesAsItsCaseDoes() throws IOException {
        Run record = Run.of("assess", Run.example(SCIATICA), "--date", "2026-03-02", "--format", "json");
        Run asCase = Run.of("record", Run.example(SCIATICA), "--date", "2026-03-02", "--format", "case");
        Run ofCase = Run.withInput(asCase.out(), "assess", "-", "--format", "json");

        assertThat(record.exit()).isZero();
        assertThat(record.err()).contains("answers used").contains("`lumbar record`");
        assertThat(record.out()).contains("disc-herniation-radiculopathy").isEqualTo(ofCase.out());
    }

    @Test
    void aRecordOnStandardInputIsDetected() throws IOException {
        String json = Files.readString(Path.of(Run.example(SCIATICA)));

        Run run = Run.withInput(json, "assess", "-", "--date", "2026-03-02", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"case\":\"Patient/p1\"");
    }

    @Test
    void aPipeThatCannotBeReadTwiceIsDetectedToo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pipe = new FileInputStream(Run.example(SCIATICA))) {
            assertThat(pipe.markSupported()).isFalse();

            int exit = Main.run(
                    new String[] {"record", "-", "--date", "2026-03-02"},
                    pipe,
                    out,
                    new ByteArrayOutputStream(),
                    Clock.systemUTC());

            assertThat(exit).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("leg-pain-radiating: present (right)");
    }

    @Test
    void oneRecordALineGivesOneAnswerALine(@TempDir Path folder) throws IOException {
        String line = Files.readString(Path.of(Run.example(SCIATICA))).replaceAll("\\s*\\n\\s*", "");
        Path file = folder.resolve("records.ndjson");
        Files.writeString(file, line + "\n" + "{\"resourceType\":\"NoSuchThing\"}\n" + line + "\n");

        Run run = Run.of("assess", file.toString(), "--date", "2026-03-02", "--format", "json");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("record 2: this cannot be read as a FHIR R4 resource");
    }

    @Test
    void theAnswerGoesBackAsResourcesAboutTheSamePatient() {
        Run run = Run.of("assess", Run.example(SCIATICA), "--date", "2026-03-02", "--format", "fhir");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"resourceType\":\"Bundle\"")
                .contains("\"resourceType\":\"RiskAssessment\"")
                .contains("\"reference\":\"Patient/p1\"")
                .doesNotContain("\"resourceType\":\"Patient\"");
    }

    @Test
    void aCaseIsNoRecord() {
        Run run = Run.of("record", Run.example("sciatica.yaml"));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("this is no FHIR record").contains("`lumbar assess` reads cases");
    }

    @Test
    void whatIsNotUsedIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("record.json");
        Files.writeString(
                file,
                "{\"resourceType\":\"Condition\",\"id\":\"c\",\"code\":{\"text\":\"cancer\\u001b[31m in 2009\"}}");

        Run run = Run.of("record", file.toString(), "--date", "2026-03-02");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 x it has no code").contains("cancer").doesNotContain("\u001b");
    }
}
