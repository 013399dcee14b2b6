package org.lumbar.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.lumbar.record.Code;

/// The names under which Lumbar's own codes and extensions stand in resources.
public final class Systems {

    /// Where all of them begin.
    public static final String BASE = "urn:lumbar";

    /// Findings, by their identifiers.
    public static final String FINDING = Code.OWN_SYSTEM;
    /// Conditions, by their identifiers.
    public static final String CONDITION = BASE + ":condition";

    private Systems() {}

    static Optional<Type> extension(DomainResource resource, String url) {
        return resource.getExtension().stream()
                .filter(each -> url.equals(each.getUrl()) && each.hasValue())
                .map(Extension::getValue)
                .findFirst();
    }

    static Optional<String> text(DomainResource resource, String url) {
        return extension(resource, url)
                .filter(PrimitiveType.class::isInstance)
                .map(each -> String.valueOf(((PrimitiveType<?>) each).getValueAsString()));
    }
}
