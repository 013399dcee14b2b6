/// From YAML files to [org.lumbar.knowledge.Knowledge]: reading, binding, compiling into one binary resource,
/// content packs.
@NullMarked
package org.lumbar.knowledge.source;

import org.jspecify.annotations.NullMarked;
