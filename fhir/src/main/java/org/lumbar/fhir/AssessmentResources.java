package org.lumbar.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Sex;

/// An assessment as FHIR R4 resources in one bundle of type `collection`: a proposal for a clinician, which
/// orders nothing. Immutable; the same assessment in the same circumstances gives the same bytes.
public final class AssessmentResources {

    private final Codes codes;

    /// The resources in the words and codes of a content.
    ///
    /// @param knowledge the content that the assessments rest on, with its pinned codes
    public AssessmentResources(Knowledge knowledge) {
        codes = new Codes(knowledge);
    }

    /// The bundle: Patient (where the record names none), RiskAssessment, DetectedIssue, Flag, GuidanceResponse,
    /// CarePlan, ServiceRequest, Device, Provenance and AuditEvent.
    public Bundle bundle(Assessment assessment, Circumstances circumstances) {
        var frame = new Frame(assessment, circumstances, codes);
        var bundle = frame.identified(new Bundle(), "");
        bundle.setType(Bundle.BundleType.COLLECTION);
        bundle.setTimestampElement(frame.instant());
        if (!frame.caseId().isEmpty()) {
            bundle.getIdentifier().setSystem(OwnSystems.CASE).setValue(frame.caseId());
        }
        Consumer<Resource> add = resource ->
                bundle.addEntry().setFullUrl(Frame.address(resource)).setResource(resource);
        add.accept(DeviceMaker.make(frame));
        if (circumstances.subject().isEmpty()) {
            add.accept(patient(frame));
        }
        List<Resource> made = List.of(RiskAssessmentMaker.make(frame), CarePlanMaker.make(frame));
        made.forEach(add);
        DetectedIssueMaker.make(frame).forEach(add);
        FlagMaker.make(frame).ifPresent(add);
        ServiceRequestMaker.make(frame).forEach(add);
        add.accept(GuidanceResponseMaker.make(frame));
        List<Resource> written = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
        add.accept(ProvenanceMaker.make(frame, written));
        add.accept(AuditEventMaker.make(frame));
        return bundle;
    }

    /// The bundle as one line of JSON.
    public String json(Assessment assessment, Circumstances circumstances) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle(assessment, circumstances));
    }

    private static Patient patient(Frame frame) {
        var patient = frame.identified(new Patient(), "");
        if (!frame.caseId().isEmpty()) {
            patient.addIdentifier().setSystem(OwnSystems.CASE).setValue(frame.caseId());
        }
        Sex sex = frame.assessment().person().sex();
        Map<Sex, AdministrativeGender> genders =
                Map.of(Sex.FEMALE, AdministrativeGender.FEMALE, Sex.MALE, AdministrativeGender.MALE);
        patient.setGender(genders.getOrDefault(sex, AdministrativeGender.UNKNOWN));
        var age = frame.assessment().person().age();
        return Narratives.tell(
                patient,
                "Person of the assessment",
                List.of("Case " + (frame.caseId().isEmpty() ? "without an identifier" : frame.caseId()) + ", sex "
                        + sex.name().toLowerCase(Locale.ROOT) + ", "
                        + (age.isPresent() ? "aged " + age.getAsInt() : "age not known") + "."));
    }
}
