/// Screening of FHIR bulk data on one machine.
@NullMarked
package org.lumbar.population;

import org.jspecify.annotations.NullMarked;
