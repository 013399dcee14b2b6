/// Reading JSON from bytes in place: as fast as can be, and as strict as RFC 8259.
@NullMarked
package org.lumbar.population.json;

import org.jspecify.annotations.NullMarked;
