package org.lumbar.reasoning;

import java.util.BitSet;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;

/// A finding that is present or absent.
///
/// @param finding its number
/// @param present likelihood ratio when present
/// @param presentEarned whether the latter may move the point; a pattern that argues against may not
/// @param absent likelihood ratio when absent, earned or not
/// @param absentEarned whether the latter may move the point
/// @param sensitivity chance that it is present with the condition, `NaN` where not published
/// @param specificity chance that it is absent without the condition, `NaN` where not published
record FindingElement(
        int block,
        int finding,
        Lr present,
        boolean presentEarned,
        Lr absent,
        boolean absentEarned,
        double sensitivity,
        double specificity,
        About about)
        implements Element {

    @Override
    public double evaluate(Answers answers, Setting setting) {
        if (answers.isPresent(finding)) {
            return presentEarned ? present.log() : 0;
        }
        return absentEarned && answers.isAbsent(finding) ? absent.log() : 0;
    }

    @Override
    public Lr ratio(Answers answers, Setting setting) {
        return answers.isPresent(finding) ? present : absent;
    }

    @Override
    public double unearned(Answers answers, Setting setting) {
        if (answers.isPresent(finding)) {
            return presentEarned ? 0 : Math.min(0, present.log());
        }
        return !absentEarned && answers.isAbsent(finding) ? Math.min(0, absent.log()) : 0;
    }

    @Override
    public double mostGain() {
        // what is absent stays so: only what is unknown becomes present
        return presentEarned ? Math.max(0, present.log()) : 0;
    }

    @Override
    public void collect(BitSet findings) {
        findings.set(finding);
    }

    /// Whether this is the row on a finding, with both sensitivity and specificity published.
    boolean isAccuracyOf(int number) {
        return finding == number && !Double.isNaN(sensitivity) && !Double.isNaN(specificity);
    }
}
