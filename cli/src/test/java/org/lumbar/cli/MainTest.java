package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void withoutACommandTheUsageGoesToStandardError() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: lumbar").contains("assess", "validate", "knowledge", "convert");
    }

    @Test
    void aCommandThatDoesNotExistNamesTheNearest() {
        Run run = Run.of("asess", "case.yaml");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("asess", "Maybe you mean assess");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--setting=hospital", "--date=yesterday", "--formt=json"})
    void aWrongOptionIsOneLineThatNamesTheValue(String option) {
        Run run = Run.of("assess", option, Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(option.substring(2, 6), "`lumbar assess --help`");
    }

    @Test
    void theVersionNamesTheContentWithItsHashAndJava() {
        Run run = Run.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("lumbar ")
                .containsPattern("content \\S+ [0-9a-f]{64}\n")
                .contains("java 25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "assess", "validate", "knowledge", "knowledge check", "knowledge list", "convert", "score"})
    void theHelpOfEveryCommandFitsThePageAndItsExamplesAreUnderstood(String command) {
        String[] arguments = Stream.concat(words(command), Stream.of("--help")).toArray(String[]::new);
        Run run = Run.of(arguments);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> examples = run.out()
                .lines()
                .dropWhile(line -> !line.equals("Examples:"))
                .filter(line -> line.startsWith("  lumbar "))
                .map(line -> line.strip().substring("lumbar ".length()).replaceFirst(" [<>] .*", ""))
                .toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Run tried =
                    Run.of(Stream.concat(words(example), Stream.of("--help")).toArray(String[]::new));
            assertThat(tried.exit()).as(example).isZero();
        }
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        var err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int exit = Main.run(
                new String[] {"assess", Run.example("sciatica.yaml")},
                InputStream.nullInputStream(),
                gone,
                err,
                Run.CLOCK);
        assertThat(exit).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsSaid() {
        var err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int exit = Main.run(
                new String[] {"assess", Run.example("sciatica.yaml")},
                InputStream.nullInputStream(),
                full,
                err,
                Run.CLOCK);
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static Stream<String> words(String line) {
        return line.isEmpty() ? Stream.empty() : Stream.of(line.split(" "));
    }

    @Test
    void aCommandThatIsGivenNothingToWorkOnSaysSo() {
        for (String command : List.of("assess", "validate", "convert", "score")) {
            Run run = Run.of(command);
            assertThat(run.exit()).as(command).isEqualTo(Exit.USAGE);
            assertThat(run.err())
                    .as(command)
                    .contains("Missing required parameter")
                    .hasLineCount(1);
        }
    }
}
