package org.lumbar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;
import org.lumbar.population.source.SourceFile;

class EqualityTest {

    private static final int PERSONS = 150;
    private static final long SLICE_BYTES = 200_000;

    @TempDir
    static Path folder;

    private static SparkSession session;
    private static Path people;
    private static Screened onOneMachine;

    @BeforeAll
    static void simulateAndScreenOnOneMachine() throws IOException {
        session = Clusters.local();
        people = folder.resolve("people");
        Records.simulate(PERSONS, 5, people);
        Damaged.make(people);
        onOneMachine = Records.onOneMachine(ExportReader.read(people), folder.resolve("one-machine"));
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void theDamageIsThere() {
        assertThat(onOneMachine.people()).hasSize(PERSONS);
        assertThat(onOneMachine.errors()).hasSize(4);
        assertThat(onOneMachine.summary())
                .contains("point at a Medication that no", "that name no patient", "have no Patient in the export")
                .contains("that stand more than once and differ", "ends too early");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 2", "64, 3"})
    void partitionsAndTheOrderOfFilesChangeNothing(int partitions, long seed) throws IOException {
        Input inOrder = Clusters.read(people, session);
        Export export = inOrder.export();
        List<SourceFile> files = new ArrayList<>(export.files());
        Collections.shuffle(files, new Random(seed));
        var input =
                new Input(new Export(files, export.deleted(), export.taken(), export.notes()), inOrder.store(), false);
        assertThat(screen(input, partitions, Hook.NONE)).isEqualTo(onOneMachine);
    }

    @Test
    void taskThatFailsOnceChangesNothing() throws IOException {
        Hook failing = (work, partition, attempt) -> {
            if (attempt == 0 && partition <= 2) {
                throw new IllegalStateException("the " + work + " task fails once, as the test wants it");
            }
        };
        assertThat(screen(Clusters.read(people, session), 7, failing)).isEqualTo(onOneMachine);
    }

    @Test
    void filesInAStoreAreReadAsThoseOfTheDisk() throws IOException {
        // a store of Hadoop's own that is reached by an address, as object stores are
        Configuration configuration = session.sparkContext().hadoopConfiguration();
        configuration.set(
                "fs.viewfs.mounttable.shelf.link./export", people.toUri().toString());
        Input input = Inputs.read("viewfs://shelf/export", configuration);
        assertThat(input.store().isDisk()).isFalse();
        assertThat(screen(input, 3, Hook.NONE)).isEqualTo(onOneMachine);
    }

    @Test
    void tablesAreReadAsLines() throws IOException {
        Path plain = folder.resolve("plain");
        Records.simulate(PERSONS, 6, plain);
        Files.delete(plain.resolve("manifest.json"));
        Path tables = folder.resolve("tables");
        Export export = ExportReader.read(plain);
        for (SourceFile file : export.files()) {
            session.read()
                    .textFile(file.path().toString())
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(tables.resolve(file.name().replace(".ndjson", ".parquet"))
                            .toString());
        }
        Input input = Clusters.read(tables, session);
        assertThat(input.table()).isTrue();
        assertThat(screen(input, 5, Hook.NONE))
                .isEqualTo(Records.onOneMachine(export, folder.resolve("one-machine-plain")));
    }

    @Test
    void badRowOfATableIsToldWithItsNumber() throws IOException {
        Path table = folder.resolve("bad-table/Condition.parquet");
        session.createDataset(
                        List.of(
                                "{\"resourceType\":\"Condition\",\n \"id\":\"1\"}",
                                "{",
                                "{\"resourceType\":\"Patient\",\"id\":\"p\"}"),
                        org.apache.spark.sql.Encoders.STRING())
                .toDF("resource")
                .coalesce(1)
                .write()
                .parquet(table.toString());
        Screened screened = screen(Clusters.read(table.getParent(), session), 1, Hook.NONE);
        assertThat(screened.errors()).singleElement().asString().contains("\"line\":2", ".parquet\"");
        assertThat(screened.people()).hasSize(1);
    }

    @Test
    void tableWithoutAColumnOfResourcesIsRefused() {
        Path table = folder.resolve("wrong-table/Patient.parquet");
        session.range(3).write().parquet(table.toString());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> screen(Clusters.read(table.getParent(), session), 1, Hook.NONE)))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining("no column `resource` or `value`")
                .hasMessageContaining("only id");
    }

    @Test
    void personWithVeryManyResourcesIsJudgedLikeAnybody() throws IOException {
        Path skewed = folder.resolve("skewed");
        Records.simulate(20, 7, skewed);
        Files.delete(skewed.resolve("manifest.json"));
        Skew.add(skewed, 100_000);
        Export export = ExportReader.read(skewed);
        var input = new Input(export, Clusters.read(skewed, session).store(), false);
        assertThat(screen(input, 7, Hook.NONE))
                .isEqualTo(Records.onOneMachine(export, folder.resolve("one-machine-skewed")));
    }

    @Test
    void peopleOfATableAreThoseOfTheLines() throws IOException {
        Path out = folder.resolve("for-table");
        Clusters.screen(session, Clusters.read(people, session), new Settings(3, SLICE_BYTES, Hook.NONE), out);
        List<String> asLines = session.read()
                .parquet(out.resolve("people.parquet").toString())
                .selectExpr("to_json(struct(*), map('ignoreNullFields', 'false')) as line")
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList();
        var json = new com.fasterxml.jackson.databind.json.JsonMapper();
        List<com.fasterxml.jackson.databind.JsonNode> table = new ArrayList<>();
        for (String line : asLines) {
            table.add(json.readTree(line));
        }
        List<com.fasterxml.jackson.databind.JsonNode> lines = new ArrayList<>();
        for (String line : Screened.lines(out.resolve("people.ndjson"))) {
            lines.add(json.readTree(line));
        }
        assertThat(table)
                .usingElementComparator((one, other) -> one.equals(Numbers.COMPARATOR, other) ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    private static Screened screen(Input input, int partitions, Hook hook) throws IOException {
        Path out = Files.createTempDirectory(folder, "out-");
        return Clusters.screen(session, input, new Settings(partitions, SLICE_BYTES, hook), out);
    }
}
