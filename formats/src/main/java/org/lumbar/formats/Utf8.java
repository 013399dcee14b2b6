package org.lumbar.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Place;

/// Strict reading of UTF-8: a byte that belongs to no character is an error with its place, never a question mark.
final class Utf8 {

    static final String WIDE = "this is UTF-16 or UTF-32 text, or none at all; save the file as UTF-8.";

    private Utf8() {}

    /// The text of bytes whose first line is line `firstLine` of the file.
    ///
    /// @throws ContentException when they are not UTF-8
    static String decode(byte[] bytes, String file, int firstLine) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new ContentException(end(text, file, firstLine), problem(bytes, bytes[in.position()]));
        }
        return text;
    }

    /// Whether the bytes begin like a text in UTF-16 or UTF-32.
    static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        // a text in Latin letters has a zero in every pair of bytes, and UTF-8 has none at all
        return mark || first == 0 || second == 0;
    }

    private static String problem(byte[] bytes, byte bad) {
        return isWide(bytes)
                ? WIDE
                : String.format(
                        "this is not UTF-8 text: the byte 0x%02X is out of place; save the file as UTF-8.", bad);
    }

    private static Place end(String text, String file, int firstLine) {
        int line = firstLine;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(file, line, text.length() - start + 1);
    }
}
