package org.lumbar.population.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lumbar.population.run.SliceReport.Section;

/// Writes the facts read of one part of a file, grouped by people, to a temporary file: so a screening holds no
/// person in memory while it reads. For one thread.
final class FactStore implements Closeable {

    private static final int FLUSH_FROM = 16 << 20;
    private static final int SMALLEST = 1 << 10;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final OutputStream out;
    private final byte[][] groups;
    private final int[] lengths;
    private final List<Section> sections = new ArrayList<>();
    private long offset;
    private int held;

    FactStore(Path file, int groups) throws IOException {
        out = Files.newOutputStream(file);
        this.groups = new byte[groups][0];
        lengths = new int[groups];
    }

    /// The group of a person: the same in every file and every run.
    static int group(byte[] id, int groups) {
        return (int) Long.remainderUnsigned(hash(id), groups);
    }

    /// A hash of 64 bits. Two people may share it, so whoever uses it compares the identifiers too.
    static long hash(byte[] id) {
        long hash = id.length;
        for (byte each : id) {
            hash = (hash ^ each) * MIX;
            hash ^= hash >>> 29;
        }
        return hash * MIX ^ hash >>> 32;
    }

    /// Keeps a fact of a person.
    void add(String person, byte[] fact) throws IOException {
        byte[] id = person.getBytes(StandardCharsets.UTF_8);
        int group = group(id, groups.length);
        int size = 2 * Integer.BYTES + id.length + fact.length;
        int at = room(group, size);
        at = number(groups[group], at, id.length);
        at = number(groups[group], at, fact.length);
        System.arraycopy(id, 0, groups[group], at, id.length);
        System.arraycopy(fact, 0, groups[group], at + id.length, fact.length);
        lengths[group] += size;
        held += size;
        if (held >= FLUSH_FROM) {
            flush();
        }
    }

    private int room(int group, int more) {
        int wanted = lengths[group] + more;
        if (wanted > groups[group].length) {
            groups[group] =
                    Arrays.copyOf(groups[group], Math.max(SMALLEST, Math.max(wanted, 2 * groups[group].length)));
        }
        return lengths[group];
    }

    private static int number(byte[] into, int at, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            into[at + i] = (byte) (value >>> (i * Byte.SIZE));
        }
        return at + Integer.BYTES;
    }

    static int number(byte[] from, int at) {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value |= (from[at + i] & 0xff) << (i * Byte.SIZE);
        }
        return value;
    }

    private void flush() throws IOException {
        for (int group = 0; group < groups.length; group++) {
            if (lengths[group] > 0) {
                out.write(groups[group], 0, lengths[group]);
                sections.add(new Section(group, offset, lengths[group]));
                offset += lengths[group];
                lengths[group] = 0;
                groups[group] = new byte[0];
            }
        }
        held = 0;
    }

    /// Where everything stands, once closed.
    List<Section> sections() {
        return List.copyOf(sections);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
