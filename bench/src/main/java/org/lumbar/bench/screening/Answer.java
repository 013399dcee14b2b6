package org.lumbar.bench.screening;

import java.util.Set;
import java.util.TreeSet;

/// What the indicators say of one person.
///
/// @param counts identifiers of the indicators in whose denominator the person is, in alphabetical order
/// @param flagged identifiers of those that ask somebody to look
public record Answer(Set<String> counts, Set<String> flagged) {

    public Answer {
        counts = java.util.Collections.unmodifiableSet(new TreeSet<>(counts));
        flagged = java.util.Collections.unmodifiableSet(new TreeSet<>(flagged));
    }
}
