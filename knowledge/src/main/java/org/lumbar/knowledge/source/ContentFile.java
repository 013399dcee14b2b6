package org.lumbar.knowledge.source;

import org.lumbar.knowledge.tree.Node;

/// One content file.
///
/// @param path path below the content folder, with `/`
/// @param root its tree
/// @param layer 0 for the built-in content, then the packs in the order laid over it
public record ContentFile(String path, Node root, int layer) {

    /// A file of the built-in content.
    public ContentFile(String path, Node root) {
        this(path, root, 0);
    }
}
