package org.lumbar.explanation;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;

/// Where a condition stands in an assessment, the most telling part first.
public enum Place {
    /// A finding is the diagnosis.
    ESTABLISHED,
    /// Among the likely ones.
    LIKELY,
    /// Rare, and the findings point to it.
    POINTED_TO,
    /// Printed under another member of its family.
    FAMILY,
    /// Serious, and a safety question is open.
    NOT_EXCLUDED,
    /// Considered and not shown in a report.
    OTHER,
    /// Not considered, since the person is outside the evidence.
    NOT_CONSIDERED;

    /// The place of a condition.
    static Place of(String condition, Assessment assessment) {
        Differential differential = assessment.differential();
        if (differential.established().stream()
                .anyMatch(each -> each.condition().equals(condition))) {
            return ESTABLISHED;
        }
        if (!assessment.evidenceApplies()) {
            return NOT_CONSIDERED;
        }
        if (isAmong(condition, differential.likely())) {
            return LIKELY;
        }
        if (isAmong(condition, differential.pointedTo())) {
            return POINTED_TO;
        }
        if (isFamily(condition, differential.likely()) || isFamily(condition, differential.pointedTo())) {
            return FAMILY;
        }
        return isAmong(condition, differential.notExcluded()) ? NOT_EXCLUDED : OTHER;
    }

    private static boolean isAmong(String condition, List<Entry> entries) {
        return entries.stream().anyMatch(each -> each.condition().equals(condition));
    }

    private static boolean isFamily(String condition, List<Entry> entries) {
        return entries.stream().anyMatch(each -> isAmong(condition, each.family()));
    }
}
