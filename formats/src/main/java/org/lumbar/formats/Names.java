package org.lumbar.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;

/// Words for the identifiers of a content; an identifier that it does not know stands for itself.
public final class Names {

    private final Map<String, String> findings = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();
    private final Map<String, List<String>> implies = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> predicates = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();

    /// The words of a content.
    public Names(Knowledge knowledge) {
        for (Finding finding : knowledge.findings()) {
            findings.put(finding.id(), finding.label());
            implies.put(finding.id(), finding.implies());
            if (!finding.unitLabel().isEmpty()) {
                units.put(finding.id(), " " + finding.unitLabel());
            }
        }
        for (Condition condition : knowledge.conditions()) {
            conditions.put(condition.id(), condition.label());
        }
        knowledge.predicates().values().forEach(each -> predicates.put(each.id(), each.label()));
        knowledge.redFlagRules().forEach(each -> rules.put(each.id(), each.label()));
        knowledge.routineRules().forEach(each -> rules.put(each.id(), each.because()));
    }

    /// Whether one finding implies another, which need not be told beside it.
    boolean implies(String finding, String other) {
        Set<String> reached = new HashSet<>(implies.getOrDefault(finding, List.of()));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (String each : List.copyOf(reached)) {
                reached.addAll(implies.getOrDefault(each, List.of()));
            }
        }
        return !finding.equals(other) && reached.contains(other);
    }

    /// The unit of a quantity after a blank, empty where it has none.
    String unit(String quantity) {
        return units.getOrDefault(quantity, "");
    }

    /// The words for a named predicate.
    String predicate(String id) {
        return predicates.getOrDefault(id, id);
    }

    /// The words for a rule or condition, by which a source of urgency is told.
    String source(String id) {
        return conditions.getOrDefault(id, rules.getOrDefault(id, id));
    }

    /// The label of a finding.
    public String finding(String id) {
        return findings.getOrDefault(id, id);
    }

    /// The labels of findings, separated by semicolons, since some hold commas.
    public String findings(List<String> ids) {
        var joined = new StringJoiner("; ");
        for (String id : ids) {
            joined.add(finding(id));
        }
        return joined.toString();
    }

    /// A finding and its answer; a finding that is present stands for itself.
    public String answered(String id, String answer) {
        if (answer.equals("present")) {
            return finding(id);
        }
        // Who is not male is female here: the other sex reads better than "Male: absent".
        Optional<String> otherSex = answer.equals("absent") ? otherSex(id) : Optional.empty();
        return otherSex.map(this::finding).orElseGet(() -> finding(id) + ": " + SafeText.visible(answer));
    }

    private static Optional<String> otherSex(String id) {
        return switch (id) {
            case "male" -> Optional.of("female");
            case "female" -> Optional.of("male");
            default -> Optional.empty();
        };
    }

    /// The labels of conditions, separated by semicolons, since some hold commas.
    public String conditions(List<String> ids) {
        var joined = new StringJoiner("; ");
        for (String id : ids) {
            joined.add(conditions.getOrDefault(id, id));
        }
        return joined.toString();
    }
}
