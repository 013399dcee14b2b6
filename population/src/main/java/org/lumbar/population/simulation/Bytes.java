package org.lumbar.population.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A buffer of bytes that grows, written to without making objects. For one thread.
final class Bytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST = 1 << 16;
    private static final int LONGEST_NUMBER = 20;
    private static final int NIBBLE = 4;
    private static final int TEN = 10;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /// The bytes of a text.
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    Bytes put(byte[] more) {
        return put(more, 0, more.length);
    }

    Bytes put(byte[] more, int from, int count) {
        ensure(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
        return this;
    }

    Bytes put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /// All 16 hexadecimal digits.
    Bytes hex(long value) {
        ensure(Long.SIZE / NIBBLE);
        for (int shift = Long.SIZE - NIBBLE; shift >= 0; shift -= NIBBLE) {
            bytes[length++] = HEX[(int) (value >>> shift) & 0xf];
        }
        return this;
    }

    /// A whole number, 0 or more, in decimal digits.
    Bytes number(long value) {
        ensure(LONGEST_NUMBER);
        int digits = 1;
        for (long rest = value; rest >= TEN; rest /= TEN) {
            digits++;
        }
        int at = length + digits;
        length = at;
        long rest = value;
        do {
            bytes[--at] = (byte) ('0' + rest % TEN);
            rest /= TEN;
        } while (rest > 0);
        return this;
    }

    /// A number, 0 or more, of tenths, with one decimal.
    Bytes tenths(long tenths) {
        return number(tenths / TEN).put('.').put((char) ('0' + tenths % TEN));
    }

    /// Takes the last byte away.
    void dropLast() {
        length--;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
