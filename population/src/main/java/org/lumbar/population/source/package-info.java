/// The files of a bulk export: which they are, and their lines.
@NullMarked
package org.lumbar.population.source;

import org.jspecify.annotations.NullMarked;
