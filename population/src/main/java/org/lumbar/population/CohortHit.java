package org.lumbar.population;

import org.lumbar.record.Code;
import org.lumbar.record.Entry;

/// A code that was asked for, in a resource of a record.
///
/// @param code the code as it was asked for
/// @param kind the kind of the resource, as FHIR names it
public record CohortHit(Code code, String kind) {

    static CohortHit of(Code code, Entry entry) {
        String reference = entry.reference();
        return new CohortHit(code, reference.substring(0, reference.indexOf('/')));
    }
}
