package org.lumbar.reasoning;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingMask;

/// A predicate that is asked of many people. Mostly nothing is known of what it looks at, and then its truth is
/// the same for everyone of a setting.
public final class AskedTerm {

    private final Term term;
    private final FindingMask looked;
    private final Answers nothing;

    /// By setting, once worked out. They always come out equal, so a race between readers does no harm.
    private final @Nullable Truth[] whileUnknown = new @Nullable Truth[Setting.values().length];

    private AskedTerm(Term term, BitSet findings) {
        this.term = term;
        looked = FindingMask.of(findings);
        nothing = new Answers(findings.length());
    }

    /// That of a predicate.
    public static AskedTerm of(Term term) {
        var findings = new BitSet();
        term.collect(findings);
        return new AskedTerm(term, findings);
    }

    /// The predicate.
    public Term term() {
        return term;
    }

    /// What the answers make of it.
    public Truth evaluate(Answers answers, Setting setting) {
        if (isAnyKnown(answers)) {
            return term.evaluate(answers, setting);
        }
        Truth known = whileUnknown[setting.ordinal()];
        if (known == null) {
            known = term.evaluate(nothing, setting);
            whileUnknown[setting.ordinal()] = known;
        }
        return known;
    }

    /// Whether anything is known of what it looks at.
    public boolean isAnyKnown(Answers answers) {
        return looked.anyKnown(answers);
    }
}
