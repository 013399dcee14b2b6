package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void theCareContentIsCountedWithWhatAPharmacistMustCheck() {
        assertThat(Run.of("knowledge", "check").out())
                .containsPattern("\\d interventions\n")
                .containsPattern("\\d effects\n")
                .containsPattern("\\d contraindications\n +\\d+ of these need a pharmacist's check\n")
                .containsPattern("\\d lines of the safety net\n")
                .doesNotContain("note: ");
    }

    @Test
    void notesArePrintedWhenAskedForAndFailNothing() {
        Run run = Run.of("knowledge", "check", "--notes");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("note: citations: \\d+ of \\d+ rest on recalled figures")
                .doesNotContain("note: design constant");
    }

    @Test
    void recalledContraindicationsSayThatAPharmacistMustCheckThemInEveryForm() {
        for (String form : List.of("text", "json", "markdown")) {
            String list = Run.of("knowledge", "list", "--basis", "recalled", "--format", form)
                    .out();
            long rules = list.lines()
                    .filter(line -> line.contains("needs a pharmacist's check"))
                    .count();
            assertThat(rules)
                    .as(form)
                    .isEqualTo(Run.of("knowledge", "list", "--contraindications", "--format", "json")
                            .out()
                            .lines()
                            .filter(line -> line.contains("\"basis\":\"recalled\""))
                            .count())
                    .isPositive();
        }
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
        assertThat(run.err()).contains("check, judge, list or show").hasLineCount(1);
    }

    @Test
    void everyListHasAHeadAndRowsOfEqualLength() {
        for (String list : List.of(
                "findings",
                "conditions",
                "rules",
                "red-flag-rules",
                "routine-rules",
                "gates",
                "predicates",
                "mechanisms",
                "sources",
                "instruments",
                "interventions",
                "guideline-rows",
                "effects",
                "contraindications",
                "outcome-scales",
                "treatment-populations",
                "investigations",
                "early-imaging",
                "prognosis",
                "safety-net",
                "pathway-states",
                "exercises",
                "circumstances")) {
            Run run = Run.of("knowledge", "list", "--" + list);
            assertThat(run.exit()).as(list).isZero();
            List<String> lines = run.out().lines().toList();
            int columns = lines.getFirst().split("\t", -1).length;
            assertThat(lines).as(list).hasSizeGreaterThan(1).allMatch(line -> line.split("\t", -1).length == columns);
            assertThat(Run.of("knowledge", "list", "--" + list, "--format", "json")
                            .out())
                    .as(list)
                    .hasLineCount(lines.size() - 1);
        }
    }

    @Test
    void theBasisNarrowsWhatIsNotUsed() {
        Run run = Run.of("knowledge", "list", "--unused", "--basis", "recalled", "--format", "json");
        assertThat(run.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"basis\":\"recalled\"") && line.contains("\"used\":false"));
    }

    @Test
    void onlyFiguresAreWrittenAsAPage() {
        Run run = Run.of("knowledge", "list", "--gates", "--format", "markdown");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("only figures are written as markdown").hasLineCount(1);
    }

    @Test
    void aConditionIsShownWithItsFiguresRulesAndSources() {
        Run run = Run.of("knowledge", "show", "cauda-equina");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("CONDITION cauda-equina\nCauda equina syndrome\n")
                .contains("block sacral", "not used: ", "red-flag rule cauda-equina-suspected", "SOURCES");
    }

    @Test
    void whatIsNotThereNamesTheNearest() {
        Run run = Run.of("knowledge", "show", "cauda-equina", "cauda-equna", "no-such-thing-at-all");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("no record 'cauda-equna'. Maybe you mean cauda-equina.")
                .contains("no record 'no-such-thing-at-all'. `lumbar")
                .hasLineCount(2);
        assertThat(Run.of("knowledge", "show").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theTestsOfARuleAreShownWhereTheyCanBeRead() {
        String content = Path.of("..", "knowledge", "content").toString();
        assertThat(Run.of("knowledge", "show", "cauda-equina-suspected", "--content", content)
                        .out())
                .contains("- red-flag-rules/cauda-equina.test.yaml: ");
        assertThat(Run.of("knowledge", "show", "cauda-equina-suspected").out())
                .contains("RED-FLAG RULE cauda-equina-suspected", "NAMED PREDICATE", "POPULATION")
                .doesNotContain("Tests in which");
    }

    @Test
    void everySheetIsALineOfJson() {
        assertThat(Run.of("knowledge", "show", "bladder-bowel-change", "L5", "--format", "json")
                        .out())
                .hasLineCount(3)
                .contains("\"kind\":\"finding\"", "\"kind\":\"gate\"", "\"kind\":\"nerve-root\",\"id\":\"L5\"");
    }

    @Test
    void theTestsOfAContentFolderAreRun() {
        String content = Path.of("..", "knowledge", "content").toString();
        assertThat(Run.of("knowledge", "check", "--content", content).out()).containsPattern("[1-9]\\d{3} tests run");
    }

    @Test
    void ofAContentThatDoesNotHoldTogetherWhatIsThereIsShown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("content.yaml"), "content: {version: 1.0.0}\n");
        Files.writeString(
                folder.resolve("findings.yaml"), "findings:\n  - {id: lbp, label: Back pain, obtained: asked}\n");
        Run run = Run.of("knowledge", "show", "lbp", "--content", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("FINDING lbp");
        assertThat(run.err())
                .contains("problems, so what the arithmetic leaves out is not shown")
                .hasLineCount(1);
    }
}
