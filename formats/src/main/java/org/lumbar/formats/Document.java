package org.lumbar.formats;

import org.lumbar.knowledge.tree.Node;

/// One value read from a file: a line of NDJSON, an item of a JSON array or YAML list, or a whole file.
public sealed interface Document {

    /// A value that could be read.
    record Tree(Node root) implements Document {}

    /// Something that could not be read.
    ///
    /// @param message one line that names the file, the place, the problem and what to do
    record Unreadable(String message) implements Document {}
}
