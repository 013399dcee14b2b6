package org.lumbar.care;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// What every contraindication says of one person. Each is evaluated when it is first
/// asked for, and its reason written once, however many
/// interventions and conditions it is asked for. For one thread.
final class RuleResults {

    private final BoundRule[] rules;
    private final Situation situation;
    private final FindingIndex index;
    private final @Nullable Truth[] truths;
    private final @Nullable Reason[] reasons;
    private final Map<Integer, Answers> denials = new HashMap<>();
    private final IdentityHashMap<BoundIntervention, Barring> barrings = new IdentityHashMap<>();

    RuleResults(BoundRule[] rules, Situation situation, FindingIndex index) {
        this.rules = rules;
        this.situation = situation;
        this.index = index;
        truths = new @Nullable Truth[rules.length];
        reasons = new @Nullable Reason[rules.length];
    }

    private Truth truth(int rule) {
        Truth known = truths[rule];
        if (known == null) {
            known = rules[rule].truth(situation);
            truths[rule] = known;
        }
        return known;
    }

    /// Whether the rule has something to say: it holds, or it must be known and is not.
    boolean speaks(int rule) {
        return truth(rule) == Truth.TRUE || isMissing(rule);
    }

    /// Whether the rule must be known and is not.
    boolean isMissing(int rule) {
        return truth(rule) == Truth.UNKNOWN && rules[rule].mustBeKnown();
    }

    /// Whether "no" to this question would settle that the rule does not hold.
    boolean isSettledByDenying(int screen, int rule) {
        Answers denied = denials.computeIfAbsent(screen, this::denying);
        return rules[rule].truth(denied, situation) == Truth.FALSE;
    }

    private Answers denying(int screen) {
        Answers denied = situation.answers().copy();
        int[] findings = index.absentWith(screen);
        denied.answerAbsent(findings, new int[findings.length]);
        return denied;
    }

    /// What stands against an intervention: the same for every condition it is asked for.
    Barring barring(BoundIntervention intervention, Supplier<Barring> maker) {
        return barrings.computeIfAbsent(intervention, _ -> maker.get());
    }

    /// The findings the rule looks at.
    int[] findings(int rule) {
        return rules[rule].findings();
    }

    /// What a rule that speaks has to say.
    Reason reason(int rule) {
        Reason written = reasons[rule];
        if (written == null) {
            written = truth(rule) == Truth.TRUE
                    ? rules[rule].holds(situation, index)
                    : rules[rule].notKnown(situation, index);
            reasons[rule] = written;
        }
        return written;
    }
}
