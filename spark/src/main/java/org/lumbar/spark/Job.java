package org.lumbar.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.fact.Facts;
import org.lumbar.record.Concept;

/// What every task needs beside its part of the data. Broadcast: it reaches each executor once.
final class Job implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KernelSource source;
    private final HashMap<String, byte[]> packedMedicines;
    private final HashSet<String> deleted;

    private transient @Nullable Map<String, Concept> medicines;

    /// @param medicines medicines that stand in resources of their own, by identifier, as [Facts] packs them
    /// @param deleted the resources to leave out, such as `Condition/7`
    Job(KernelSource source, Map<String, byte[]> medicines, Set<String> deleted) {
        this.source = source;
        packedMedicines = new HashMap<>(medicines);
        this.deleted = new HashSet<>(deleted);
    }

    ScreeningKernel kernel() {
        return source.kernel();
    }

    Set<String> deleted() {
        return deleted;
    }

    /// The medicines, unpacked once for all threads of this process.
    synchronized Map<String, Concept> medicines() {
        Map<String, Concept> unpacked = medicines;
        if (unpacked == null) {
            Map<String, Concept> byId = new HashMap<>();
            packedMedicines.forEach((id, bytes) -> byId.put(id, Facts.medicine(bytes, kernel().codes())));
            unpacked = Map.copyOf(byId);
            medicines = unpacked;
        }
        return unpacked;
    }
}
