package org.lumbar.knowledge.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NamedPredicate;
import org.lumbar.knowledge.Predicate;

/// The records of a content by identifier, and what an answer implies. Unknown identifiers are passed over
/// here: they are problems of their own.
final class Catalogue {

    static final String AGE = "age";
    static final String EPISODE_DURATION = "episode-duration";
    static final String FEMALE = "female";
    static final String MALE = "male";

    private final Knowledge knowledge;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();

    Catalogue(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.findings().forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        knowledge
                .findings()
                .forEach(finding -> finding.aliases().forEach(alias -> aliases.putIfAbsent(alias, finding.id())));
        knowledge.conditions().forEach(condition -> conditions.putIfAbsent(condition.id(), condition));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Map<String, Finding> findings() {
        return findings;
    }

    Map<String, Condition> conditions() {
        return conditions;
    }

    Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    /// The finding that has this alias.
    Optional<String> ofAlias(String alias) {
        return Optional.ofNullable(aliases.get(alias));
    }

    Optional<NamedPredicate> predicate(String name) {
        return Optional.ofNullable(knowledge.predicates().get(name));
    }

    /// The findings that are present when this one is, itself first.
    Set<String> presentWith(String id) {
        return closure(id, Finding::implies);
    }

    /// The findings that are absent when this one is, itself first.
    Set<String> absentWith(String id) {
        return closure(id, Finding::absentImplies);
    }

    private Set<String> closure(String id, Function<Finding, List<String>> implied) {
        var reached = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>();
        waiting.add(id);
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            Finding finding = findings.get(next);
            if (finding != null && reached.add(next)) {
                waiting.addAll(implied.apply(finding));
            }
        }
        return reached;
    }

    /// The chain of names by which a predicate leads to itself, empty when it does not.
    List<String> circle(String name) {
        return circle(name, name, new LinkedHashSet<>());
    }

    private List<String> circle(String start, String name, Set<String> path) {
        if (!path.add(name)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        predicate(name).ifPresent(named -> named.when().eachName(names::add));
        for (String next : names) {
            if (next.equals(start)) {
                var chain = new ArrayList<>(path);
                chain.add(start);
                return chain;
            }
            List<String> further = circle(start, next, path);
            if (!further.isEmpty()) {
                return further;
            }
        }
        path.remove(name);
        return List.of();
    }

    boolean hasCircularPredicates() {
        return knowledge.predicates().keySet().stream()
                .anyMatch(name -> !circle(name).isEmpty());
    }

    /// The predicate and those it names, each name once, so that a circle ends.
    List<Predicate> withNamed(Predicate predicate) {
        var seen = new LinkedHashSet<String>();
        var all = new ArrayList<Predicate>();
        var waiting = new ArrayDeque<Predicate>();
        waiting.add(predicate);
        while (!waiting.isEmpty()) {
            Predicate next = waiting.remove();
            all.add(next);
            next.eachName(name -> {
                if (seen.add(name)) {
                    predicate(name).ifPresent(named -> waiting.add(named.when()));
                }
            });
        }
        return all;
    }

    /// The findings and quantities that a predicate asks for, those of the predicates it names included.
    Set<String> findingsOf(Predicate predicate) {
        var found = new LinkedHashSet<String>();
        withNamed(predicate).forEach(each -> each.eachFinding(found::add));
        return found;
    }

    /// Whether one of these is age or sex.
    static boolean holdsAgeOrSex(Set<String> findings) {
        return findings.contains(AGE) || findings.contains(FEMALE) || findings.contains(MALE);
    }
}
