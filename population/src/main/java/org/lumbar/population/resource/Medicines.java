package org.lumbar.population.resource;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;

/// Medicines that stand in resources of their own. Those of which nothing is wanted say nothing.
///
/// @param wanted the codes of which anything is read
/// @param byId the medicines by identifier of their resource
public record Medicines(WantedCodes wanted, Map<String, Concept> byId) {

    public Medicines {
        byId = Map.copyOf(byId);
    }

    /// Whether the medicine is in the export, wanted or not.
    boolean holds(String id) {
        return byId.containsKey(id);
    }

    Concept of(String id) {
        return byId.getOrDefault(id, Concept.NONE);
    }

    boolean isWanted(Concept medicine) {
        for (Code code : medicine.codes()) {
            // the tables read eight bytes at once
            byte[] system = (code.system() + "        ").getBytes(StandardCharsets.UTF_8);
            byte[] name = (code.code() + "        ").getBytes(StandardCharsets.UTF_8);
            int number = wanted.system(system, 0, system.length - Long.BYTES);
            if (number >= 0 && wanted.isWanted(number, name, 0, name.length - Long.BYTES)) {
                return true;
            }
        }
        return false;
    }
}
