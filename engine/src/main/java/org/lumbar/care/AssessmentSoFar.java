package org.lumbar.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Urgency;

/// What an assessment has found before care is thought of, by identifier.
///
/// @param urgency level and time
/// @param rules red-flag rules that are true
/// @param established conditions that a finding establishes
/// @param likely the likely conditions, with the members of their families that are shown
/// @param pointedTo the conditions that the findings point to, likewise
/// @param notExcluded serious conditions with an open gate
/// @param residualRisk conditions of which something remains possible after every "no"
public record AssessmentSoFar(
        Urgency urgency,
        Set<String> rules,
        List<String> established,
        List<String> likely,
        List<String> pointedTo,
        List<String> notExcluded,
        List<String> residualRisk) {

    public AssessmentSoFar {
        rules = Set.copyOf(rules);
        established = List.copyOf(established);
        likely = List.copyOf(likely);
        pointedTo = List.copyOf(pointedTo);
        notExcluded = List.copyOf(notExcluded);
        residualRisk = List.copyOf(residualRisk);
    }

    /// Whether a condition is established, likely or pointed to.
    boolean inView(String condition) {
        return established.contains(condition) || likely.contains(condition) || pointedTo.contains(condition);
    }

    /// The conditions that are in view or remain possible, for looking them up.
    Set<String> possible() {
        Set<String> possible = new HashSet<>(established);
        possible.addAll(likely);
        possible.addAll(pointedTo);
        possible.addAll(notExcluded);
        possible.addAll(residualRisk);
        return possible;
    }

    /// Whether somebody must be seen at once or soon, so that nothing else is settled first.
    boolean pressing() {
        return urgency.level().compareTo(Urgency.Level.ROUTINE) > 0;
    }
}
