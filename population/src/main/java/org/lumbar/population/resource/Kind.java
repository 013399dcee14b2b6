package org.lumbar.population.resource;

import java.util.Arrays;
import java.util.List;
import org.lumbar.population.json.Keys;

/// A kind of resource that anything is read from. All other kinds are counted as [#OTHER].
public enum Kind {
    PATIENT("Patient"),
    CONDITION("Condition"),
    OBSERVATION("Observation"),
    MEDICATION_REQUEST("MedicationRequest"),
    MEDICATION_STATEMENT("MedicationStatement"),
    MEDICATION("Medication"),
    PROCEDURE("Procedure"),
    DIAGNOSTIC_REPORT("DiagnosticReport"),
    IMAGING_STUDY("ImagingStudy"),
    ENCOUNTER("Encounter"),
    FAMILY_MEMBER_HISTORY("FamilyMemberHistory"),
    OTHER("");

    private static final List<Kind> ALL = List.of(values());
    private static final Keys NAMES =
            Keys.of(Arrays.stream(values()).map(Kind::resource).toList());

    private final String resource;

    Kind(String resource) {
        this.resource = resource;
    }

    /// The resource as FHIR names it; empty for those that nothing is read from.
    public String resource() {
        return resource;
    }

    /// The kind whose name stands in a part of a buffer.
    static Kind of(byte[] bytes, int from, int to) {
        int number = NAMES.find(bytes, from, to);
        return number < 0 ? OTHER : ALL.get(number);
    }
}
