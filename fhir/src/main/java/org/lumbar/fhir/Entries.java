package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;
import org.lumbar.record.Unused;
import org.lumbar.record.Unused.Reason;

/// Turns the resources of one record into entries, which the engine reads. What they mean is decided there.
final class Entries {

    private final TreatmentEntries treatments;
    private final IntakeExtraction extraction;

    Entries(Items items, IntakeExtraction extraction) {
        treatments = new TreatmentEntries(items);
        this.extraction = extraction;
    }

    /// The entries of a resource: one, but none of a Patient, and one for each answer of an intake.
    List<Entry> of(Item item) {
        return switch (item.resource()) {
            case Condition condition -> List.of(ConditionEntries.of(condition, item.reference()));
            case Observation observation -> List.of(ObservationEntries.of(observation, item.reference()));
            case MedicationRequest request -> List.of(treatments.of(request, item));
            case MedicationStatement statement -> List.of(treatments.of(statement, item));
            case Procedure procedure -> List.of(TreatmentEntries.of(procedure, item.reference()));
            case DiagnosticReport report -> List.of(TreatmentEntries.of(report, item.reference()));
            case FamilyMemberHistory history -> List.of(ConditionEntries.of(history, item.reference()));
            case QuestionnaireResponse response -> answers(response, item.reference());
            case ImagingStudy study -> List.of(of(study, item.reference()));
            case Encounter encounter -> List.of(of(encounter, item.reference()));
            case Patient _ -> List.of();
            default -> List.of(new Entry.Other(item.reference(), item.resource().fhirType()));
        };
    }

    /// What names somebody else is not read.
    static Entry ofAnother(Item item, String named) {
        return new Entry.NotRead(new Unused(item.reference(), named, Reason.OTHER_PERSON, ""));
    }

    /// An intake of Lumbar's own; of other questionnaires nothing says what their answers mean.
    private List<Entry> answers(QuestionnaireResponse response, String reference) {
        String questionnaire = String.valueOf(response.getQuestionnaire());
        if (!questionnaire.startsWith(Systems.BASE)) {
            return List.of(new Entry.NotRead(
                    new Unused(reference, questionnaire, Reason.KIND, "a questionnaire of another maker")));
        }
        Extracted extracted = extraction.extract(response);
        List<Entry> entries = new ArrayList<>();
        extracted.observations().forEach(each -> entries.add(new Entry.Answered(reference, each, each.date())));
        extracted
                .notUsed()
                .forEach(each -> entries.add(new Entry.NotRead(
                        new Unused(reference, each.finding() + " " + each.answer(), Reason.NO_VALUE, each.reason()))));
        return entries;
    }

    /// The person of a record.
    static PatientEntry of(Patient patient, String reference) {
        return new PatientEntry(
                reference,
                Concepts.code(patient.getGenderElement()),
                Concepts.text(patient.getBirthDateElement()),
                patient.getDeceased() instanceof BooleanType dead && dead.booleanValue(),
                patient.getDeceased() instanceof DateTimeType day ? Concepts.text(day) : "");
    }

    private static Entry of(ImagingStudy study, String reference) {
        return new Entry.Imaged(
                reference,
                Concepts.code(study.getStatusElement()),
                concepts(study.getProcedureCode()),
                Concepts.text(study.getStartedElement()));
    }

    private static Entry of(Encounter encounter, String reference) {
        return new Entry.Visit(
                reference,
                Concepts.code(encounter.getStatusElement()),
                Concepts.orEmpty(encounter.getClass_().getCode()),
                concepts(encounter.getReasonCode()),
                Concepts.text(encounter.getPeriod().getStartElement()),
                Concepts.text(encounter.getPeriod().getEndElement()));
    }

    private static List<Concept> concepts(List<CodeableConcept> concepts) {
        return concepts.stream().map(Concepts::of).toList();
    }
}
