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
        return beginsWithOne(code, prefixes) && !beginsWithOne(code, except);
    }

    /// A loop, since every code of a population comes by here.
    private static boolean beginsWithOne(String code, List<String> prefixes) {
        for (String each : prefixes) {
            if (code.startsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
