package org.lumbar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;

/// Work that is spread badly: one person who has nearly everything, partitions and files that hold nothing, files
/// that cannot be cut.
class UnevenTest {

    /// A million takes minutes: `-Dlumbar.spark.observations=1000000`.
    private static final int OBSERVATIONS = Integer.getInteger("lumbar.spark.observations", 100_000);

    private static final long SLICE_BYTES = 4_000_000;

    @TempDir
    static Path folder;

    private static SparkSession session;

    @BeforeAll
    static void start() {
        session = Clusters.local();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Screened screen(Input input, int partitions) throws IOException {
        Path out = Files.createTempDirectory(folder, "out-");
        return Clusters.screen(session, input, new Settings(partitions, SLICE_BYTES, Hook.NONE), out);
    }

    @Test
    void personWithVeryManyObservationsIsJudgedLikeAnybody() throws IOException {
        Path in = folder.resolve("many");
        Records.simulate(5, 8, in);
        Files.delete(in.resolve("manifest.json"));
        Skew.addObservations(in, OBSERVATIONS);

        Screened screened = screen(Clusters.read(in, session), 7);

        assertThat(screened.people())
                .hasSize(6)
                .filteredOn(line -> line.contains("\"patient\":\"Patient/many\""))
                .singleElement()
                .asString()
                .contains("\"finding\":\"fatigue\"");
        assertThat(screened).isEqualTo(Records.onOneMachine(ExportReader.read(in), folder.resolve("one-machine-many")));
    }

    @Test
    void partitionsWithoutAnybodyAndFilesWithoutALineChangeNothing() throws IOException {
        Path in = folder.resolve("few");
        Records.simulate(3, 9, in);
        Files.delete(in.resolve("manifest.json"));
        Files.writeString(in.resolve("Procedure.empty.ndjson"), "");
        Files.writeString(in.resolve("Observation.blank.ndjson"), "\n\n  \n");

        Screened screened = screen(Clusters.read(in, session), 64);

        assertThat(screened.people()).hasSize(3);
        assertThat(screened).isEqualTo(Records.onOneMachine(ExportReader.read(in), folder.resolve("one-machine-few")));
    }

    @Test
    void exportOfNobodyIsScreenedAsOnOneMachine() throws IOException {
        Path in = Files.createDirectories(folder.resolve("nobody"));
        Files.writeString(in.resolve("Patient.ndjson"), "");

        Screened screened = screen(Clusters.read(in, session), 3);

        assertThat(screened.people()).isEmpty();
        assertThat(screened)
                .isEqualTo(Records.onOneMachine(ExportReader.read(in), folder.resolve("one-machine-nobody")));
    }

    @Test
    void tableWithoutARowIsAnExportOfNobody() throws IOException {
        Path tables = folder.resolve("tables");
        session.createDataset(List.<String>of(), Encoders.STRING())
                .toDF("resource")
                .write()
                .parquet(tables.resolve("Patient.parquet").toString());

        assertThat(screen(Clusters.read(tables, session), 3).people()).isEmpty();
    }

    /// `-Dlumbar.synthea=DIR` takes an export of one's own, such as one of Synthea, in the place of simulated people
    /// with Synthea's codes.
    @Test
    void compressedExportWithoutAManifestIsScreenedAsOnOneMachine() throws IOException {
        String own = System.getProperty("lumbar.synthea", "");
        Path in = own.isEmpty() ? folder.resolve("compressed") : Path.of(own);
        if (own.isEmpty()) {
            Records.simulate(60, 10, true, in);
            Files.delete(in.resolve("manifest.json"));
        }
        Export export = ExportReader.read(in);

        Screened screened = screen(Clusters.read(in, session), 7);

        assertThat(screened.people()).isNotEmpty();
        assertThat(screened).isEqualTo(Records.onOneMachine(export, folder.resolve("one-machine-compressed")));
    }

    @Test
    void theLineOfATerminalTellsWhatIsDoneAndIsTakenAway() throws IOException {
        Path in = folder.resolve("told");
        Records.simulate(40, 12, in);
        var err = new ByteArrayOutputStream();
        Hook slow = (_, partition, _) -> {
            try {
                Thread.sleep(partition <= 1 ? 1_500 : 0);
            } catch (InterruptedException error) {
                throw new IllegalStateException(error);
            }
        };
        try (var progress = new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), true)) {
            new SparkScreening(
                            session,
                            new KernelSource(Records.CONTENT, Records.PLAN),
                            new Settings(2, SLICE_BYTES, slow),
                            progress)
                    .run(Clusters.read(in, session), folder.resolve("out-told").toString());
        }

        List<String> lines = List.of(err.toString(StandardCharsets.UTF_8).split("\r", -1));
        assertThat(lines).anyMatch(line -> line.matches("reading: \\d+ of \\d+ MB, \\d+ MB/s *"));
        assertThat(lines).anyMatch(line -> line.matches("judging: \\d+ people, \\d+/s *"));
        assertThat(lines.getLast()).isEmpty();
        assertThat(lines.get(lines.size() - 2)).isBlank();
        assertThat(lines).noneMatch(line -> line.contains("\n"));
    }
}
