package org.lumbar.knowledge.record;

import java.util.List;
import org.lumbar.knowledge.CodeSystem;

/// Codes of a classification that drifts: every code that begins with one of the prefixes means the finding.
///
/// @param id identifier
/// @param finding the finding
/// @param system the code system
/// @param prefixes how the codes begin
/// @param except how those begin that do not belong; may be empty
/// @param side `left` or `right` where the code tells it, else empty
/// @param why why these belong together
public record CodeFamily(
        String id,
        String finding,
        CodeSystem system,
        List<String> prefixes,
        List<String> except,
        String side,
        String why) {

    /// Whether a code belongs.
    public boolean holds(String code) {
        return prefixes.stream().anyMatch(code::startsWith) && except.stream().noneMatch(code::startsWith);
    }
}
