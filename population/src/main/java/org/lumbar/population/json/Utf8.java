package org.lumbar.population.json;

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
final class Utf8 {

    private Utf8() {}

    /// The position after the character of more than one byte that begins at `at`.
    ///
    /// @throws JsonException when the bytes are no UTF-8
    static int next(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first >= 0xc2 && first <= 0xdf) {
            follow(bytes, at + 1, 0x80, 0xbf);
            return at + 2;
        }
        if (first >= 0xe0 && first <= 0xef) {
            follow(bytes, at + 1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf);
            follow(bytes, at + 2, 0x80, 0xbf);
            return at + 3;
        }
        if (first >= 0xf0 && first <= 0xf4) {
            follow(bytes, at + 1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf);
            follow(bytes, at + 2, 0x80, 0xbf);
            follow(bytes, at + 3, 0x80, 0xbf);
            return at + 4;
        }
        throw new JsonException("invalid UTF-8", at);
    }

    private static void follow(byte[] bytes, int at, int lowest, int highest) {
        int each = bytes[at] & 0xff;
        if (each < lowest || each > highest) {
            throw new JsonException("invalid UTF-8", at);
        }
    }
}
