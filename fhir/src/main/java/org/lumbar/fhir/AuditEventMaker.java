package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;

/// That an assessment was made, as small as the basic audit log patterns allow. Who asked for it, the caller
/// adds.
final class AuditEventMaker {

    private static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
    private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String SOURCE_TYPE = "http://terminology.hl7.org/CodeSystem/security-source-type";

    private AuditEventMaker() {}

    static AuditEvent make(Frame frame) {
        var event = frame.identified(new AuditEvent(), "");
        event.setType(new Coding(LIFECYCLE, "transform", "Transform/Translate Record Lifecycle Event"));
        event.setAction(AuditEventAction.E);
        event.setRecordedElement(frame.instant());
        event.setOutcome(AuditEventOutcome._0);
        event.addAgent()
                .setType(Codes.concept(DICOM, "110150", "Application"))
                .setWho(frame.device())
                .setRequestor(true);
        event.getSource().setObserver(frame.device()).addType(new Coding(SOURCE_TYPE, "4", "Application Server"));
        event.addEntity()
                .setWhat(frame.subject())
                .setType(new Coding(ENTITY_TYPE, "1", "Person"))
                .setRole(new Coding(OBJECT_ROLE, "1", "Patient"));
        event.addEntity()
                .setWhat(ProvenanceMaker.input(frame))
                .setType(new Coding(ENTITY_TYPE, "2", "System Object"))
                .setRole(new Coding(OBJECT_ROLE, "4", "Domain Resource"));
        return Narratives.tell(
                event,
                "An assessment was made",
                List.of("By " + frame.content() + ", at "
                        + frame.circumstances().time() + "."));
    }
}
