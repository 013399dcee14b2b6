package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.AssessmentText;
import org.lumbar.knowledge.Knowledge;
import org.snakeyaml.engine.v2.api.Load;
import picocli.CommandLine;

/// The interview in a real terminal, which `script` of util-linux provides.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterviewTerminalTest {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String RED = "\u001b[31m";

    @TempDir
    Path folder;

    @BeforeEach
    void needsATerminal() {
        boolean there = Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "script")));
        assumeTrue(there, "skipped: the tool `script` (util-linux) is not on the PATH");
    }

    @Test
    void inATerminalTheAnswerStandsBehindItsPromptAndAnEmergencyIsRed() throws Exception {
        Screen screen = typed("--save " + folder.resolve("call.yaml"), "y\n", "y\n", "1\n", "1\n", "n\n");
        assertThat(screen.text()).contains("y/n/d > y").contains(RED + "AS ANSWERED THIS IS AN EMERGENCY");
        assertThat(screen.text())
                .containsSubsequence(
                        "THIS IS ALREADY AN EMERGENCY", "Go on", "y/n > n", "Lumbar:", "EMERGENCY, within");
        assertThat(screen.exit()).isZero();
    }

    @Test
    void theEndOfTheTerminalPrintsTheAssessment() throws Exception {
        Screen screen = typed("", "y\n", CTRL_D);
        assertThat(screen.text()).containsSubsequence("bladder or bowels", "Lumbar:", "NOT CLEARED");
        assertThat(screen.exit()).isZero();
    }

    @Test
    void anInterruptedInterviewHasSavedEveryAnswer() throws Exception {
        Path file = folder.resolve("call.yaml");
        Screen screen = typed("--save " + file, "y\n", "n\n", CTRL_C);
        assertThat(screen.exit()).isEqualTo(130);
        assertThat(screen.text()).doesNotContain("NOT CLEARED");
        assertThat(Files.readString(file)).contains("lbp: present", "bladder-bowel-change: absent");
        assertThat(Run.of("assess", file.toString()).exit()).isZero();
    }

    /// What a terminal showed, and how the command ended.
    private record Screen(int exit, String text) {}

    /// Types each line once the prompt before it is there.
    private Screen typed(String options, String... lines) throws IOException, InterruptedException, URISyntaxException {
        String command = Path.of(System.getProperty("java.home"), "bin", "java")
                + " -Xlog:disable -XX:TieredStopAtLevel=1 -cp " + classPath()
                + " org.lumbar.cli.Main interview --age 38 --sex female --duration-days 2 --setting primary-care "
                + options;
        var builder = new ProcessBuilder("script", "-qfec", command, "/dev/null").redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.remove("NO_COLOR");
        environment.put("TERM", "xterm");
        Process process = builder.start();
        var shown = new StringBuilder();
        try (OutputStream keys = process.getOutputStream()) {
            for (String line : lines) {
                readUntilPrompt(process, shown);
                keys.write(line.getBytes(StandardCharsets.UTF_8));
                keys.flush();
            }
            shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Screen(process.exitValue(), shown.toString().replace("\r", ""));
    }

    private static void readUntilPrompt(Process process, StringBuilder shown) throws IOException {
        int from = shown.length();
        while (!shown.substring(from).endsWith(" > ")) {
            int each = process.getInputStream().read();
            if (each < 0) {
                throw new AssertionError("the interview ended before its prompt: " + shown);
            }
            shown.append((char) each);
        }
    }

    /// Where the classes come from that the application needs.
    private static String classPath() throws URISyntaxException {
        List<Class<?>> classes = List.of(
                Main.class,
                Assessor.class,
                AssessmentText.class,
                Knowledge.class,
                CommandLine.class,
                JsonFactory.class,
                Load.class,
                NullMarked.class);
        var places = new LinkedHashSet<String>();
        for (Class<?> each : classes) {
            places.add(Path.of(each.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
