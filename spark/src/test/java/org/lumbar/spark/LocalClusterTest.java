package org.lumbar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.source.ExportReader;

/// Executors that are processes of their own, two of them: what one machine with threads cannot show. They get
/// the kernel as bytes, and build it themselves.
class LocalClusterTest {

    private static final int PERSONS = 60;

    @TempDir
    static Path folder;

    private static SparkSession session;
    private static Path people;
    private static Screened onOneMachine;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        people = folder.resolve("people");
        Records.simulate(PERSONS, 11, people);
        onOneMachine = Records.onOneMachine(ExportReader.read(people), folder.resolve("one-machine"));
        var conf = new SparkConf()
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .set("spark.speculation", "true")
                .set("spark.speculation.interval", "200ms")
                .set("spark.speculation.multiplier", "1.1")
                .set("spark.speculation.quantile", "0.3")
                .set("spark.speculation.minTaskRuntime", "500ms");
        session = Sparks.session(java.util.Optional.of("local-cluster[2,1,1024]"), conf);
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void executorThatDiesChangesNothing() throws IOException {
        Path died = folder.resolve("died");
        String marker = died.toString();
        Hook dying = (work, partition, _) -> {
            if (work.equals("judge") && partition == 2 && !Files.exists(Path.of(marker))) {
                try {
                    Files.createFile(Path.of(marker));
                } catch (IOException error) {
                    throw new java.io.UncheckedIOException(error);
                }
                Runtime.getRuntime().halt(1);
            }
        };
        assertThat(screen(dying)).isEqualTo(onOneMachine);
        assertThat(died).exists();
    }

    @Test
    void taskThatIsRunTwiceAtOnceCountsOnce() throws IOException {
        Path twice = folder.resolve("twice");
        String marker = twice.toString();
        Hook dawdling = (work, partition, attempt) -> {
            if (partition != 1) {
                return;
            }
            try {
                if (attempt == 0) {
                    Thread.sleep(60_000);
                } else {
                    Files.writeString(Path.of(marker + "-" + work), "");
                }
            } catch (InterruptedException | IOException error) {
                throw new IllegalStateException(error);
            }
        };
        assertThat(screen(dawdling)).isEqualTo(onOneMachine);
        assertThat(Path.of(marker + "-read")).exists();
        assertThat(Path.of(marker + "-judge")).exists();
    }

    private static Screened screen(Hook hook) throws IOException {
        Path out = Files.createTempDirectory(folder, "out-");
        return Clusters.screen(session, Clusters.read(people, session), new Settings(6, 500_000, hook), out);
    }
}
