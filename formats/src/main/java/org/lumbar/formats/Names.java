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
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;

/// Words for the identifiers of a content; an identifier that it does not know stands for itself.
public final class Names {

    private final Knowledge knowledge;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    /// The words of a content.
    public Names(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Finding finding : knowledge.findings()) {
            findings.put(finding.id(), finding);
        }
        for (Condition condition : knowledge.conditions()) {
            conditions.put(condition.id(), condition.label());
        }
    }

    /// The words for effects on the scales of the content.
    public EffectWords effects() {
        return new EffectWords(knowledge.care().scales());
    }

    /// Whether one finding implies another, which need not be told beside it.
    boolean implies(String finding, String other) {
        Set<String> reached = new HashSet<>(implied(finding));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (String each : List.copyOf(reached)) {
                reached.addAll(implied(each));
            }
        }
        return !finding.equals(other) && reached.contains(other);
    }

    private List<String> implied(String id) {
        Finding finding = findings.get(id);
        return finding == null ? List.of() : finding.implies();
    }

    /// The unit of a quantity after a blank, empty where it has none.
    String unit(String quantity) {
        Finding finding = findings.get(quantity);
        return finding == null || finding.unitLabel().isEmpty() ? "" : " " + finding.unitLabel();
    }

    /// The words for a named predicate.
    String predicate(String id) {
        NamedPredicate named = knowledge.predicates().get(id);
        return named == null ? id : named.label();
    }

    /// The words for a rule or condition, by which a source of urgency is told.
    String source(String id) {
        String condition = conditions.get(id);
        return condition == null ? rule(id) : condition;
    }

    private String rule(String id) {
        for (RedFlagRule rule : knowledge.redFlagRules()) {
            if (rule.id().equals(id)) {
                return rule.label();
            }
        }
        for (RoutineRule rule : knowledge.routineRules()) {
            if (rule.id().equals(id)) {
                return rule.because();
            }
        }
        return id;
    }

    /// The label of a finding.
    public String finding(String id) {
        Finding finding = findings.get(id);
        return finding == null ? id : finding.label();
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
