/// What was read of persons, packed into bytes between the reading of the files and the judgement of each
/// person.
@NullMarked
package org.lumbar.population.fact;

import org.jspecify.annotations.NullMarked;
