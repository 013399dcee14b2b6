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
    void figuresThatAreNotUsedAreListedWhateverTheyAre() {
        String unused = Run.of("knowledge", "list", "--unused").out();
        assertThat(unused)
                .as("a row of a condition")
                .containsPattern(
                        "recalled\tspinal-metastasis\t.*\tneuro-deficit\tsensitivity 0,.*\tdeyo-diehl-1988\t.*zero cell")
                .as("a fever that is seldom there: the low figure counts, the old high one is listed")
                .containsPattern("epidural-abscess\t.*\tfever\tsensitivity 0\\.83,.*\t.*must not reassure")
                .doesNotContainPattern("epidural-abscess\t.*\tfever\tsensitivity 0\\.197")
                .as("a prediction rule")
                .containsPattern("roman-cluster\trule\t.*holds age and sex")
                .as("a figure without a finding")
                .containsPattern("Vfrac tool.*sensitivity 0\\.724, specificity 0\\.729\tkhera-2022\t")
                .as("what is no condition here")
                .containsPattern("Flynn rule, three of five\t.*\tflynn-2002\t.*not a diagnosis");
    }

    @Test
    void findingsAreListedWithTheirQuestion() {
        assertThat(Run.of("knowledge", "list", "--findings").out())
                .startsWith("finding\tkind\tunit\tobtained\tlabel\tquestion\n")
                .contains("\nsaddle-anaesthesia\tboolean\t");
    }

    @Test
    void instrumentsAreListedWithRangeRecallAndLicence() {
        assertThat(Run.of("knowledge", "list", "--instruments").out())
                .startsWith("instrument\titems\trange\tbetter\trecall\twording\tlabel\tmeasures\n")
                .contains(
                        "\nrmdq-24\t24\t0 to 24\tlower\ttoday\tfree\t",
                        "\nodi\t10\t0 to 100\tlower\ttoday\tlicensed\t");
    }

    @Test
    void figuresOfInstrumentsAreListedWithTheirBasis() {
        assertThat(Run.of("knowledge", "list").out())
                .contains("\nverified-at-second-hand\trmdq-24\timportant change\ttotal\t5 points")
                .contains("\ndesign\todi\tmissing items\ttotal\tat most 2\tlumbar-design");
    }

    @Test
    void twoChoicesAtOnceAreRefused() {
        assertThat(Run.of("knowledge", "list", "--unused", "--findings").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void withoutAnActionTheActionsAreNamed() {
        Run run = Run.of("knowledge");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("check, list or show").hasLineCount(1);
    }
}
