package org.lumbar.population.fact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Packs values into bytes. For one thread.
final class Packer {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final int SMALLEST = 256;

    private byte[] bytes = new byte[SMALLEST];
    private int length;

    /// Forgets what was packed.
    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void number(int value) {
        room(Integer.BYTES + 1);
        int rest = value;
        while ((rest & ~LOW) != 0) {
            bytes[length++] = (byte) ((rest & LOW) | MORE);
            rest >>>= SEVEN;
        }
        bytes[length++] = (byte) rest;
    }

    void decimal(double value) {
        room(Long.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (bits >>> shift);
        }
    }

    void truth(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String text) {
        byte[] packed = text.getBytes(StandardCharsets.UTF_8);
        number(packed.length);
        room(packed.length);
        System.arraycopy(packed, 0, bytes, length, packed.length);
        length += packed.length;
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
