package org.lumbar.presentation;

import java.util.Arrays;

/// What is known by finding number: a status for booleans, a value for quantities. It is a working copy,
/// confined to one assessment and one thread; an [Interpretation] hands out copies only.
public final class Answers {

    private final long[] present;
    private final long[] absent;
    private final double[] value;

    /// Nothing known of `size` findings.
    public Answers(int size) {
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        present = new long[words];
        absent = new long[words];
        value = new double[size];
        Arrays.fill(value, Double.NaN);
    }

    private Answers(long[] present, long[] absent, double[] value) {
        this.present = present;
        this.absent = absent;
        this.value = value;
    }

    /// A copy that can be changed without touching this one.
    public Answers copy() {
        return new Answers(present.clone(), absent.clone(), value.clone());
    }

    /// Whether the finding is present (a quantity: measured).
    public boolean isPresent(int finding) {
        return (present[finding >>> 6] >>> finding & 1) != 0;
    }

    /// Whether the finding is known to be absent.
    public boolean isAbsent(int finding) {
        return (absent[finding >>> 6] >>> finding & 1) != 0;
    }

    /// Whether nothing is known of the finding.
    public boolean isUnknown(int finding) {
        return ((present[finding >>> 6] | absent[finding >>> 6]) >>> finding & 1) == 0;
    }

    /// The status of a finding.
    public FindingStatus status(int finding) {
        if (isPresent(finding)) {
            return FindingStatus.PRESENT;
        }
        return isAbsent(finding) ? FindingStatus.ABSENT : FindingStatus.UNKNOWN;
    }

    /// The value of a quantity in the unit of the finding, `NaN` when it is not known.
    public double value(int finding) {
        return value[finding];
    }

    /// Changes the status of a finding in this working copy.
    public void set(int finding, FindingStatus status) {
        long bit = 1L << finding;
        int word = finding >>> 6;
        present[word] &= ~bit;
        absent[word] &= ~bit;
        if (status == FindingStatus.PRESENT) {
            present[word] |= bit;
        } else if (status == FindingStatus.ABSENT) {
            absent[word] |= bit;
        }
    }

    /// Gives a quantity its value in this working copy.
    public void measure(int finding, double newValue) {
        set(finding, FindingStatus.PRESENT);
        value[finding] = newValue;
    }

    /// Makes present what was unknown among these findings, and returns how many there were; `undo` holds their
    /// numbers.
    public int answerPresent(int[] findings, int[] undo) {
        return answer(findings, present, undo);
    }

    /// Makes absent what was unknown among these findings, and returns how many there were; `undo` holds their
    /// numbers.
    public int answerAbsent(int[] findings, int[] undo) {
        return answer(findings, absent, undo);
    }

    /// Makes unknown again what an answer changed.
    public void undo(int[] undo, int count) {
        for (int i = 0; i < count; i++) {
            set(undo[i], FindingStatus.UNKNOWN);
        }
    }

    private int answer(int[] findings, long[] known, int[] undo) {
        int count = 0;
        for (int finding : findings) {
            if (isUnknown(finding)) {
                known[finding >>> 6] |= 1L << finding;
                undo[count++] = finding;
            }
        }
        return count;
    }

    /// Findings that are present, 64 a word, for [FindingMask].
    long[] presentWords() {
        return present;
    }

    /// Findings that are absent, 64 a word, for [FindingMask].
    long[] absentWords() {
        return absent;
    }
}
