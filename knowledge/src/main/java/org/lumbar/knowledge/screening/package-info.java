/// What is looked for in the records of a population.
@NullMarked
package org.lumbar.knowledge.screening;

import org.jspecify.annotations.NullMarked;
