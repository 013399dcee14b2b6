package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;

/// A quantity cut into strata.
@SuppressWarnings("ArrayRecordComponent") // evaluated millions of times a second, never compared
record StrataElement(int block, int quantity, Range[] ranges, Lr[] ratios, boolean[] earned, About about)
        implements Element {

    @Override
    public double evaluate(Answers answers, Setting setting) {
        int stratum = stratum(answers);
        return stratum >= 0 && earned[stratum] ? ratios[stratum].log() : 0;
    }

    @Override
    public Lr ratio(Answers answers, Setting setting) {
        return ratios[stratum(answers)];
    }

    @Override
    public double unearned(Answers answers, Setting setting) {
        int stratum = stratum(answers);
        return stratum >= 0 && !earned[stratum] ? Math.min(0, ratios[stratum].log()) : 0;
    }

    @Override
    public double mostGain() {
        // a presence measures nothing
        return 0;
    }

    @Override
    public void collect(BitSet findings) {
        findings.set(quantity);
    }

    private int stratum(Answers answers) {
        double value = answers.value(quantity);
        if (Double.isNaN(value)) {
            return -1;
        }
        for (int i = 0; i < ranges.length; i++) {
            if (ranges[i].contains(value)) {
                return i;
            }
        }
        return -1;
    }
}
