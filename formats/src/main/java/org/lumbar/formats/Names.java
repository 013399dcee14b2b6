package org.lumbar.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;

/// Words for the identifiers of a content; an identifier that it does not know stands for itself.
public final class Names {

    private final Map<String, String> findings = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    /// The words of a content.
    public Names(Knowledge knowledge) {
        for (Finding finding : knowledge.findings()) {
            findings.put(finding.id(), finding.label());
        }
        for (Condition condition : knowledge.conditions()) {
            conditions.put(condition.id(), condition.label());
        }
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
