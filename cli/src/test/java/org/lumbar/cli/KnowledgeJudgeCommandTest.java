package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeJudgeCommandTest {

    private static final String[] FEW = {"knowledge", "judge", "--persons", "3", "--setting", "primary-care"};

    private static Run few(String... more) {
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(FEW), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return Run.of(all);
    }

    @Test
    void theTablesNameTargetsDiseasesAndCauses() {
        Run run = few();
        assertThat(run.out())
                .startsWith("Content ")
                .contains("Targets")
                .contains("nothing-open-gates")
                .contains("Missed disease")
                .contains("published: 45.0 % had no fever")
                .contains("Plain back pain without serious disease, primary-care, 3 persons");
        assertThat(run.exit()).isIn(Exit.ANSWERED, Exit.CHECK_FAILED);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(few("--seed", "9").out()).isEqualTo(few("--seed", "9").out());
        assertThat(few("--seed", "9", "--format", "json").out())
                .isNotEqualTo(few("--seed", "10", "--format", "json").out());
    }

    @Test
    void jsonIsOneLineWithItsSchema() {
        assertThat(few("--format", "json").out())
                .startsWith("{\"schema\":\"lumbar-judgement/1\",")
                .contains("\"population\":\"plain-back-pain\"")
                .contains("\"below-urgent\":{\"value\":")
                .hasLineCount(1);
    }

    @Test
    void aMissedTargetFailsAndIsNamedWithWhatWasSeen(@TempDir Path pack) throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), """
                pack: {id: strict, version: 1.0.0, licence: Apache-2.0, contentVersions: [%s]}
                """.formatted(version()));
        Files.writeString(pack.resolve("targets.yaml"), """
                targets:
                  - {id: nobody-waits, population: nothing-answered, measure: routine, atMost: 0.01, reason: for the test}
                """);
        Run run = few("--knowledge", pack.toString());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(run.out()).contains("MISSED  nobody-waits");
        assertThat(run.err()).contains("target nobody-waits is missed in primary-care: 100 %, wanted at most 1 %");
    }

    private static String version() {
        String first = Run.of("knowledge", "check").out().lines().findFirst().orElseThrow();
        return first.split(" ", -1)[1];
    }

    @Test
    void noPersonsAreNoNumberOfPersons() {
        Run run = Run.of("knowledge", "judge", "--persons", "0");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("a whole number above 0");
    }
}
