package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void itWritesFilesByTypeWithAManifestAndSaysSo() {
        Path out = folder.resolve("people");

        Run run = Run.of("simulate", "--persons", "5", "--seed", "3", "--date", "2026-03-02", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("5 persons").contains("manifest.json");
        assertThat(out.resolve("Patient.0000.ndjson")).isRegularFile();
        assertThat(out.resolve("Observation.0001.ndjson")).isRegularFile();
        assertThat(out.resolve("truth.ndjson")).doesNotExist();
    }

    @Test
    void theTruthStandsBesideWhereItIsAskedFor() throws IOException {
        Run run = Run.of("simulate", "--persons", "4", "--out", folder.toString(), "--truth", "--gzip");

        assertThat(run.exit()).isZero();
        assertThat(Files.readAllLines(folder.resolve("truth.ndjson"))).hasSize(4);
        assertThat(folder.resolve("expected.json")).isRegularFile();
        assertThat(folder.resolve("Patient.0000.ndjson.gz")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e9", "many", "99999999999"})
    void aNumberOfPeopleThatIsNoneIsRefused(String persons) {
        Run run = Run.of("simulate", "--persons", persons, "--out", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--persons").contains("a whole number above 0");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void moreThanTheDiskHoldsIsRefusedBeforeItBegins() {
        Run run = Run.of("simulate", "--persons", "2000000000", "--out", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(folder.toString()).contains("MB are free");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderInUseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");

        Run run = Run.of("simulate", "--persons", "5", "--out", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("is not empty; name another");
        assertThat(folder).isDirectoryContaining("glob:**letter.txt");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run atFile = Run.of("simulate", "--persons", "5", "--out", file.toString());
        Run below = Run.of(
                "simulate", "--persons", "5", "--out", file.resolve("below").toString());

        assertThat(atFile.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(atFile.err()).contains("this is no folder; name another");
        assertThat(below.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(below.err().lines()).hasSize(1);
        assertThat(below.err()).contains("name another folder");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Run.of("simulate", "--out", folder.toString()).err()).contains("--persons is missing");
        assertThat(Run.of("simulate", "--persons", "5").err()).contains("--out is missing");
        assertThat(Run.of("simulate", "--persons", "5").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void anUnknownSettingNamesThoseThatThereAre() {
        Run run = Run.of("simulate", "--persons", "5", "--setting", "ward", "--out", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("emergency-department");
    }
}
