package org.lumbar.population.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lumbar.population.source.TakenLines.bytes;
import static org.lumbar.population.source.TakenLines.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compressed files: what was whole before the damage counts, and the file is named.
class GzipTest {

    @TempDir
    Path folder;

    private SourceFile file(byte[]... members) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] each : members) {
            all.writeBytes(each);
        }
        return TakenLines.file(folder, "some.ndjson.gz", all.toByteArray());
    }

    /// The lines that were handed over, and what was told of the file.
    private record Outcome(List<String> lines, String problem) {}

    private static Outcome outcome(SourceFile file) {
        var taken = new TakenLines();
        try {
            new Lines().read(new Slice(0, file, 0, file.bytes()), taken, _ -> {});
            return new Outcome(taken.lines, "");
        } catch (IOException error) {
            return new Outcome(taken.lines, error.getMessage());
        }
    }

    private static byte[] incompressible(int lines) {
        var random = new Random(3);
        var text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(random.nextLong()).append('\n');
        }
        return bytes(text.toString());
    }

    @Test
    void severalMembersAreOneFileAlsoWithinALine() throws IOException {
        assertThat(outcome(file(gzip(bytes("one\ntw")), gzip(bytes("o\n")), gzip(new byte[0]), gzip(bytes("three")))))
                .isEqualTo(new Outcome(List.of("one", "two", "three"), ""));
    }

    @Test
    void theMarkOfTheByteOrderMayBeSpreadOverMembers() throws IOException {
        byte[] mark = bytes("\ufeff");
        assertThat(outcome(
                        file(gzip(Arrays.copyOf(mark, 1)), gzip(Arrays.copyOfRange(mark, 1, 3)), gzip(bytes("one\n")))))
                .isEqualTo(new Outcome(List.of("one"), ""));
    }

    @Test
    void aFileWithoutAByteHasNoLines() throws IOException {
        assertThat(outcome(file())).isEqualTo(new Outcome(List.of(), ""));
    }

    @Test
    void ofAFileThatWasCutTheWholeLinesBeforeCountAndTheFileIsTold() throws IOException {
        byte[] plain = incompressible(50_000);
        byte[] whole = gzip(plain);
        List<String> all = List.of(new String(plain, java.nio.charset.StandardCharsets.US_ASCII).split("\n"));

        Outcome outcome = outcome(file(Arrays.copyOf(whole, whole.length / 2)));

        assertThat(outcome.problem()).isEqualTo("the compressed file ends too early; its last part is missing");
        assertThat(outcome.lines())
                .hasSizeBetween(20_000, 30_000)
                .isEqualTo(all.subList(0, outcome.lines().size()));
    }

    @Test
    void aFileCutAtAnyOfItsBytesIsTold() throws IOException {
        byte[] whole = gzip(bytes("one\ntwo\n"));
        for (int length = 1; length < whole.length; length++) {
            assertThat(outcome(file(Arrays.copyOf(whole, length))).problem())
                    .as("%d bytes of %d", length, whole.length)
                    .contains("ends too early");
        }
    }

    @Test
    void aFileCutWithinItsSecondMemberIsTold() throws IOException {
        byte[] first = gzip(bytes("one\n"));
        byte[] second = gzip(bytes("two\n"));
        for (int length = 1; length < second.length; length++) {
            Outcome outcome = outcome(file(first, Arrays.copyOf(second, length)));
            assertThat(outcome.problem()).as("%d bytes of the second", length).isNotEmpty();
            assertThat(outcome.lines()).startsWith("one");
        }
    }

    @Test
    void damageWithinIsToldAndTheLinesBeforeCount() throws IOException {
        byte[] damaged = gzip(incompressible(50_000));
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 2_000, (byte) 0xff);

        Outcome outcome = outcome(file(damaged));

        assertThat(outcome.problem()).startsWith("the compressed file is damaged (");
        assertThat(outcome.lines()).hasSizeGreaterThan(10_000);
    }

    @Test
    void aChecksumThatDoesNotFitIsTold() throws IOException {
        byte[] damaged = gzip(bytes("one\ntwo\n"));
        damaged[damaged.length - 6] ^= 1;

        assertThat(outcome(file(damaged)).problem()).startsWith("the compressed file is damaged");
    }

    @Test
    void aFileThatIsNotCompressedDespiteItsNameIsTold() throws IOException {
        assertThat(outcome(file(bytes("{\"resourceType\":\"Patient\"}\n"))))
                .isEqualTo(new Outcome(List.of(), "the compressed file is damaged (Not in GZIP format)"));
    }

    @Test
    void rubbishBehindTheEndIsTold() throws IOException {
        Outcome outcome = outcome(file(gzip(bytes("one\n")), bytes("rubbish that is no member")));

        assertThat(outcome.lines()).containsExactly("one");
        assertThat(outcome.problem()).startsWith("the compressed file is damaged");
    }

    @Test
    void aNameInCapitalsIsCompressedToo() throws IOException {
        SourceFile file = TakenLines.file(folder, "CONDITION.NDJSON.GZ", gzip(bytes("one\n")));

        assertThat(outcome(file)).isEqualTo(new Outcome(List.of("one"), ""));
    }

    @Test
    void aFileThatIsGoneIsTold() throws IOException {
        SourceFile file = new SourceFile(folder.resolve("gone.ndjson"), "gone.ndjson", "", 10);

        assertThatThrownBy(() -> TakenLines.of(file, 10)).isInstanceOf(IOException.class);
    }
}
