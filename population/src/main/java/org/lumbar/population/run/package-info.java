/// A screening on one machine: threads, temporary files, and taking up again what was interrupted.
@NullMarked
package org.lumbar.population.run;

import org.jspecify.annotations.NullMarked;
