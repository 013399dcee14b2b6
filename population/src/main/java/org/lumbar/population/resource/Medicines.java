package org.lumbar.population.resource;

import java.util.Map;
import org.lumbar.record.Concept;

/// Medicines that stand in resources of their own. Those of which nothing is wanted say nothing.
///
/// @param byId the medicines by identifier of their resource
public record Medicines(Map<String, Concept> byId) {

    public Medicines {
        byId = Map.copyOf(byId);
    }

    /// Whether the medicine is in the export, wanted or not.
    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /// Whether anything is read of a medicine.
    boolean isWanted(String id) {
        return !of(id).codes().isEmpty();
    }

    Concept of(String id) {
        return byId.getOrDefault(id, Concept.NONE);
    }
}
