package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {

    /// Where, who and how long; then pain in the low back, trouble with the bladder, which, since when.
    private static final List<String> RETENTION = List.of("2", "38", "f", "2 days", "y", "y", "1", "1");

    @TempDir
    Path folder;

    private static Run answers(List<String> typed, String... options) {
        List<String> arguments = new ArrayList<>(List.of("interview"));
        Collections.addAll(arguments, options);
        return Run.withInput(String.join("\n", typed), arguments.toArray(String[]::new));
    }

    private static List<String> joined(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        Collections.addAll(all, more);
        return all;
    }

    @Test
    void standardOutputCarriesTheAssessmentOnly() {
        Run run = answers(joined(RETENTION, "n"), "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).startsWith("{\"schema\":\"lumbar-assessment/1\"").contains("\"level\":\"emergency\"");
        assertThat(run.err()).contains("Where is the person seen?");
    }

    @Test
    void theEndOfInputAnywherePrintsTheAssessment() {
        List<String> typed = joined(RETENTION, "y", "n", "y", "maybe", "u", "save", "h", "w", "p", "n", "n");
        for (int length = 0; length <= typed.size(); length++) {
            Run run = answers(typed.subList(0, length));
            assertThat(run.exit()).as("after %d lines: %s", length, run.err()).isZero();
            assertThat(run.out()).startsWith("Lumbar: 2026-03-05");
        }
        Run cut = Run.withInput("2\n3", "interview");
        assertThat(cut.out()).contains("3 years");
    }

    @Test
    void whatIsTakenUpAgainGivesTheSameAssessmentAsWithoutAPause() {
        List<String> typed = joined(RETENTION, "y", "n", "y", "n", "d");
        String whole = answers(typed).out();
        for (int length = 1; length < typed.size(); length++) {
            Path file = folder.resolve(length + ".yaml");
            Run first = answers(joined(typed.subList(0, length), "save " + file));
            assertThat(first.err()).contains("Saved to " + file);
            List<String> rest = typed.subList(length, typed.size());
            // the alarm is shown again to whoever takes it up
            boolean alarmed = length > RETENTION.size();
            Run second = answers(alarmed ? joined(List.of("y"), rest.toArray(String[]::new)) : rest, file.toString());
            assertThat(second.out()).as("after %d lines", length).isEqualTo(whole);
        }
    }

    @Test
    void aSavedInterviewIsACaseThatAssessReads() throws IOException {
        Path file = folder.resolve("call.yaml");
        Run interview = answers(joined(RETENTION, "n"), "--save", file.toString());
        Run assessed = Run.of("assess", file.toString());
        assertThat(assessed.exit()).isZero();
        assertThat(assessed.out()).isEqualTo(interview.out());
        assertThat(Files.readString(file)).contains("urinary-retention: ", "urinary-incontinence: absent");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(each -> each.endsWith("call.yaml"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void dontKnowIsKeptAndSkippedIsAskedAgain() throws IOException {
        Path file = folder.resolve("call.yaml");
        answers(List.of("2", "38", "f", "2", "y", "d", "s"), "--save", file.toString());
        assertThat(Files.readString(file))
                .contains("bladder-bowel-change: unknown")
                .doesNotContain("saddle-genital-numbness");
        Run again = answers(List.of(), file.toString());
        assertThat(again.err()).contains("numbness or less feeling").doesNotContain("passing urine");
    }

    @Test
    void nothingIsWrittenUnlessAskedFor() {
        answers(RETENTION);
        assertThat(folder).isEmptyDirectory();
        assertThat(answers(List.of("save x.yaml")).err()).contains("nothing to save");
        assertThat(answers(List.of("2", "save")).err()).contains("Name the file");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForceOrAsTheCaseTakenUp() throws IOException {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, "schema: lumbar-case/1\nsetting: primary-care\n");
        Run refused = answers(RETENTION, "--save", file.toString());
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains(file.toString(), "--force");
        assertThat(answers(List.of("2", "save " + file)).err()).contains("is there already");
        assertThat(Files.readString(file)).doesNotContain("findings");
        assertThat(answers(List.of("40"), file.toString(), "--save", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains("age: 40");
        assertThat(answers(List.of("2", "41"), "--force", "--save", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains("age: 41");
    }

    @Test
    void aSignToLookForSaysWhatYesMeansSoThatDoneIsNotTakenForADeficit() {
        List<String> typed = joined(List.of("2", "58", "m", "10 weeks", "y", "n", "n", "n", "n", "y", "n"));
        typed.addAll(Collections.nCopies(6, "n"));
        Run run = answers(joined(typed, "n", "n", "q"), "--scope", "examined");
        assertThat(run.err())
                .containsSubsequence(
                        "Test strength, reflexes and sensation of both legs, and the plantar responses.",
                        "y found: Neurological deficit in the legs; n looked for and not found",
                        "y/n/d >");
        assertThat(run.err().lines().filter(line -> line.startsWith("y found")))
                .as("a question asks what yes means by itself")
                .hasSizeLessThan(3);
    }

    @Test
    void anEmergencyWithNothingLeftToAskAboutItIsSaidOnce() {
        Run run = answers(joined(RETENTION, "n"));
        assertThat(run.err()).containsOnlyOnce("AS ANSWERED THIS IS").containsOnlyOnce("THIS IS ALREADY AN");
        Run cancer = answers(List.of(
                "2",
                "58",
                "m",
                "10 weeks",
                "y",
                "n",
                "n",
                "n",
                "n",
                "y",
                "n",
                "n",
                "n",
                "n",
                "n",
                "n",
                "n",
                "n",
                "y",
                "n"));
        assertThat(cancer.err()).contains("THIS IS ALREADY AN EMERGENCY").doesNotContain("AS ANSWERED");
    }

    @Test
    void undoGoesBackAndTheOtherAnswerCounts() {
        Run run = answers(List.of("2", "38", "f", "2", "y", "y", "u", "n", "q"));
        assertThat(run.err()).contains("AS ANSWERED THIS IS AN EMERGENCY", "Now: routine");
        assertThat(run.out()).doesNotContain("EMERGENCY");
        assertThat(answers(List.of("u")).err()).contains("nothing to undo");
    }

    @Test
    void aWrongWordSaysWhatIsAcceptedAndCountsNothing() {
        Run run = answers(List.of("7", "2", "old", "-3", "200", "38", "x", "\u001b[2J", "f", "soon", "2"));
        assertThat(run.err())
                .contains("'7' is no answer here. Type a number from 1 to 4", "'200' is no answer here", "0 to 120")
                .contains("'\\u001b[2j'".replace("2j", "2J"))
                .contains("Question 5, at least 11 safety questions open")
                .doesNotContain("\u001b", "Question 6");
    }

    @Test
    void whatTheCommandLineSaysIsNotAsked() {
        Run run =
                answers(List.of(), "--age", "44", "--sex", "male", "--duration-days", "3", "--setting", "spine-clinic");
        assertThat(run.err()).contains("Question 1, ").contains("pain in the low back");
        assertThat(run.out()).contains("2026-03-05, spine clinic, male, 44 years");
    }

    @Test
    void aCaseOfLastWeekIsAskedAgainWhatMayHaveChanged() {
        Run run = answers(List.of(), Run.example("plain-acute-pain.yaml"), "--date", "2026-03-12");
        assertThat(run.err()).contains("10 days ago", "bladder or bowels");
        Run same = answers(List.of(), Run.example("plain-acute-pain.yaml"), "--date", "2026-03-02");
        assertThat(same.err()).doesNotContain("bladder or bowels");
    }

    @Test
    void whatCannotBeTakenIsRefusedWithWhatToDo() {
        assertThat(answers(List.of(), "--sex", "other").exit()).isEqualTo(Exit.USAGE);
        assertThat(answers(List.of(), "--age", "300").err()).contains("age 300 is not possible");
        assertThat(answers(List.of(), "-").err()).contains("standard input carries the answers");
        assertThat(answers(List.of(), Run.example("batch.ndjson")).err()).contains("one person");
        assertThat(answers(List.of(), "missing.yaml").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(answers(
                                List.of("2"),
                                "--save",
                                folder.resolve("no/where.yaml").toString())
                        .err())
                .contains("no folder");
    }

    @Test
    void helpHasExamplesAndSaysWhereThingsGo() {
        Run run = Run.of("interview", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Examples:", "lumbar interview call.yaml --save call.yaml", "standard error");
    }

    @Test
    void whatIsSaidWithoutBeingAskedCountsAsIfItHadBeenAsked() throws IOException {
        Path file = folder.resolve("case.yaml");
        List<String> begun = List.of("2", "58", "m", "70 days", "add night pain", "save " + file, "q");
        Run told = answers(begun);
        assertThat(told.err()).contains("Taken: ");
        assertThat(Files.readString(file)).contains("night-pain: present");
        assertThat(Run.of("assess", "--date", "2026-03-05", file.toString()).out())
                .isEqualTo(told.out());
    }

    @Test
    void wordsThatMeanSeveralThingsOrNothingAreNotGuessed() {
        Run run =
                answers(List.of("2", "58", "m", "70 days", "add weakness", "add gobbledygook", "add", "add crp", "q"));
        assertThat(run.err())
                .contains("That may mean several; type one: add ")
                .contains("is called 'gobbledygook'.")
                .contains("such as: add night pain")
                .contains("is called 'crp'.")
                .doesNotContain("Taken: ");
    }

    @Test
    void anEmergencySaidWithoutBeingAskedIsAnnouncedAtOnce() {
        Run run = answers(List.of("2", "58", "m", "2 days", "y", "add urinary retention", "1", "n"));
        assertThat(run.err()).contains("Taken: Urinary retention.").containsSubsequence("since when?", "EMERGENCY");
        assertThat(run.out()).contains("EMERGENCY, within 4 hours");
    }
}
