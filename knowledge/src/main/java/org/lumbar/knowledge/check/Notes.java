package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.movement.MovementContent;

/// What a maintainer should look at, though nothing is wrong.
final class Notes {

    private final Knowledge knowledge;
    private final Populations populations;
    private final MovementContent movement;

    Notes(Knowledge knowledge, Populations populations, MovementContent movement) {
        this.knowledge = knowledge;
        this.populations = populations;
        this.movement = movement;
    }

    List<String> lines() {
        List<String> notes = new ArrayList<>();
        patternsWithoutFrequency(notes);
        Map<String, Citation> citations = Citations.of(knowledge, movement);
        citations.forEach((record, citation) -> {
            if (citation.basis() == Basis.VERIFIED && citation.locator().isBlank()) {
                notes.add(record + ": verified, but without a locator; say where in " + citation.source()
                        + " it was seen.");
            }
        });
        CitedSources.withoutAny(knowledge, citations.values(), populations)
                .forEach(key -> notes.add("source " + key + ": nothing cites it."));
        unused(notes);
        long recalled = citations.values().stream()
                .filter(citation -> citation.basis() == Basis.RECALLED)
                .count();
        notes.add("citations: " + recalled + " of " + citations.size()
                + " rest on recalled figures, which nobody has seen in their source again.");
        return List.copyOf(notes);
    }

    private void patternsWithoutFrequency(List<String> notes) {
        Map<String, Set<String>> conditions = new LinkedHashMap<>();
        for (Condition condition : knowledge.conditions()) {
            for (Evidence row : condition.evidence()) {
                if (row.used()
                        && row.target() instanceof Target.Pattern pattern
                        && !knowledge.frequencies().containsKey(pattern.finding())) {
                    conditions
                            .computeIfAbsent(pattern.finding(), _ -> new TreeSet<>())
                            .add(condition.id());
                }
            }
        }
        conditions.forEach((finding, users) -> notes.add("finding " + finding + ": a pattern of "
                + String.join(", ", users)
                + ", and without a frequency in plain back pain, so its LR is not bounded; add one to populations/."));
    }

    private void unused(List<String> notes) {
        Set<String> used = knowledge.conditions().stream()
                .flatMap(condition -> condition.rules().stream())
                .map(Condition.RuleUse::rule)
                .collect(Collectors.toSet());
        knowledge.rules().values().stream()
                .filter(rule -> !used.contains(rule.id()) && rule.notUsed().isEmpty())
                .forEach(rule -> notes.add("rule " + rule.id() + ": no condition uses it; say why in notUsed."));
        List<String> asked = DesignCheck.constantsAskedFor();
        knowledge.design().constants().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> notes.add("design constant " + name + ": nothing asks for it."));
    }
}
