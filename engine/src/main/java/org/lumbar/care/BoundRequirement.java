package org.lumbar.care;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.care.Reason.Kind;
import org.lumbar.knowledge.Intervention.Requirement;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// A requirement of a use bound to finding numbers. Its two reasons are the same for everyone, so each is worded once;
/// a reason is immutable and always comes out equal, so a race between readers does no harm.
final class BoundRequirement {

    private final Requirement requirement;
    private final String use;
    private final Term when;
    private final int[] findings;
    private @Nullable Reason notKnown;
    private @Nullable Reason notMet;

    /// @param use identifier of the use
    BoundRequirement(Requirement requirement, String use, Term when) {
        this.requirement = requirement;
        this.use = use;
        this.when = when;
        var collected = new BitSet();
        when.collect(collected);
        findings = collected.stream().toArray();
    }

    Truth truth(Situation situation) {
        return when.evaluate(situation.answers(), situation.setting());
    }

    /// The numbers of the findings it looks at. Not to be changed.
    int[] findings() {
        return findings;
    }

    /// Why it decides where its answer is not known.
    Reason notKnown(FindingIndex index) {
        Reason known = notKnown;
        if (known == null) {
            known = reason(Decision.ASK_FIRST, "Must be known: " + requirement.label(), index);
            notKnown = known;
        }
        return known;
    }

    /// Why it decides where it is not met.
    Reason notMet(FindingIndex index) {
        Reason known = notMet;
        if (known == null) {
            known = reason(
                    requirement.until().isPresent() ? Decision.DEFER : Decision.DO_NOT_OFFER,
                    "Not met: " + requirement.label()
                            + requirement
                                    .until()
                                    .map(text -> ". Until: " + text)
                                    .orElse(""),
                    index);
            notMet = known;
        }
        return known;
    }

    private Reason reason(Decision decision, String text, FindingIndex index) {
        List<String> ids = Arrays.stream(findings)
                .mapToObj(finding -> index.finding(finding).id())
                .toList();
        return new Reason(Kind.REQUIREMENT, use, decision, text, ids, requirement.citation());
    }
}
