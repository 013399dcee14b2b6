package org.lumbar.knowledge.screening;

import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Coding;

/// Events of a kind that indicators look for, such as an image of the lumbar spine.
///
/// @param id identifier in kebab-case
/// @param label words for a reader
/// @param kinds the resources that tell it; never empty
/// @param findings findings whose codes and code families belong to it; may be empty
/// @param codes further codes; may be empty. Without findings and codes every resource of the kinds is one
/// @param openOnly whether a problem counts only while it is open
/// @param why why these belong together, and what is missing
public record EventClass(
        String id,
        String label,
        Set<EventKind> kinds,
        List<String> findings,
        List<Coding> codes,
        boolean openOnly,
        String why) {

    public EventClass {
        kinds = Set.copyOf(kinds);
        findings = List.copyOf(findings);
        codes = List.copyOf(codes);
    }

    /// Whether every resource of its kinds is such an event, whatever its code.
    public boolean takesEveryCode() {
        return findings.isEmpty() && codes.isEmpty();
    }
}
