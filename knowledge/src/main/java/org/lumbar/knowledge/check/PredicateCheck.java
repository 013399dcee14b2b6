package org.lumbar.knowledge.check;

import java.util.List;
import org.lumbar.knowledge.NamedPredicate;

/// Named predicates: what they name, and that none leads to itself.
final class PredicateCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    PredicateCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        for (NamedPredicate named : catalogue.knowledge().predicates().values()) {
            String record = "predicate " + named.id();
            references.predicate(record, named.when());
            List<String> circle = catalogue.circle(named.id());
            if (!circle.isEmpty()) {
                problems.add(record, "it leads to itself by " + String.join(" -> ", circle) + "; take one step away.");
            }
        }
    }
}
