/// FHIR resources, read straight from the bytes of a line.
@NullMarked
package org.lumbar.population.resource;

import org.jspecify.annotations.NullMarked;
