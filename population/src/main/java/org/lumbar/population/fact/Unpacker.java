package org.lumbar.population.fact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Code;

/// Reads values that [Packer] packed, in the same order. For one thread.
final class Unpacker {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;

    private final WantedCodes codes;
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes, int at, WantedCodes codes) {
        this.bytes = bytes;
        this.at = at;
        this.codes = codes;
    }

    int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & LOW) << shift;
            shift += SEVEN;
        }
        return value | bytes[at++] << shift;
    }

    double decimal() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xffL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    boolean truth() {
        return number() != 0;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    Code code() {
        int number = number() - 1;
        return number == WantedCodes.NONE ? new Code(text(), text(), "") : codes.code(number);
    }

    <T> List<T> list(Function<Unpacker, T> each) {
        int size = number();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(each.apply(this));
        }
        return list;
    }
}
