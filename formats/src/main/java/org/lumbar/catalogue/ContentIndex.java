package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.reasoning.Unused;

/// A content with what its records say of one another: figures, mentions, labels, and the tests beside it.
final class ContentIndex {

    private final Knowledge knowledge;
    private final Collection<Unused> leftOut;
    private final Map<String, RuleTests> tests;
    private final List<FigureRow> figures;
    private final List<Mention> mentions;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<Ref, String> labels;

    /// @param movement what it knows of movement
    /// @param leftOut rows that the arithmetic leaves out
    /// @param tests the tests beside the content, by red-flag rule; empty where they are not reachable
    ContentIndex(
            Knowledge knowledge, MovementContent movement, Collection<Unused> leftOut, Map<String, RuleTests> tests) {
        this.knowledge = knowledge;
        this.leftOut = List.copyOf(leftOut);
        this.tests = Map.copyOf(tests);
        List<FigureRow> rows = new ArrayList<>(FigureRows.of(knowledge));
        rows.addAll(FigureRows.of(movement));
        this.figures = List.copyOf(rows);
        this.mentions = Mentions.of(knowledge);
        knowledge.findings().forEach(finding -> findings.put(finding.id(), finding));
        this.labels = Labels.of(knowledge);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /// The tests that cover a red-flag rule, none where they are not reachable.
    Optional<RuleTests> tests(String rule) {
        return Optional.ofNullable(tests.get(rule));
    }

    /// The words for a finding, empty where it is not known.
    String label(String finding) {
        return label(new Ref(Kind.FINDING, finding));
    }

    /// The words for a record, empty where it has none.
    String label(Ref ref) {
        return labels.getOrDefault(ref, "");
    }

    /// The unit of a quantity after a blank, empty where it has none.
    String unit(String quantity) {
        String unit = Optional.ofNullable(findings.get(quantity))
                .map(Finding::unitLabel)
                .orElse("");
        return unit.isEmpty() ? "" : " " + unit;
    }

    List<FigureRow> figures() {
        return figures;
    }

    List<FigureRow> figuresOf(Ref owner) {
        return figures.stream().filter(row -> row.owner().equals(owner)).toList();
    }

    /// Rows of a condition that the arithmetic leaves out, with the reason.
    List<Unused> leftOut(String condition) {
        return leftOut.stream()
                .filter(each -> each.condition().equals(condition))
                .toList();
    }

    /// Where a finding is named, by itself or through a shared predicate.
    List<Use> usesOfFinding(String finding) {
        List<Use> uses = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.findings().contains(finding)) {
                uses.add(use(mention, ""));
                continue;
            }
            mention.names().stream()
                    .filter(name -> reach(name, each -> each.findings().contains(finding)))
                    .findFirst()
                    .ifPresent(name -> uses.add(use(mention, name)));
        }
        return uses;
    }

    /// Where a shared predicate is named, by itself or through another.
    List<Use> usesOfPredicate(String predicate) {
        List<Use> uses = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.names().contains(predicate)) {
                uses.add(use(mention, ""));
                continue;
            }
            mention.names().stream()
                    .filter(name -> reach(name, each -> each.names().contains(predicate)))
                    .findFirst()
                    .ifPresent(name -> uses.add(use(mention, name)));
        }
        return uses;
    }

    private Use use(Mention mention, String through) {
        return new Use(mention.by(), label(mention.by()), mention.role(), through);
    }

    /// Whether a shared predicate, or one that it leads to, meets a test. A circle of names ends the walk.
    private boolean reach(String name, java.util.function.Predicate<Mention> test) {
        Set<String> waiting = new LinkedHashSet<>(Set.of(name));
        Set<String> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.iterator().next();
            waiting.remove(next);
            NamedPredicate named = knowledge.predicates().get(next);
            if (named == null || !seen.add(next)) {
                continue;
            }
            Mention mention = Mention.of(new Ref(Kind.PREDICATE, next), "", named.when());
            if (test.test(mention)) {
                return true;
            }
            waiting.addAll(mention.names());
        }
        return false;
    }
}
