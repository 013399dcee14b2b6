package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

    @Test
    void theBuiltInContentHasNoProblems() {
        Run run = Run.of("knowledge", "check");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("content \\S+ [0-9a-f]{64}\n")
                .contains(" red-flag rules\n")
                .endsWith("0 problems\n");
    }

    @Test
    void aContentFolderIsCheckedInPlaceOfTheBuiltInContent() {
        Run run = Run.of(
                "knowledge",
                "check",
                "--content",
                Path.of("..", "knowledge", "content").toString());
        assertThat(run.exit()).as(run.out()).isZero();
    }

    @Test
    void brokenContentFailsTheCheckAndSaysWhere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("content.yaml"), "content: {version: 1.0.0}\n");
        Files.writeString(folder.resolve("findings.yaml"), "findings:\n  - {id: lbp, lable: Low back pain}\n");
        Run run = Run.of("knowledge", "check", "--content", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.CHECK_FAILED);
        assertThat(run.out()).contains("problem: ").contains("findings.yaml:2");
    }

    @Test
    void aFolderThatIsNoneIsBadInput() {
        Run run = Run.of("knowledge", "check", "--content", "no-such-folder");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains("no-such-folder: there is no such folder")
                .hasLineCount(1);
    }

    @Test
    void aPackThatIsNoneIsBadInput(@TempDir Path folder) {
        Run run = Run.of("knowledge", "list", "--knowledge", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("pack.yaml").hasLineCount(1);
    }

    @Test
    void figuresOfABasisAreListed() {
        Run run = Run.of("knowledge", "list", "--basis", "recalled");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("recalled\t"));
    }

    @Test
    void everyLineHasTheSameColumns() {
        Run run = Run.of("knowledge", "list");
        assertThat(run.out().lines()).allMatch(line -> line.split("\t", -1).length == 8);
    }

    @Test
    void unusedEvidenceIsListedWithItsReason() {
        Run run = Run.of("knowledge", "list", "--unused");
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> !line.split("\t", -1)[7].isEmpty());
    }

    @Test
    void findingsAreListedWithTheirQuestion() {
        assertThat(Run.of("knowledge", "list", "--findings").out())
                .startsWith("finding\tkind\tunit\tobtained\tlabel\tquestion\n")
                .contains("\nsaddle-anaesthesia\tboolean\t");
    }

    @Test
    void twoChoicesAtOnceAreRefused() {
        assertThat(Run.of("knowledge", "list", "--unused", "--findings").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void withoutAnActionTheActionsAreNamed() {
        Run run = Run.of("knowledge");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("check, judge or list").hasLineCount(1);
    }
}
