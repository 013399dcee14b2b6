package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    @Test
    void answersByItemNumberAreScored() {
        Run run = Run.of("score", "peg", "1=6", "2=5", "3=7");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Mean: 6 (range 0 to 10)", "lower is better");
    }

    @Test
    void answersInOrderAreScoredAndAnEmptyPlaceIsNotAnswered() {
        Run run = Run.of("score", "odi", "--items", "5,5,5,1,0,0,0,,0,-");
        assertThat(run.out()).contains("Index, percent: 40 (range", "2 of 10 items are not answered (8, 10)");
    }

    @Test
    void theEarlierScoreGivesTheChange() {
        Run run = Run.of("score", "nrs", "1=4", "--from", "7");
        assertThat(run.out()).contains("from 7 to 4: 3 points better, 43 %", "Improved.");
    }

    @Test
    void theEarlierAnswersGiveTheChangeOfEveryScale() {
        Run run = Run.of(
                "score",
                "pcs",
                "--items",
                "1,1,1,1,1,1,1,1,1,1,1,1,1",
                "--baseline",
                "3,3,3,3,3,3,3,3,3,3,3,3,3",
                "--format",
                "json");
        assertThat(run.out())
                .contains("\"scale\":\"total\",\"before\":39,\"after\":13", "\"verdict\":\"improved\"")
                .contains("\"scale\":\"rumination\",\"before\":12,\"after\":4", "\"verdict\":\"not-judged\"")
                .hasLineCount(1);
    }

    @Test
    void whereNoChangeCanBeGivenThatIsSaid() {
        Run run = Run.of("score", "peg", "1=6", "--from", "7");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("no score");
        assertThat(run.err()).contains("no change is given");
    }

    @Test
    void anUnknownInstrumentNamesTheNearest() {
        Run run = Run.of("score", "rmdq", "1=1");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains("there is no instrument 'rmdq'. Maybe you mean rmdq-24.")
                .hasLineCount(1);
    }

    @Test
    void everyAnswerOutOfRangeIsALineThatNamesItemValueAndRange() {
        Run run = Run.of("score", "peg", "1=11", "2=5", "9=1");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("item 1 of peg is 11, and its answers go from 0 to 10")
                .contains("item 9 does not exist in peg")
                .hasLineCount(2);
    }

    @Test
    void anEarlierScoreOutOfRangeIsBadInput() {
        Run run = Run.of("score", "odi", "--items", "1,1,1,1,1,1,1,1,1,1", "--from", "120");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("the score 120 lies outside the range of odi, which is 0 to 100");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "1:2, '1:2' must be ITEM=ANSWER",
                "1=two, 'two' in '1=two' must be a whole number",
                "1=2.5, '2.5' in '1=2.5' must be a whole number",
                "--from=much, 'much' must be a number"
            })
    void aWrongWordIsAMatterOfUsage(String word, String message) {
        Run run = Run.of("score", "peg", word, "2=1");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void answersAreGivenInOneWay() {
        assertThat(Run.of("score", "peg").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("score", "peg", "1=2", "--items", "1,2,3").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("score", "peg", "1=2", "1=3").err()).contains("item 1 is answered twice");
        assertThat(Run.of("score", "nrs", "1=2", "--from", "3", "--baseline", "3")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    /// A value set made for this test: 1 less a tenth for each level above the first.
    private static String valueSet(String id) {
        var text = new StringBuilder("valueSet:\n  id: " + id + "\n  instrument: eq-5d-3l\n  label: made for a test\n"
                + "  source: lumbar-design\n  basis: design\n  values:\n");
        for (int state = 0; state < 243; state++) {
            int rest = state;
            int levels = 0;
            var digits = new StringBuilder();
            for (int dimension = 0; dimension < 5; dimension++) {
                digits.append(1 + rest % 3);
                levels += rest % 3;
                rest /= 3;
            }
            text.append("    ")
                    .append(digits)
                    .append(": ")
                    .append((10 - levels) / 10.0)
                    .append('\n');
        }
        return text.toString();
    }

    private static void pack(Path folder) throws IOException {
        String version = Run.of("--version").out().replaceAll("(?s).*content (\\S+) .*", "$1");
        Files.writeString(
                folder.resolve("pack.yaml"),
                "pack: {id: site, version: 1, licence: CC0-1.0, contentVersions: [\"" + version + "\"]}\n");
        Files.writeString(folder.resolve("values.yaml"), valueSet("made-up"));
    }

    @Test
    void aValueSetOfAPackGivesTheIndexAndThePackIsNamed(@TempDir Path folder) throws IOException {
        pack(folder);
        assertThat(Run.of("knowledge", "check", "--knowledge", folder.toString())
                        .exit())
                .isZero();
        Run run = Run.of("score", "eq-5d-3l", "--items", "2,1,2,3,2,60", "--knowledge", folder.toString());
        assertThat(run.out()).contains("Index: 0.5 (at most 1)", "Value set: made for a test", "pack site 1");
        Run change =
                Run.of("score", "eq-5d-3l", "--items", "2,1,1,1,1", "--from", "0.5", "--knowledge", folder.toString());
        assertThat(change.out()).contains("from 0.5 to 0.9: 0.4 points better", "Improved.");
    }

    @Test
    void ofSeveralValueSetsOneIsChosen(@TempDir Path folder) throws IOException {
        pack(folder);
        Files.writeString(folder.resolve("more.yaml"), valueSet("second"));
        String[] asked = {"score", "eq-5d-3l", "--items", "2,1,1,1,1", "--knowledge", folder.toString()};
        assertThat(Run.of(asked).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of(asked).err()).contains("made-up", "second", "--value-set");
        String[] chosen = java.util.Arrays.copyOf(asked, asked.length + 1);
        chosen[asked.length] = "--value-set=second";
        assertThat(Run.of(chosen).out()).contains("Index: 0.9");
        chosen[asked.length] = "--value-set=secnd";
        assertThat(Run.of(chosen).err()).contains("Maybe you mean second");
        assertThat(Run.of(chosen).exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void wordingOfAPackIsShownWithTheAnswers(@TempDir Path folder) throws IOException {
        pack(folder);
        Files.writeString(folder.resolve("own.yaml"), """
                instrument:
                  id: own-form
                  label: A form of the site
                  measures: something
                  better: lower
                  recall: today
                  wording: {licence: licensed, note: The site holds the rights.}
                  items:
                    - {numbers: [1, 2], min: 0, max: 1}
                  text: {1: First question, 2: Second question}
                  scales:
                    - {id: total, label: Total, scoring: sum, missing: {most: 0, source: lumbar-design, basis: design}}
                  source: lumbar-design
                  basis: design
                """);
        assertThat(Run.of("knowledge", "check", "--knowledge", folder.toString())
                        .exit())
                .isZero();
        assertThat(Run.of("score", "own-form", "1=1", "--knowledge", folder.toString())
                        .out())
                .contains("ANSWERS", "1. First question = 1", "2. Second question (not answered)");
    }
}
