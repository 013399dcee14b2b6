package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// Who made the resources, from what.
final class ProvenanceMaker {

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private ProvenanceMaker() {}

    /// @param targets the resources that Lumbar made
    static Provenance make(Frame frame, List<Resource> targets) {
        var provenance = frame.identified(new Provenance(), "");
        for (Resource target : targets) {
            if (!target.fhirType().equals("Device")) {
                provenance.addTarget(new Reference(Frame.address(target)));
            }
        }
        provenance.setRecordedElement(frame.instant());
        provenance
                .addAgent()
                .setType(Codes.concept(PARTICIPANT, "assembler", "Assembler"))
                .setWho(frame.device());
        provenance.addEntity().setRole(Provenance.ProvenanceEntityRole.SOURCE).setWhat(input(frame));
        return Narratives.tell(
                provenance,
                "Where these resources come from",
                List.of("Made by " + frame.content() + ", at "
                        + frame.circumstances().time() + "."));
    }

    /// What was assessed: the reference that was given, or the case by its identifier.
    static Reference input(Frame frame) {
        return frame.circumstances()
                .input()
                .map(given -> reference(given, frame))
                .orElseGet(() -> named(frame).setDisplay("What was known of the person"));
    }

    private static Reference reference(String given, Frame frame) {
        // A file name is no reference and must not look like one.
        return given.matches("([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}|urn:uuid:.+|https?://.+)")
                ? new Reference(given)
                : named(frame).setDisplay(Narratives.visible(given));
    }

    private static Reference named(Frame frame) {
        var reference = new Reference();
        if (!frame.caseId().isEmpty()) {
            reference.setIdentifier(new Identifier().setSystem(OwnSystems.CASE).setValue(frame.caseId()));
        }
        return reference;
    }
}
