/// The peers of population screening, measured in one run with it and compared person by person.
@NullMarked
package org.lumbar.bench.screening;

import org.jspecify.annotations.NullMarked;
