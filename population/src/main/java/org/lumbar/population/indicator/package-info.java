/// Events in the records of a population, and what they say of its care.
@NullMarked
package org.lumbar.population.indicator;

import org.jspecify.annotations.NullMarked;
