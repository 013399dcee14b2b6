package org.lumbar.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.Entry.Done.Kind;

/// Turns medicines, procedures and reports into entries.
final class TreatmentEntries {

    private final Items items;

    TreatmentEntries(Items items) {
        this.items = items;
    }

    Entry of(MedicationRequest request, Item item) {
        Period supply = request.getDispenseRequest().getValidityPeriod();
        return new Entry.Prescription(
                item.reference(),
                Concepts.code(request.getStatusElement()),
                request.getDoNotPerform(),
                medicine(request.getMedication(), item),
                Concepts.text(request.getAuthoredOnElement()),
                Concepts.text(supply.getEndElement()));
    }

    Entry of(MedicationStatement statement, Item item) {
        Period taken = statement.hasEffectivePeriod() ? statement.getEffectivePeriod() : new Period();
        return new Entry.Intake(
                item.reference(),
                Concepts.code(statement.getStatusElement()),
                medicine(statement.getMedication(), item),
                statement.hasEffectiveDateTimeType() ? Concepts.text(statement.getEffectiveDateTimeType()) : "",
                Concepts.text(taken.getStartElement()),
                Concepts.text(taken.getEndElement()),
                Concepts.text(statement.getDateAssertedElement()));
    }

    static Entry of(Procedure procedure, String reference) {
        return new Entry.Done(
                reference,
                Kind.PROCEDURE,
                Concepts.code(procedure.getStatusElement()),
                Concepts.of(procedure.getCode()),
                day(procedure.getPerformed()));
    }

    static Entry of(DiagnosticReport report, String reference) {
        return new Entry.Done(
                reference,
                Kind.REPORT,
                Concepts.code(report.getStatusElement()),
                Concepts.of(report.getCode()),
                day(report.getEffective()));
    }

    /// The code of a medicine, that may stand in a resource of its own.
    private Concept medicine(@Nullable Type medication, Item item) {
        return switch (medication) {
            case CodeableConcept concept -> Concepts.of(concept);
            case Reference reference ->
                Concepts.of(items.resolve(item, reference)
                        .filter(Medication.class::isInstance)
                        .map(each -> ((Medication) each).getCode())
                        .orElseGet(() -> new CodeableConcept().setText(reference.getDisplay())));
            case null, default -> Concept.NONE;
        };
    }

    private static String day(@Nullable Type when) {
        return switch (when) {
            case DateTimeType day -> Concepts.text(day);
            case Period period -> Concepts.endOrStart(period);
            case null, default -> "";
        };
    }
}
