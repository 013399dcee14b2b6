package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.Kernels;

/// The same records give the same files to the byte, however they are cut, packed and read.
class SameBytesTest {

    @TempDir
    static Path folder;

    private static SortedMap<String, String> expected;
    private static List<String> all;

    @BeforeAll
    static void screenOnce() throws IOException {
        Path population = folder.resolve("population");
        Screenings.simulate(150, population);
        Screenings.screen(population, folder.resolve("once"));
        expected = Screenings.files(folder.resolve("once"));
        all = new ArrayList<>();
        try (Stream<Path> files = Files.list(population)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()) {
                all.addAll(Files.readAllLines(each));
            }
        }
    }

    private static void assertSame(SortedMap<String, String> files) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((name, text) ->
                assertThat(text.equals(expected.get(name))).as(name).isTrue());
    }

    @Test
    void everyFileIsThereAndTellsOfEverybody() {
        assertThat(expected.keySet()).containsExactlyElementsOf(Screenings.FILES);
        assertThat(expected.get("people.ndjson").lines()).hasSize(150);
        assertThat(expected.get("errors.ndjson")).isEmpty();
    }

    @Test
    void whateverTheThreadsAndTheSizeOfTheParts() throws IOException {
        int number = 0;
        for (long slice : List.of(20_000L, 1L << 40)) {
            for (int threads : List.of(1, 2)) {
                Path out = folder.resolve("cut-" + number++);
                Screenings.screen(
                        Kernels.everyone(), folder.resolve("population"), out, threads, slice, Watcher.NOBODY);
                assertSame(Screenings.files(out));
            }
        }
    }

    @Test
    void whateverTheOrderOfTheLinesAndTheNumberOfFiles() throws IOException {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(5));
        Path split = folder.resolve("split");
        for (int file = 0; file < 7; file++) {
            int from = file * shuffled.size() / 7;
            int to = (file + 1) * shuffled.size() / 7;
            Screenings.write(split, file + ".ndjson", shuffled.subList(from, to).toArray(String[]::new));
        }

        Screenings.screen(split, folder.resolve("of-split"));

        assertSame(Screenings.files(folder.resolve("of-split")));
    }

    @Test
    void whetherCompressedOrNot() throws IOException {
        Path packed = Files.createDirectories(folder.resolve("packed"));
        try (Stream<Path> files = Files.list(folder.resolve("population"))) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".ndjson")).toList()) {
                try (OutputStream out =
                        new GZIPOutputStream(Files.newOutputStream(packed.resolve(each.getFileName() + ".gz")))) {
                    Files.copy(each, out);
                }
            }
        }

        Screenings.screen(Kernels.everyone(), packed, folder.resolve("of-packed"), 2, 1_000, Watcher.NOBODY);

        assertSame(Screenings.files(folder.resolve("of-packed")));
    }
}
