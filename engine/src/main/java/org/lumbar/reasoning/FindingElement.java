package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;

/// A finding that is present or absent.
///
/// @param finding its number
/// @param present likelihood ratio when present
/// @param absent likelihood ratio when absent, earned or not
/// @param absentEarned whether the latter may move the point
/// @param sensitivity chance that it is present with the condition, `NaN` where not published
/// @param specificity chance that it is absent without the condition, `NaN` where not published
record FindingElement(
        int block,
        int finding,
        Lr present,
        Lr absent,
        boolean absentEarned,
        double sensitivity,
        double specificity,
        About about)
        implements Element {

    @Override
    public double evaluate(Answers answers, Setting setting) {
        if (answers.isPresent(finding)) {
            return present.log();
        }
        return absentEarned && answers.isAbsent(finding) ? absent.log() : 0;
    }

    @Override
    public Lr spread(Answers answers, Setting setting) {
        if (answers.isPresent(finding)) {
            return present;
        }
        return absentEarned && answers.isAbsent(finding) ? absent : Lr.NONE;
    }

    @Override
    public double unearned(Answers answers, Setting setting) {
        return !absentEarned && answers.isAbsent(finding) ? Math.min(0, absent.log()) : 0;
    }

    @Override
    public void collect(BitSet findings) {
        findings.set(finding);
    }
}
