package org.lumbar.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Predicate;

/// A place where a record names findings and shared predicates.
///
/// @param by the record
/// @param role as what it names them
/// @param findings the findings and quantities named there
/// @param names the shared predicates named there
record Mention(Ref by, String role, Set<String> findings, Set<String> names) {

    static Mention of(Ref by, String role, Predicate predicate) {
        Set<String> findings = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        predicate.eachFinding(findings::add);
        predicate.eachName(names::add);
        return new Mention(by, role, findings, names);
    }

    static Mention of(Ref by, String role, List<String> findings) {
        return new Mention(by, role, new LinkedHashSet<>(findings), Set.of());
    }
}
