package org.lumbar.knowledge.screening;

import java.util.Optional;

/// A kind of resource in which an event of a population's records is told.
public enum EventKind {
    /// A problem or diagnosis; its day is that of its onset, else of writing it down.
    CONDITION("Condition"),
    /// A contact, by its reasons; its day is that of its begin.
    ENCOUNTER("Encounter"),
    /// A prescription; its day is that of writing it.
    MEDICATION_REQUEST("MedicationRequest"),
    /// A medicine said to be taken; its day is that of the statement.
    MEDICATION_STATEMENT("MedicationStatement"),
    /// What was done; its day is that of its end, else of its begin.
    PROCEDURE("Procedure"),
    /// Images that were taken; its day is that of their begin.
    IMAGING_STUDY("ImagingStudy"),
    /// A report; its day is that of what it reports.
    DIAGNOSTIC_REPORT("DiagnosticReport"),
    /// A question with its answer; its day is that of the answer.
    OBSERVATION("Observation");

    private final String resource;

    EventKind(String resource) {
        this.resource = resource;
    }

    /// The resource, as FHIR names it.
    public String resource() {
        return resource;
    }

    /// The kind of a resource.
    public static Optional<EventKind> ofResource(String name) {
        for (EventKind kind : values()) {
            if (kind.resource.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
