package org.lumbar.knowledge.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text of bytes that must be UTF-8.
public final class Utf8 {

    private Utf8() {}

    /// The text of the bytes.
    ///
    /// @param file name for messages
    /// @throws ContentException naming line and column of the first byte that is no UTF-8
    public static String text(byte[] bytes, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        if (broken) {
            throw new ContentException(
                    Place.after(file, text.toString()), "the file is not UTF-8 text; save it as UTF-8.");
        }
        return text.toString();
    }
}
