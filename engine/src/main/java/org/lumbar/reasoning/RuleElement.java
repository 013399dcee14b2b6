package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.PredictionRule.Kind;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;

/// A prediction rule. With answers missing its score lies in a range; its likelihood ratio is the larger of
/// that of the range and of the damped evidence of its items, the latter held between the ratios of the two
/// ends of the range. It is exact when complete, monotone where the ratios of the strata rise, and does not
/// dilute one strong item.
@SuppressWarnings("ArrayRecordComponent") // evaluated millions of times a second, never compared
record RuleElement(
        int block,
        Kind kind,
        Term[] items,
        int[] points,
        Element[] itemEvidence,
        RuleStrata strata,
        double widening,
        double withinBlock,
        About about)
        implements Element {

    @Override
    public double evaluate(Answers answers, Setting setting) {
        int low = lowScore(answers, setting);
        int high = highScore(answers, setting);
        if (kind == Kind.RULE_OUT) {
            return high == 0 ? strata.ratio(0).log() : 0;
        }
        double ofItems = itemsLog(answers, setting);
        double ofRange = strata.rangeLog(low, high);
        double held = Math.max(
                strata.ratio(low).log(), Math.min(ofItems, strata.ratio(high).log()));
        return Math.max(ofRange, held);
    }

    @Override
    public Lr ratio(Answers answers, Setting setting) {
        int low = lowScore(answers, setting);
        int high = highScore(answers, setting);
        double log = evaluate(answers, setting);
        Lr behind = strata.ratio(low).widened(widening);
        if (log > strata.rangeLog(low, high)) {
            // the items say more than the score so far, and of them the one that says most
            double most = 0;
            for (Element item : itemEvidence) {
                double size = Math.abs(item.evaluate(answers, setting));
                if (size > most) {
                    most = size;
                    behind = item.ratio(answers, setting);
                }
            }
        }
        return new Lr(log, behind.sdLow(), behind.sdHigh(), behind.known());
    }

    @Override
    public double mostGain() {
        // from the lowest stratum to the highest; a rule that speaks only of absence can at most fall silent, and its
        // silence is worked out in full
        return strata.highest().log() - strata.ratio(0).log();
    }

    @Override
    public void collect(BitSet findings) {
        for (Term item : items) {
            item.collect(findings);
        }
        for (Element item : itemEvidence) {
            item.collect(findings);
        }
    }

    /// The score if every unanswered item is absent.
    int lowScore(Answers answers, Setting setting) {
        int score = 0;
        for (int i = 0; i < items.length; i++) {
            if (items[i].evaluate(answers, setting) == Truth.TRUE) {
                score += points[i];
            }
        }
        return score;
    }

    /// The score if every unanswered item is present.
    int highScore(Answers answers, Setting setting) {
        int score = 0;
        for (int i = 0; i < items.length; i++) {
            if (items[i].evaluate(answers, setting) != Truth.FALSE) {
                score += points[i];
            }
        }
        return score;
    }

    private double itemsLog(Answers answers, Setting setting) {
        double strongest = 0;
        double sum = 0;
        double weakest = 0;
        double negativeSum = 0;
        for (Element item : itemEvidence) {
            double value = item.evaluate(answers, setting);
            if (value > 0) {
                strongest = Math.max(strongest, value);
                sum += value;
            } else {
                weakest = Math.min(weakest, value);
                negativeSum += value;
            }
        }
        return strongest + withinBlock * (sum - strongest) + weakest + withinBlock * (negativeSum - weakest);
    }
}
