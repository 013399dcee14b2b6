/// The results of a screening as files.
@NullMarked
package org.lumbar.population.report;

import org.jspecify.annotations.NullMarked;
