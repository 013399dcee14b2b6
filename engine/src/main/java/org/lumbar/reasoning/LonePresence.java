package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// A predicate with the findings whose presence makes it true while nothing is known of what it looks at. Of most
/// predicates nothing is known, and then that answer is the same for everyone.
public final class LonePresence {

    private final Term term;
    private final FindingMask looked;
    private final long[] whileUnknown;
    private final long[] none;
    private final boolean staysFalse;

    private LonePresence(Term term, FindingMask looked, long[] whileUnknown) {
        this.term = term;
        this.looked = looked;
        this.whileUnknown = whileUnknown;
        none = new long[whileUnknown.length];
        staysFalse = !term.turnsTwice(false);
    }

    /// That of a predicate in a setting.
    public static LonePresence of(Term term, Setting setting, FindingIndex index) {
        var findings = new BitSet();
        term.collect(findings);
        var nothingKnown = new SinglePresence(new Answers(index.size()), setting, index);
        return new LonePresence(term, FindingMask.of(findings), nothingKnown.trueIf(term));
    }

    /// The findings that, if present, leave or make the predicate true, 64 a word. Not to be changed.
    ///
    /// @param presence what single findings would make true, in the same setting
    public long[] trueIf(SinglePresence presence) {
        if (!presence.isAnyKnown(looked)) {
            return whileUnknown;
        }
        return staysFalse && presence.isFalse(term) ? none : presence.trueIf(term);
    }
}
