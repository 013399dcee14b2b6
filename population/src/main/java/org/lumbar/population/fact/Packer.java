package org.lumbar.population.fact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Code;

/// Packs values into bytes. For one thread; the codes that are wanted go as numbers.
final class Packer {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final int SMALLEST = 256;

    private final WantedCodes codes;
    private byte[] bytes = new byte[SMALLEST];
    private int length;

    Packer(WantedCodes codes) {
        this.codes = codes;
    }

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

    void code(Code code) {
        int number = codes.number(code);
        number(number + 1);
        if (number == WantedCodes.NONE) {
            text(code.system());
            text(code.code());
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
