package org.lumbar.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.record.CodeFamily;

/// What the codes of one code system mean. Filled once, then only read.
final class SystemCodes {

    private record Family(CodeFamily codes, List<Match> matches) {}

    private final List<Family> families = new ArrayList<>();
    private final Map<String, List<Match>> pinned = new HashMap<>();

    /// Families come in the order of the content, and before the codes that are pinned at findings.
    void add(CodeFamily family, Match match) {
        families.add(new Family(family, List.of(match)));
    }

    /// Where a family holds the code too, both count, the family's finding with its side first.
    void pin(String code, Match match) {
        List<Match> before = pinned.get(code);
        pinned.put(code, CodeMatcher.joined(before == null ? ofFamily(code) : before, List.of(match)));
    }

    List<Match> matches(String code) {
        List<Match> matches = pinned.get(code);
        return matches == null ? ofFamily(code) : matches;
    }

    /// The first family that holds a code says what it means.
    private List<Match> ofFamily(String code) {
        for (Family each : families) {
            if (each.codes().holds(code)) {
                return each.matches();
            }
        }
        return List.of();
    }
}
