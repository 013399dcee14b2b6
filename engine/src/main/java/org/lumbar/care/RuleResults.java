package org.lumbar.care;

import java.util.BitSet;
import java.util.HashMap;
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
    private final Map<Integer, Denial> denials = new HashMap<>();
    private final @Nullable Barring[] barrings;
    private final BitSet openGates = new BitSet();

    /// @param interventions how many interventions the content holds
    RuleResults(BoundRule[] rules, int interventions, CareSubject subject, FindingIndex index) {
        this.rules = rules;
        situation = subject.situation();
        subject.openGates().forEach(openGates::set);
        this.index = index;
        truths = new @Nullable Truth[rules.length];
        reasons = new @Nullable Reason[rules.length];
        barrings = new @Nullable Barring[interventions];
    }

    /// What is known with one question denied, and what the rules would then say, as far as it was asked for.
    @SuppressWarnings("ArrayRecordComponent") // of one person, never compared
    private record Denial(Answers answers, @Nullable Truth[] truths) {}

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

    /// Whether "no" to this question would settle that the rule does not hold. The question must be open, and so must
    /// the rule.
    boolean isSettledByDenying(int screen, int rule) {
        if (!rules[rule].looksAtAny(index.absentWith(screen))) {
            return false;
        }
        Denial denial = denials.computeIfAbsent(screen, this::denying);
        Truth known = denial.truths()[rule];
        if (known == null) {
            known = rules[rule].truth(denial.answers(), situation);
            denial.truths()[rule] = known;
        }
        return known == Truth.FALSE;
    }

    private Denial denying(int screen) {
        Answers denied = situation.answers().copy();
        int[] findings = index.absentWith(screen);
        denied.answerAbsent(findings, new int[findings.length]);
        return new Denial(denied, new @Nullable Truth[rules.length]);
    }

    /// Whether a gate is open.
    boolean isOpen(int gate) {
        return openGates.get(gate);
    }

    /// What stands against an intervention: the same for every condition it is asked for.
    Barring barring(BoundIntervention intervention, Supplier<Barring> maker) {
        Barring known = barrings[intervention.number()];
        if (known == null) {
            known = maker.get();
            barrings[intervention.number()] = known;
        }
        return known;
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
