package org.lumbar.population.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Finds which of a few names stands in a buffer. Immutable.
public final class Keys {

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final byte[][] names;
    private final int[] table;
    private final long[] beginnings;
    private final int shift;

    private Keys(List<String> names) {
        this.names = names.stream()
                .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * 4);
        shift = Long.SIZE - bits;
        table = new int[1 << bits];
        Arrays.fill(table, -1);
        beginnings = new long[1 << bits];
        for (int name = 0; name < this.names.length; name++) {
            byte[] padded = Arrays.copyOf(this.names[name], this.names[name].length + Long.BYTES);
            long beginning = beginning(padded, 0, this.names[name].length);
            int slot = slot(beginning, this.names[name].length);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = name;
            beginnings[slot] = beginning;
        }
    }

    /// The keys of these names, of ASCII, each known by its place in the list.
    public static Keys of(List<String> names) {
        return new Keys(names);
    }

    /// The number of the name in a part of a buffer, of which at least eight bytes more can be read; -1 when it
    /// is none of them.
    public int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long beginning = beginning(bytes, from, length);
        int slot = slot(beginning, length);
        while (table[slot] >= 0) {
            byte[] name = names[table[slot]];
            if (beginnings[slot] == beginning && name.length == length && isSame(name, bytes, from)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return escaped(bytes, from, to);
    }

    /// Whether a name of which the first eight bytes are the same is the same to its end. Eight bytes at once,
    /// the last eight whatever the length.
    private static boolean isSame(byte[] name, byte[] bytes, int from) {
        int last = name.length - Long.BYTES;
        for (int at = Long.BYTES; at < last; at += Long.BYTES) {
            if (JsonCursor.eight(name, at) != JsonCursor.eight(bytes, from + at)) {
                return false;
            }
        }
        return last <= 0 || JsonCursor.eight(name, last) == JsonCursor.eight(bytes, from + last);
    }

    /// Nobody writes names with escapes, but they may.
    private int escaped(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                byte[] plain = JsonText.decode(bytes, from, to).getBytes(StandardCharsets.UTF_8);
                for (int name = 0; name < names.length; name++) {
                    if (Arrays.equals(plain, names[name])) {
                        return name;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    private static long beginning(byte[] bytes, int from, int length) {
        long word = JsonCursor.eight(bytes, from);
        return length >= Long.BYTES ? word : word & ((1L << (length * Byte.SIZE)) - 1);
    }

    private int slot(long beginning, int length) {
        return (int) (((beginning + length) * MIX) >>> shift);
    }
}
