package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingMask;

/// A predicate that is asked of many people. Mostly nothing is known of what it looks at, and then its truth is the
/// same
/// for everyone of a setting.
public final class AskedTerm {

    private final Term term;
    private final FindingMask looked;
    private final Truth[] whileUnknown;

    private AskedTerm(Term term, FindingMask looked, Truth[] whileUnknown) {
        this.term = term;
        this.looked = looked;
        this.whileUnknown = whileUnknown;
    }

    /// That of a predicate.
    public static AskedTerm of(Term term) {
        var findings = new BitSet();
        term.collect(findings);
        var nothing = new Answers(findings.length());
        Setting[] settings = Setting.values();
        Truth[] whileUnknown = new Truth[settings.length];
        for (int i = 0; i < settings.length; i++) {
            whileUnknown[i] = term.evaluate(nothing, settings[i]);
        }
        return new AskedTerm(term, FindingMask.of(findings), whileUnknown);
    }

    /// The predicate.
    public Term term() {
        return term;
    }

    /// What the answers make of it.
    public Truth evaluate(Answers answers, Setting setting) {
        return isAnyKnown(answers) ? term.evaluate(answers, setting) : whileUnknown[setting.ordinal()];
    }

    /// Whether anything is known of what it looks at.
    public boolean isAnyKnown(Answers answers) {
        return looked.anyKnown(answers);
    }
}
