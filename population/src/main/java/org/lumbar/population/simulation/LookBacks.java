package org.lumbar.population.simulation;

import java.util.HashMap;
import java.util.Map;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.knowledge.record.RecordMapping;

/// For how long a record speaks of today, by finding.
final class LookBacks {

    private final Map<String, LookBack> byFinding = new HashMap<>();

    LookBacks(Knowledge knowledge, RecordMapping mapping) {
        knowledge.findings().forEach(finding -> byFinding.put(finding.id(), mapping.lookBack(finding.id())));
    }

    /// The days, -1 where it does not age.
    int days(Finding finding) {
        LookBack lookBack = byFinding.get(finding.id());
        return lookBack == null ? -1 : lookBack.days().orElse(-1);
    }

    /// Whether a problem that is over still says a finding.
    boolean countsWhenOver(String finding) {
        LookBack lookBack = byFinding.get(finding);
        return lookBack != null && lookBack.resolvedCounts();
    }

    /// The days of a finding, -1 where it does not age.
    int days(String finding) {
        LookBack lookBack = byFinding.get(finding);
        return lookBack == null ? -1 : lookBack.days().orElse(-1);
    }
}
