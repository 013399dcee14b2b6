package org.lumbar.population.json;

import java.nio.charset.StandardCharsets;

/// The characters of texts that were checked already.
public final class JsonText {

    private static final int HEX = 16;

    private JsonText() {}

    /// A text without its quotation marks.
    ///
    /// @param from its first byte
    /// @param to the quotation mark that ends it
    public static String decode(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return unescaped(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String unescaped(byte[] bytes, int from, int to) {
        var text = new StringBuilder(to - from);
        int plain = from;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(bytes, plain, at - plain, StandardCharsets.UTF_8));
            if (bytes[at + 1] == 'u') {
                text.append((char) Integer.parseInt(new String(bytes, at + 2, 4, StandardCharsets.US_ASCII), HEX));
                at += 6;
            } else {
                text.append(character(bytes[at + 1]));
                at += 2;
            }
            plain = at;
        }
        return text.append(new String(bytes, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static char character(byte escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escaped;
        };
    }
}
