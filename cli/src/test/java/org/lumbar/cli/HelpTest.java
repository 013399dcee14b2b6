package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/// The help of every command, and what is made of it: examples, manual and completion.
class HelpTest {

    private static CommandSpec whole() {
        var session = new Session(
                new ByteArrayInputStream(new byte[0]),
                new Output(new ByteArrayOutputStream()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Run.CLOCK,
                Surroundings.NONE);
        return Commands.whole(session);
    }

    private static Stream<CommandSpec> all(CommandSpec spec) {
        return Stream.concat(
                Stream.of(spec), spec.subcommands().values().stream().flatMap(line -> all(line.getCommandSpec())));
    }

    /// The examples that name a file of this checkout.
    static List<String> examples() {
        return all(whole())
                .flatMap(spec -> Arrays.stream(spec.usageMessage().footer()))
                .map(String::strip)
                .filter(line -> line.startsWith("lumbar ")
                        && (line.contains(" examples/") || line.contains(" knowledge/content/")))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleThatNamesAFileRuns(String example) {
        List<String> arguments = new ArrayList<>();
        for (String word : example.split(" > ", 2)[0].split("\\s+", -1)) {
            boolean here = word.startsWith("examples/") || word.startsWith("knowledge/content/");
            arguments.add(here ? "../" + word : word);
        }
        Run run = Run.of(arguments.subList(1, arguments.size()).toArray(String[]::new));
        // of a FHIR record one line says how much of it was read
        assertThat(run.err().lines().filter(line -> !line.contains(" resources read, ")))
                .as(example)
                .noneMatch(line -> line.contains("lumbar:"));
        assertThat(run.out()).as(example).isNotEmpty();
        assertThat(run.exit()).as(example).isZero();
    }

    @Test
    void everyCommandHasExamplesAndADescription() {
        assertThat(all(whole())).allSatisfy(spec -> {
            assertThat(spec.usageMessage().description()).as(spec.name()).isNotEmpty();
            assertThat(spec.usageMessage().footer()).as(spec.name()).isNotEmpty();
        });
    }

    @Test
    void theHelpFitsIntoEightyColumns() {
        for (String command : List.of("assess", "explain", "what-if", "completion")) {
            assertThat(Run.of(command, "--help").out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }
}
