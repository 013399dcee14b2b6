package org.lumbar.formats;

/// A line of a file without its line break, as bytes.
final class Line {

    private final int number;
    private final byte[] bytes;
    private final boolean whole;

    /// @param number number from 1
    /// @param bytes its bytes, or only the first of them
    /// @param whole whether these are all its bytes
    Line(int number, byte[] bytes, boolean whole) {
        this.number = number;
        this.bytes = bytes;
        this.whole = whole;
    }

    int number() {
        return number;
    }

    /// The bytes themselves, which nobody changes.
    byte[] bytes() {
        return bytes;
    }

    /// Whether the line was short enough to be kept as a whole.
    boolean isWhole() {
        return whole;
    }

    /// Whether it holds nothing but white space.
    boolean isBlank() {
        return first() < 0;
    }

    /// The first byte that is no white space, -1 when there is none.
    int first() {
        for (byte each : bytes) {
            if (!isSpace(each)) {
                return Byte.toUnsignedInt(each);
            }
        }
        return -1;
    }

    /// The last byte that is no white space, -1 when there is none.
    int last() {
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (!isSpace(bytes[i])) {
                return Byte.toUnsignedInt(bytes[i]);
            }
        }
        return -1;
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\r';
    }
}
