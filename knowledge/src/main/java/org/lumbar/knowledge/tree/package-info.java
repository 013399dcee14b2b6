/// A small tree of mappings, sequences and scalars with places, common to YAML and JSON, and helpers to read typed
/// values
/// from it with errors that say what, where, the value and what to do.
@NullMarked
package org.lumbar.knowledge.tree;

import org.jspecify.annotations.NullMarked;
