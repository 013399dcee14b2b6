package org.lumbar.knowledge.tree;

/// Where a value stands.
///
/// @param file file name as the reader of a message knows it
/// @param line line, from 1; 0 when unknown
/// @param column column, from 1; 0 when unknown
public record Place(String file, int line, int column) {

    /// No place, for trees that were not read from text.
    public static final Place NONE = new Place("", 0, 0);

    /// The place that follows on a text.
    ///
    /// @param before everything in the file before the place
    public static Place after(String file, String before) {
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(file, line, 1 + before.codePointCount(lineStart, before.length()));
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return file + ":" + line + ":" + column;
    }
}
