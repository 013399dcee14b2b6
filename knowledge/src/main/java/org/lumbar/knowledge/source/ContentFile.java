package org.lumbar.knowledge.source;

import java.util.function.Supplier;
import org.lumbar.knowledge.tree.Node;

/// One content file.
///
/// @param path path below the content folder, with `/`
/// @param tree gives its tree; compiled content is read when it is asked for
/// @param layer 0 for the built-in content, then the packs in the order laid over it
public record ContentFile(String path, Supplier<Node> tree, int layer) {

    /// A file of the built-in content.
    public ContentFile(String path, Node root) {
        this(path, root, 0);
    }

    /// A file that has been read.
    public ContentFile(String path, Node root, int layer) {
        this(path, () -> root, layer);
    }

    /// Its tree.
    public Node root() {
        return tree.get();
    }
}
