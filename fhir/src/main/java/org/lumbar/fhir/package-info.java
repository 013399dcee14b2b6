/// FHIR R4 in and out: a record becomes a presentation, and an assessment becomes resources.
@NullMarked
package org.lumbar.fhir;

import org.jspecify.annotations.NullMarked;
