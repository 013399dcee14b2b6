package org.lumbar.care;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Contraindication.Action;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// A contraindication bound to finding numbers.
final class BoundRule {

    private final Contraindication rule;
    private final Term when;
    private final BitSet findings = new BitSet();

    BoundRule(Contraindication rule, Term when) {
        this.rule = rule;
        this.when = when;
        when.collect(findings);
    }

    Contraindication rule() {
        return rule;
    }

    Truth truth(Situation situation) {
        return when.evaluate(situation.answers(), situation.setting());
    }

    /// The findings it looks at.
    BitSet findings() {
        return findings;
    }

    /// Whether it matters that its answer is not known: a warning nobody knows of is no reason to wait.
    boolean mustBeKnown() {
        return rule.action() != Action.WARN;
    }

    /// Why it decides, for a person of whom it is true.
    Reason holds(Situation situation, FindingIndex index) {
        String text = switch (rule.action()) {
            case BLOCK, WARN -> rule.instead().isEmpty() ? rule.because() : rule.because() + ". " + rule.instead();
            case HOLD -> rule.because() + ". Until: " + rule.until();
        };
        var witnesses = new BitSet();
        when.witnesses(situation.answers(), situation.setting(), witnesses);
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
        var unknown = new BitSet();
        findings.stream().filter(situation.answers()::isUnknown).forEach(unknown::set);
        return new Reason(
                Reason.Kind.NOT_KNOWN,
                rule.id(),
                Decision.ASK_FIRST,
                "Not known: " + rule.because(),
                ids(unknown, index),
                rule.citation());
    }

    static List<String> ids(BitSet findings, FindingIndex index) {
        List<String> ids = new ArrayList<>();
        findings.stream().forEach(finding -> ids.add(index.finding(finding).id()));
        return List.copyOf(ids);
    }
}
