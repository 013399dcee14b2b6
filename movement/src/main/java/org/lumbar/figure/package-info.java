/// A figure of a person in postures: where its joints are, how it moves between postures, and the shapes that
/// draw it.
@NullMarked
package org.lumbar.figure;

import org.jspecify.annotations.NullMarked;
