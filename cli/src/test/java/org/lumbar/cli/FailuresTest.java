package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Place;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDefectIsOneLineThatSaysHowToReportIt() {
        assertThat(failures(Map.of()).report("a.yaml:1:1", new IllegalStateException("no row")))
                .isEqualTo(Exit.DEFECT);
        assertThat(said())
                .contains("a.yaml:1:1: defect of Lumbar: java.lang.IllegalStateException: no row; please report")
                .hasLineCount(1);
    }

    @Test
    void aDefectShowsItsStackWhenAskedFor() {
        failures(Map.of("LUMBAR_DEBUG", "1")).report(new IllegalStateException("no row"));
        assertThat(said()).contains("at org.lumbar.cli.FailuresTest");
    }

    @Test
    void badInputSaysItsPlace() {
        var error = new ContentException(new Place("case.yaml", 3, 7), "the key `ag` is not known here.");
        assertThat(failures(Map.of()).report(error)).isEqualTo(Exit.BAD_INPUT);
        assertThat(said()).isEqualTo("lumbar: case.yaml:3:7: the key `ag` is not known here." + System.lineSeparator());
    }

    @Test
    void aMissingFileIsBadInput() {
        assertThat(failures(Map.of()).report(new NoSuchFileException("pack"))).isEqualTo(Exit.BAD_INPUT);
        assertThat(said()).contains("pack: there is no such file or folder");
    }

    @Test
    void nothingInAMessageReachesTheTerminalUnseen() {
        failures(Map.of()).report(new InputException("a\u001b[2Jb"));
        assertThat(said()).contains("a\\u001b[2Jb").doesNotContain("\u001b");
    }

    private Failures failures(Map<String, String> environment) {
        return new Failures(new Session(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Run.CLOCK,
                new Surroundings(false, false, environment)));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
