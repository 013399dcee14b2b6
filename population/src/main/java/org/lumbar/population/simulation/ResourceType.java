package org.lumbar.population.simulation;

import java.util.Arrays;

/// The kinds of resources that are written, each to files of its own.
enum ResourceType {
    PATIENT("Patient"),
    ENCOUNTER("Encounter"),
    CONDITION("Condition"),
    OBSERVATION("Observation"),
    MEDICATION_REQUEST("MedicationRequest"),
    PROCEDURE("Procedure"),
    IMAGING_STUDY("ImagingStudy"),
    DIAGNOSTIC_REPORT("DiagnosticReport"),
    ALLERGY_INTOLERANCE("AllergyIntolerance");

    private final String fhir;

    ResourceType(String fhir) {
        this.fhir = fhir;
    }

    /// Its name in FHIR.
    String fhir() {
        return fhir;
    }

    /// The type of a name.
    ///
    /// @throws IllegalArgumentException when none of this name is written
    static ResourceType of(String fhir) {
        return Arrays.stream(values())
                .filter(each -> each.fhir.equals(fhir))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("resources of the type " + fhir
                        + " are not simulated; the types are "
                        + Arrays.stream(values()).map(ResourceType::fhir).toList()));
    }
}
