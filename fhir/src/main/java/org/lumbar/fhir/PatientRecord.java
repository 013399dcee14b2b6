package org.lumbar.fhir;

import java.util.List;
import org.lumbar.presentation.Presentation;
import org.lumbar.record.Unused;
import org.lumbar.record.Used;

/// What a record says of one patient.
///
/// @param patient reference of the patient, such as `Patient/7`; empty when the record holds none
/// @param presentation what is known
/// @param used each answer with the resource it comes from
/// @param unused what was read and not used, with the reason
/// @param notes what a reader should know of how it was read
/// @param resources how many resources were read
public record PatientRecord(
        String patient,
        Presentation presentation,
        List<Used> used,
        List<Unused> unused,
        List<String> notes,
        int resources) {

    public PatientRecord {
        used = List.copyOf(used);
        unused = List.copyOf(unused);
        notes = List.copyOf(notes);
    }
}
