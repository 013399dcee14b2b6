package org.lumbar.formats;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Place;

/// The text of lines, for a parser that reads a stream.
final class LinesReader extends Reader {

    private final Lines lines;
    private final String file;
    private String text = "";
    private int position;
    private int number = 1;

    LinesReader(Lines lines, String file) {
        this.lines = lines;
        this.file = file;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (position == text.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, text.length() - position);
        text.getChars(position, position + count, into, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /// Takes the next line, with the line breaks before it.
    private boolean advance() throws IOException {
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            return false;
        }
        Line next = line.get();
        if (!next.isWhole()) {
            throw new ContentException(
                    new Place(file, next.number(), 1),
                    "this line is too long to be read; write each case on a line of its own.");
        }
        String breaks = "\n".repeat(next.number() - number);
        text = breaks + Utf8.decode(next.bytes(), file, next.number());
        number = next.number();
        position = 0;
        return !text.isEmpty() || advance();
    }
}
