package org.lumbar.knowledge.tree;

/// Where a value stands.
///
/// @param file file name as the reader of a message knows it
/// @param line line, from 1; 0 when unknown
/// @param column column, from 1; 0 when unknown
public record Place(String file, int line, int column) {

    /// No place, for trees that were not read from text.
    public static final Place NONE = new Place("", 0, 0);

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return file + ":" + line + ":" + column;
    }
}
