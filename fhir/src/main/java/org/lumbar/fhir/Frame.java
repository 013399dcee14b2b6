package org.lumbar.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;

/// What every resource of one assessment needs: the same identifiers, references and time.
///
/// @param assessment the assessment
/// @param circumstances what is said beside it
/// @param codes the content's concepts
record Frame(Assessment assessment, Circumstances circumstances, Codes codes) {

    private static final String URN = "urn:uuid:";
    private static final String DEVICE = "Device";
    private static final String PATIENT = "Patient";

    /// Gives a resource its identifier: from the case, the date of the assessment, the kind and `key`.
    ///
    /// @param key what tells it from others of its kind; empty where there is one
    <T extends Resource> T identified(T resource, String key) {
        resource.setId(id(resource.fhirType(), key));
        return resource;
    }

    /// The reference of a resource of this assessment.
    Reference reference(String kind, String key) {
        return new Reference(URN + id(kind, key));
    }

    /// The address of a resource inside its bundle.
    static String address(Resource resource) {
        return URN + resource.getIdPart();
    }

    /// The reference of Lumbar with its content.
    Reference device() {
        return reference(DEVICE, "");
    }

    /// The reference of the person.
    Reference subject() {
        return circumstances.subject().map(Reference::new).orElseGet(() -> reference(PATIENT, ""));
    }

    /// The references of what was observed of these findings, each once.
    List<Reference> observed(List<String> findings) {
        return findings.stream()
                .distinct()
                .flatMap(each -> circumstances.observations().getOrDefault(each, List.of()).stream())
                .distinct()
                .map(Reference::new)
                .toList();
    }

    DateTimeType time() {
        return new DateTimeType(circumstances.time().toString());
    }

    InstantType instant() {
        return new InstantType(circumstances.time().toString());
    }

    /// The identifier of the case without what no resource may hold; empty where there is none.
    String caseId() {
        return Narratives.visible(assessment.caseId()).strip();
    }

    /// The content in words, with its hash.
    String content() {
        Knowledge.Identity identity = assessment.knowledge();
        return "Lumbar, content " + identity.version() + ", sha256 " + identity.sha256();
    }

    private String id(String kind, String key) {
        // The device is the content, whoever is assessed.
        String whose = kind.equals(DEVICE) ? assessment.knowledge().sha256() : assessment.caseId() + '\n' + date();
        String name = String.join("\n", Systems.BASE, whose, kind, key);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String date() {
        return assessment.date().toString();
    }
}
