package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecalledFiguresTest {

    @Test
    void theListOfRecalledFiguresIsThatOfTheContent() throws IOException {
        Run run = Run.of("knowledge", "list", "--basis", "recalled", "--format", "markdown");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(Path.of("..", "docs", "recalled-figures.md")))
                .as("the content has changed; write the list anew: "
                        + "./lumbar knowledge list --basis recalled --format markdown > docs/recalled-figures.md")
                .isEqualTo(run.out());
    }
}
