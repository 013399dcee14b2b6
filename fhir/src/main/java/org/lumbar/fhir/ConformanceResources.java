package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.lumbar.knowledge.Knowledge;

/// The definitions of Lumbar's own code systems and extensions as resources, so that a server can load them and
/// check what goes out. Their version is that of the content.
public final class ConformanceResources {

    private ConformanceResources() {}

    /// Every definition, code systems first, in a fixed order.
    public static List<MetadataResource> of(Knowledge knowledge) {
        List<MetadataResource> all = new ArrayList<>(OwnCodes.of(knowledge));
        all.addAll(ExtensionDefinitions.of(knowledge.identity().version()));
        return List.copyOf(all);
    }
}
