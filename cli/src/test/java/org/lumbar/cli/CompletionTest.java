package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The completion as a real bash sees it.
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @Test
    void bashTakesTheScript(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = script(folder);
        assertThat(run("bash", "-n", script.toString())).isEmpty();
    }

    @Test
    void commandsOptionsAndTheirValuesAreCompleted(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = script(folder);
        assertThat(completed(script, "lumbar", "expl")).containsExactly("explain");
        assertThat(completed(script, "lumbar", "knowledge", "sh")).containsExactly("show");
        assertThat(completed(script, "lumbar", "assess", "--format", ""))
                .containsExactlyInAnyOrder("text", "json", "html", "fhir");
        assertThat(completed(script, "lumbar", "assess", "--setting", "em")).containsExactly("emergency-department");
        assertThat(completed(script, "lumbar", "assess", "--meas")).containsExactly("--measured-only");
        assertThat(completed(script, "lumbar", "knowledge", "list", "--basis", "rec"))
                .containsExactly("recalled");
    }

    @Test
    void anotherShellIsRefused() {
        Run run = Run.of("completion", "fish");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("'fish' must be bash or zsh");
    }

    private static Path script(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash");
        Run run = Run.of("completion", "bash");
        assertThat(run.exit()).isZero();
        return Files.writeString(folder.resolve("completion.bash"), run.out());
    }

    private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        var quoted = new StringBuilder();
        for (String word : words) {
            quoted.append(" '").append(word).append('\'');
        }
        String last = words[words.length - 1];
        String before = words[words.length - 2];
        String program = "exec 2>/dev/null; source '" + script + "'; COMP_WORDS=(" + quoted + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_lumbar lumbar '" + last + "' '" + before
                + "'; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return run("bash", "-c", program)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
