package org.lumbar.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.RedFlagRule;

/// What of the built-in safety content packs replace. A pack may: a site has its reasons. It may not do so
/// unseen.
final class PackChanges {

    private PackChanges() {}

    /// Kinds of records with the identifiers of those that are replaced by others, such as `red-flag rules
    /// sepsis-picture`; none when all is as built in that decides on urgency, on what is forbidden, and on what
    /// people are told to watch for. Words and codes do not count.
    static List<String> of(Knowledge builtIn, Knowledge used) {
        List<String> changes = new ArrayList<>();
        add(changes, "red-flag rules", builtIn.redFlagRules(), used.redFlagRules(), RedFlagRule::id, rule -> rule);
        add(changes, "gates", builtIn.gates(), used.gates(), Gate::finding, PackChanges::withoutPlace);
        add(
                changes,
                "predicates",
                builtIn.predicates().values(),
                used.predicates().values(),
                NamedPredicate::id,
                predicate -> predicate);
        add(changes, "findings", builtIn.findings(), used.findings(), Finding::id, PackChanges::withoutWords);
        CarePackChanges.add(changes, builtIn.care(), used.care());
        if (!builtIn.design().equals(used.design())) {
            changes.add("design constants");
        }
        return List.copyOf(changes);
    }

    /// Adds the kind with the identifiers of those that are no longer as built in, if there are any.
    ///
    /// @param compared what of a record counts
    static <T> void add(
            List<String> changes,
            String kind,
            Collection<T> builtIn,
            Collection<T> used,
            Function<T, String> id,
            UnaryOperator<T> compared) {
        Map<String, T> there = used.stream().collect(Collectors.toMap(id, compared));
        List<String> changed = builtIn.stream()
                .filter(each -> !compared.apply(each).equals(there.get(id.apply(each))))
                .map(id)
                .toList();
        if (!changed.isEmpty()) {
            changes.add(kind + " " + String.join(", ", changed));
        }
    }

    /// A gate that a pack adds moves those behind it.
    private static Gate withoutPlace(Gate gate) {
        return new Gate(gate.finding(), 0, gate.sweep(), gate.members(), gate.applies(), gate.conditions(), gate.why());
    }

    private static Finding withoutWords(Finding finding) {
        return new Finding(
                finding.id(),
                "",
                "",
                finding.kind(),
                finding.obtained(),
                finding.unit(),
                finding.conversions(),
                finding.possible(),
                finding.sided(),
                List.of(),
                finding.implies(),
                finding.absentImplies(),
                finding.derivation(),
                finding.redFlag(),
                finding.mayBeLongStanding(),
                finding.changesWithinHours(),
                List.of());
    }
}
