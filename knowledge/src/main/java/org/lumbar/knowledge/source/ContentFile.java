package org.lumbar.knowledge.source;

import org.lumbar.knowledge.tree.Node;

/// One content file.
///
/// @param path path below the content folder, with `/`
/// @param root its tree
public record ContentFile(String path, Node root) {}
