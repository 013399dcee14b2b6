package org.lumbar.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The hazard log of the project holds, and the page that shows it is that of the log.
class HazardLogTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SAFETY = ROOT.resolve("docs").resolve("safety");

    @Test
    void everyControlIsHeldByATestThatExists() throws IOException {
        assertThat(HazardCheck.problems(HazardLog.read(SAFETY.resolve("hazards")), KnownTests.of(ROOT)))
                .isEmpty();
    }

    @Test
    void thePageIsThatOfTheLog() throws IOException {
        String page = HazardLogPage.of(HazardLog.read(SAFETY.resolve("hazards")));
        Path written = Path.of("target", "hazard-log.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, page);
        assertThat(Files.readString(SAFETY.resolve("hazard-log.md")))
                .as(
                        "the hazard log has changed; take its new page: cp cli/target/hazard-log.md docs/safety/hazard-log.md")
                .isEqualTo(page);
    }
}
