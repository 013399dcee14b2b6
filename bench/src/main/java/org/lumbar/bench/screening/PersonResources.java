package org.lumbar.bench.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/// What rules may ask of one person: the resources by kind and class of events. Filled by several threads, then
/// read.
final class PersonResources {

    private Optional<Patient> patient = Optional.empty();
    private final Map<String, List<Resource>> byClass = new HashMap<>();
    private final Map<String, List<Resource>> byKind = new HashMap<>();

    synchronized void patient(Patient read) {
        patient = Optional.of(read);
    }

    synchronized void add(Resource resource, Set<String> classes) {
        String kind = resource.fhirType();
        byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(resource);
        classes.forEach(each -> byClass.computeIfAbsent(kind + "|" + each, _ -> new ArrayList<>())
                .add(resource));
    }

    /// The person; empty when only references name them.
    synchronized Optional<Patient> patient() {
        return patient;
    }

    /// The resources of a kind that belong to a class of events.
    List<Resource> of(String kind, String eventClass) {
        return byClass.getOrDefault(kind + "|" + eventClass, List.of());
    }

    /// The resources of a kind, those left out in which no rule can be interested.
    List<Resource> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
