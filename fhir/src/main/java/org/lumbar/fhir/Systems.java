package org.lumbar.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;

/// The names under which Lumbar's own codes and extensions stand in resources.
public final class Systems {

    /// Where all of them begin.
    public static final String BASE = "urn:lumbar";

    /// Findings, by their identifiers.
    public static final String FINDING = BASE + ":finding";
    /// Conditions, by their identifiers.
    public static final String CONDITION = BASE + ":condition";

    /// Extension of an Observation: side, a code.
    static final String SIDE = BASE + ":side";
    /// Extension of an Observation: since when, a date.
    static final String SINCE = BASE + ":since";
    /// Extension of an Observation: how it has gone since, a code.
    static final String COURSE = BASE + ":course";
    /// Extension of an Observation: where it came from before, a text.
    static final String ORIGIN = BASE + ":origin";
    /// Extension of an Observation: it tells how the episode began, true.
    static final String ONSET = BASE + ":onset";
    /// Extension of a quantity: the unit was not given and is that of the finding, the code `default`.
    static final String UNIT = BASE + ":unit";

    private Systems() {}

    static Optional<Type> extension(DomainResource resource, String url) {
        return resource.getExtension().stream()
                .filter(each -> url.equals(each.getUrl()))
                .map(Extension::getValue)
                .findFirst();
    }

    static Optional<String> text(DomainResource resource, String url) {
        return extension(resource, url)
                .filter(PrimitiveType.class::isInstance)
                .map(each -> String.valueOf(((PrimitiveType<?>) each).getValueAsString()));
    }
}
