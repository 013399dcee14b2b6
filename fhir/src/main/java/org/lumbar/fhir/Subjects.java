package org.lumbar.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// Whom each resource is about: by its subject or patient, whatever kind of resource it is.
final class Subjects {

    private static final List<String> ELEMENTS = List.of("subject", "patient", "individual", "for");

    private final Items items;

    Subjects(Items items) {
        this.items = items;
    }

    /// The patients by reference, in the order of the record.
    Map<String, Patient> patients() {
        Map<String, Patient> patients = new LinkedHashMap<>();
        for (Item item : items.all()) {
            if (item.resource() instanceof Patient patient) {
                patients.put(item.reference(), patient);
            }
        }
        return patients;
    }

    /// The reference of the patient a resource is about; empty when it names none.
    Optional<String> of(Item item) {
        if (item.resource() instanceof Patient) {
            return Optional.of(item.reference());
        }
        for (String element : ELEMENTS) {
            Property property = item.resource().getNamedProperty(element);
            if (property == null) {
                continue;
            }
            for (Base value : property.getValues()) {
                if (value instanceof Reference reference) {
                    Optional<String> named = named(item, reference);
                    if (named.isPresent()) {
                        return named;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(Item item, Reference reference) {
        Optional<Resource> target = items.resolve(item, reference);
        if (target.isPresent() && target.get() instanceof Patient patient) {
            String named = "Patient/" + Item.id(patient);
            boolean contained =
                    item.contained().stream().anyMatch(each -> Item.id(each).equals(Item.id(patient)));
            // a contained patient is nobody else's
            return Optional.of(contained ? item.reference() + "#" + Item.id(patient) : named);
        }
        String address = reference.getReference();
        return address == null ? Optional.empty() : Optional.of(Items.relative(address));
    }
}
