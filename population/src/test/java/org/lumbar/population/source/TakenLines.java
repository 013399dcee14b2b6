package org.lumbar.population.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lumbar.population.json.JsonException;

/// Lines as they are handed over. One that begins with `!` is damaged at its third character.
final class TakenLines implements Lines.Reader {

    final List<String> lines = new ArrayList<>();
    final List<String> bad = new ArrayList<>();
    int largestBuffer;
    private byte[] buffer = new byte[0];

    @Override
    public void over(byte[] buffer) {
        this.buffer = buffer;
        largestBuffer = Math.max(largestBuffer, buffer.length);
    }

    @Override
    public int line(int from) {
        int end = from;
        while (buffer[end] != '\n') {
            end++;
        }
        if (buffer[from] == '!') {
            throw new JsonException("damaged", from + 2);
        }
        lines.add(new String(buffer, from, end - from, StandardCharsets.UTF_8));
        return end;
    }

    @Override
    public void bad(long line, long column, String reason) {
        bad.add(line + ":" + column + " " + reason);
    }

    /// Reads a whole file in parts of a size.
    static TakenLines of(SourceFile file, long size) throws IOException {
        var taken = new TakenLines();
        var lines = new Lines();
        for (Slice slice : Slice.of(List.of(file), size)) {
            lines.read(slice, taken, _ -> {});
        }
        return taken;
    }

    static SourceFile file(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new SourceFile(file, name, "", bytes.length);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
