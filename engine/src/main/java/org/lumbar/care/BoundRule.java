package org.lumbar.care;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Contraindication.Action;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.AskedTerm;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// A contraindication bound to finding numbers.
final class BoundRule {

    private final Contraindication rule;
    private final AskedTerm when;
    private final BitSet looked = new BitSet();
    private final int[] findings;
    private final String notKnown;

    /// The reason for somebody of whom nothing is known that it looks at. It is immutable and always comes out
    /// equal, so a race between readers does no harm.
    private @Nullable Reason nothingKnown;

    BoundRule(Contraindication rule, Term when) {
        this.rule = rule;
        this.when = AskedTerm.of(when);
        notKnown = "Not known: " + rule.because();
        when.collect(looked);
        findings = looked.stream().toArray();
    }

    Contraindication rule() {
        return rule;
    }

    Truth truth(Situation situation) {
        return when.evaluate(situation.answers(), situation.setting());
    }

    /// The numbers of the findings it looks at. Not to be changed.
    int[] findings() {
        return findings;
    }

    /// Whether it looks at any of these findings.
    boolean looksAtAny(int[] others) {
        for (int other : others) {
            if (looked.get(other)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it matters that its answer is not known: a warning nobody knows of is no reason to wait, nor is an image
    /// that nobody would make for it.
    boolean mustBeKnown() {
        return rule.asks() && rule.action() != Action.WARN;
    }

    /// What it would say with other answers.
    Truth truth(Answers answers, Situation situation) {
        return when.evaluate(answers, situation.setting());
    }

    /// Why it decides, for a person of whom it is true.
    Reason holds(Situation situation, FindingIndex index) {
        String text = switch (rule.action()) {
            case BLOCK, WARN -> rule.instead().isEmpty() ? rule.because() : rule.because() + ". " + rule.instead();
            case HOLD -> rule.because() + ". Until: " + rule.until();
        };
        var witnesses = new BitSet();
        when.term().witnesses(situation.answers(), situation.setting(), witnesses);
        return new Reason(
                rule.action() == Action.WARN ? Reason.Kind.CAUTION : Reason.Kind.CONTRAINDICATION,
                rule.id(),
                switch (rule.action()) {
                    case BLOCK -> Decision.DO_NOT_OFFER;
                    case HOLD -> Decision.DEFER;
                    case WARN -> Decision.OFFER;
                },
                text,
                ids(witnesses, index),
                rule.citation());
    }

    /// Why it must be asked for, where the answer is not known.
    Reason notKnown(Situation situation, FindingIndex index) {
        if (when.isAnyKnown(situation.answers())) {
            return word(situation, index);
        }
        Reason known = nothingKnown;
        if (known == null) {
            known = word(situation, index);
            nothingKnown = known;
        }
        return known;
    }

    private Reason word(Situation situation, FindingIndex index) {
        List<String> unknown = new ArrayList<>(findings.length);
        for (int finding : findings) {
            if (situation.answers().isUnknown(finding)) {
                unknown.add(index.finding(finding).id());
            }
        }
        return new Reason(
                Reason.Kind.NOT_KNOWN, rule.id(), Decision.ASK_FIRST, notKnown, List.copyOf(unknown), rule.citation());
    }

    static List<String> ids(BitSet findings, FindingIndex index) {
        List<String> ids = new ArrayList<>();
        for (int finding = findings.nextSetBit(0); finding >= 0; finding = findings.nextSetBit(finding + 1)) {
            ids.add(index.finding(finding).id());
        }
        return List.copyOf(ids);
    }
}
