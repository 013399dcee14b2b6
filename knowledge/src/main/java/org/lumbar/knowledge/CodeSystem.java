package org.lumbar.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Code systems whose codes the content may carry. Systems that may not be passed on (CPT) are not among them;
/// units are UCUM and stand with the findings.
public enum CodeSystem {
    SNOMED_CT("SNOMED CT", "http://snomed.info/sct"),
    LOINC("LOINC", "http://loinc.org"),
    ICD_10_CM("ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm"),
    RXNORM("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm");

    private final String id;
    private final String uri;

    CodeSystem(String id, String uri) {
        this.id = id;
        this.uri = uri;
    }

    /// The name used in content, such as `SNOMED CT`.
    public String id() {
        return id;
    }

    /// The address by which FHIR names the system.
    public String uri() {
        return uri;
    }

    /// The system of a name used in content.
    public static Optional<CodeSystem> ofId(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /// Every name used in content.
    public static List<String> ids() {
        return Arrays.stream(values()).map(CodeSystem::id).toList();
    }
}
