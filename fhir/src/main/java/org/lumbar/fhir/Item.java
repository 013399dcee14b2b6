package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/// A resource of a record.
///
/// @param resource the resource
/// @param fullUrl the address its Bundle gives it; may be empty
/// @param place where it stands, for messages, such as `entry 3`
record Item(Resource resource, String fullUrl, String place) {

    /// How it is named to a reader: type and id, or its place when it has none.
    String reference() {
        String id = id(resource);
        return id.isEmpty() ? resource.fhirType() + " at " + place : resource.fhirType() + "/" + id;
    }

    /// The identifier of a resource without the prefix that a Bundle's address gives it; empty when it has none.
    static String id(Resource resource) {
        String id = resource.getIdElement().getIdPart();
        return id == null ? "" : id.replaceFirst("^(urn:uuid:|#)", "");
    }

    List<Resource> contained() {
        return resource instanceof DomainResource domain ? domain.getContained() : List.of();
    }
}
