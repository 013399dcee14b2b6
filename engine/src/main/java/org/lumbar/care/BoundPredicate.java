package org.lumbar.care;

import java.util.BitSet;
import java.util.List;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// A predicate bound to finding numbers, with the names of what it rests on.
///
/// @param term the predicate
/// @param index the findings
record BoundPredicate(Term term, FindingIndex index) {

    Truth truth(Situation situation) {
        return term.evaluate(situation.answers(), situation.setting());
    }

    boolean holds(Situation situation) {
        return truth(situation) == Truth.TRUE;
    }

    /// The answers that make it true, as identifiers.
    List<String> witnesses(Situation situation) {
        var found = new BitSet();
        term.witnesses(situation.answers(), situation.setting(), found);
        return names(found);
    }

    /// The findings it asks for of which nothing is known, as identifiers.
    List<String> unknown(Situation situation) {
        var asked = new BitSet();
        term.collect(asked);
        asked.stream()
                .filter(finding -> !situation.answers().isUnknown(finding))
                .forEach(asked::clear);
        return names(asked);
    }

    private List<String> names(BitSet findings) {
        return findings.stream().mapToObj(number -> index.finding(number).id()).toList();
    }
}
