package org.lumbar.population.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.population.source.TakenLines.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @TempDir
    Path folder;

    private TakenLines taken(String text, long size) throws IOException {
        return TakenLines.of(TakenLines.file(folder, "some.ndjson", bytes(text)), size);
    }

    @Test
    void everyLineIsHandedOverOnceWhateverTheSizeOfTheParts() throws IOException {
        String text = "one\n\ntwo\r\n   \nthrée\nf\n\n\nfive hundred and five\nlast";
        List<String> expected = List.of(text.split("\n", -1));
        for (int size = 1; size <= bytes(text).length + 1; size++) {
            assertThat(taken(text, size).lines).as("parts of %d bytes", size).isEqualTo(expected);
            assertThat(taken(text + "\n", size).lines)
                    .as("parts of %d bytes", size)
                    .isEqualTo(expected);
        }
    }

    @Test
    void linesOfAnyLengthAreWholeAtTheEdgesOfBlocksAndParts() throws IOException {
        var random = new Random(11);
        List<String> expected = new ArrayList<>();
        var text = new StringBuilder();
        while (text.length() < 5 << 20) {
            // around the size of a block, now and then, and else short
            int length = random.nextInt(40) == 0 ? (1 << 20) - 20 + random.nextInt(40) : random.nextInt(30_000);
            String line = String.valueOf((char) ('a' + random.nextInt(26))).repeat(length);
            expected.add(line);
            text.append(line).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        SourceFile plain = TakenLines.file(folder, "some.ndjson", bytes);
        for (long size : new long[] {1 << 16, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000, bytes.length}) {
            assertThat(TakenLines.of(plain, size).lines)
                    .as("parts of %d bytes", size)
                    .isEqualTo(expected);
        }
        SourceFile packed = TakenLines.file(folder, "some.ndjson.gz", TakenLines.gzip(bytes));
        assertThat(TakenLines.of(packed, 1).lines).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 100})
    void theMarkOfTheByteOrderIsNoPartOfTheFirstLine(long size) throws IOException {
        assertThat(taken("\ufeffone\ntwo\n", size).lines).containsExactly("one", "two");
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertThat(taken("", 10).lines).isEmpty();
        assertThat(taken("\ufeff", 10).lines).isEmpty();
    }

    @Test
    void aDamagedLineIsToldWithLineAndColumnAndTheRestGoesOn() throws IOException {
        TakenLines taken = taken("one\n!xx\n\ntwo\n!\u00e9y\nthree\n!zz", 1_000);

        assertThat(taken.lines).containsExactly("one", "", "two", "three");
        assertThat(taken.bad).containsExactly("2:3 damaged", "5:3 damaged", "7:3 damaged");
    }

    @Test
    void aLineOfAHundredMegabytesIsToldTheRestGoesOnAndMemoryStaysSmall() throws IOException {
        Path path = folder.resolve("long.ndjson");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(bytes("one\n"));
            file.setLength(100L << 20);
            file.seek(100L << 20);
            file.write(bytes("\ntwo\n"));
        }
        var source = new SourceFile(path, "long.ndjson", "", path.toFile().length());
        for (long size : new long[] {source.bytes(), 30L << 20}) {
            TakenLines taken = TakenLines.of(source, size);

            assertThat(taken.lines).containsExactly("one", "two");
            assertThat(taken.bad).containsExactly("2:1 the line is longer than 32 MB");
            assertThat(taken.largestBuffer).isLessThan(3 * Lines.LONGEST);
        }
    }

    @Test
    void aLongLineAtTheEndOfAFileIsTold() throws IOException {
        Path path = folder.resolve("long.ndjson");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(bytes("one\n"));
            file.setLength(40L << 20);
        }
        TakenLines taken = TakenLines.of(
                new SourceFile(path, "long.ndjson", "", path.toFile().length()), 64L << 20);

        assertThat(taken.lines).containsExactly("one");
        assertThat(taken.bad).containsExactly("2:1 the line is longer than 32 MB");
    }

    @Test
    void allBytesAreToldToWhoeverShowsHowFarItIs() throws IOException {
        byte[] bytes = bytes("one\ntwo\n".repeat(100_000));
        long[] read = {0};

        new Lines()
                .read(
                        new Slice(0, TakenLines.file(folder, "a.ndjson", bytes), 0, bytes.length),
                        new TakenLines(),
                        more -> read[0] += more);

        assertThat(read[0]).isEqualTo(bytes.length);
    }
}
