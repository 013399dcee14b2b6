package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

    @Test
    void everyCommandOfTheHelpHasAPage(@TempDir Path folder) throws IOException {
        assertThat(Run.of("man", "--to", folder.toString()).exit()).isZero();
        List<String> pages =
                pages(folder).map(page -> page.getFileName().toString()).toList();
        assertThat(pages)
                .contains(
                        "lumbar.1",
                        "lumbar-assess.1",
                        "lumbar-explain.1",
                        "lumbar-what-if.1",
                        "lumbar-knowledge-show.1")
                .doesNotContain("lumbar-man.1");
    }

    @Test
    void aPageSaysWhatTheHelpSays() {
        String page = Run.of("man", "lumbar-assess").out();
        assertThat(page)
                .startsWith(".TH ")
                .containsSubsequence(
                        ".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS", ".SH EXAMPLES", ".SH EXIT STATUS")
                .contains("\\-\\-setting", "\\-\\-measured\\-only");
        assertThat(page.lines()).allMatch(line -> line.matches("[ -~]*"));
        assertThat(Run.of("man", "lumbar-asses").err()).contains("Maybe you mean lumbar-assess");
    }

    @Test
    void groffTakesEveryPageWithoutAWarning(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "there is no groff");
        Run.of("man", "--to", folder.toString());
        for (Path page : pages(folder).toList()) {
            Process process = new ProcessBuilder("groff", "-man", "-ww", "-Tascii", page.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String warnings = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(page.toString()).isZero();
            assertThat(warnings).as(page.toString()).isEmpty();
        }
    }

    private static Stream<Path> pages(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
            return pages.sorted().toList().stream();
        }
    }
}
