package org.lumbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The times are those of bytes that were written.
class SimulationTimesTest {

    @Test
    void theBytesThatAreTimedStandInTheFiles(@TempDir Path folder) throws IOException {
        Path into = folder.resolve("people");

        SimulationTimes.Round round = SimulationTimes.round(SimulationTimes.simulator(), 50, into);

        long bytes = 0;
        long patients = 0;
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".ndjson")) {
                    bytes += Files.size(file);
                    List<String> lines = Files.readAllLines(file);
                    patients += name.startsWith("Patient.")
                            ? lines.stream().filter(line -> !line.isBlank()).count()
                            : 0;
                }
            }
        }
        assertThat(patients).isEqualTo(50);
        assertThat(round.bytes()).isEqualTo(bytes);
        assertThat(round.seconds()).isPositive();
    }
}
