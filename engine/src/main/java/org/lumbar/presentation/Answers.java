package org.lumbar.presentation;

import java.util.Arrays;

/// What is known by finding number: a status for booleans, a value for quantities. It is a working copy,
/// confined to one assessment and one thread; an [Interpretation] hands out copies only.
public final class Answers {

    private static final int USUAL_MEASUREMENTS = 8;

    private final long[] present;
    private final long[] absent;

    /// The few findings that are measured, in the order they came, and their values.
    private int[] measured;

    private double[] values;
    private int count;

    /// Nothing known of `size` findings.
    public Answers(int size) {
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        present = new long[words];
        absent = new long[words];
        measured = new int[USUAL_MEASUREMENTS];
        values = new double[USUAL_MEASUREMENTS];
    }

    private Answers(Answers other) {
        present = other.present.clone();
        absent = other.absent.clone();
        measured = other.measured.clone();
        values = other.values.clone();
        count = other.count;
    }

    /// A copy that can be changed without touching this one.
    public Answers copy() {
        return new Answers(this);
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
        if (isPresent(finding)) {
            for (int i = 0; i < count; i++) {
                if (measured[i] == finding) {
                    return values[i];
                }
            }
        }
        return Double.NaN;
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
        int place = 0;
        while (place < count && measured[place] != finding) {
            place++;
        }
        if (place == measured.length) {
            measured = Arrays.copyOf(measured, 2 * place);
            values = Arrays.copyOf(values, 2 * place);
        }
        measured[place] = finding;
        values[place] = newValue;
        count = Math.max(count, place + 1);
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

    /// Findings of which nothing is known, as the bits of a word of 64.
    public long unknownWord(int word) {
        return ~(present[word] | absent[word]);
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
