package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.AssessmentSoFar;

/// What the parts of an assessment say that care rests on.
final class SoFar {

    private SoFar() {}

    /// The identifiers of the rules that are true and of the conditions in each part.
    ///
    /// @param residualRisk what remains possible after every "no"
    static AssessmentSoFar of(UrgencyResult urgency, Differential differential, List<ResidualRiskEntry> residualRisk) {
        Set<String> rules = urgency.because().stream()
                .filter(reason -> reason.kind() == Kind.RED_FLAG_RULE)
                .map(Reason::id)
                .collect(Collectors.toSet());
        return new AssessmentSoFar(
                urgency.urgency(),
                rules,
                differential.established().stream().map(Established::condition).toList(),
                ids(differential.likely()),
                ids(differential.pointedTo()),
                ids(differential.notExcluded()),
                residualRisk.stream().map(ResidualRiskEntry::condition).toList());
    }

    private static List<String> ids(List<Entry> entries) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : entries) {
            ids.add(entry.condition());
            entry.family().forEach(member -> ids.add(member.condition()));
        }
        return ids;
    }
}
