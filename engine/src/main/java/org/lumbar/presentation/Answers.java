package org.lumbar.presentation;

import java.util.Arrays;

/// What is known by finding number: a status for booleans, a value for quantities. It is a working copy,
/// confined to one assessment and one thread; an [Interpretation] hands out copies only.
public final class Answers {

    private static final byte UNKNOWN = (byte) FindingStatus.UNKNOWN.ordinal();
    private static final byte PRESENT = (byte) FindingStatus.PRESENT.ordinal();
    private static final byte ABSENT = (byte) FindingStatus.ABSENT.ordinal();

    private final byte[] status;
    private final double[] value;

    /// Nothing known of `size` findings.
    public Answers(int size) {
        status = new byte[size];
        value = new double[size];
        Arrays.fill(value, Double.NaN);
    }

    private Answers(byte[] status, double[] value) {
        this.status = status;
        this.value = value;
    }

    /// A copy that can be changed without touching this one.
    public Answers copy() {
        return new Answers(status.clone(), value.clone());
    }

    /// Whether the finding is present (a quantity: measured).
    public boolean isPresent(int finding) {
        return status[finding] == PRESENT;
    }

    /// Whether the finding is known to be absent.
    public boolean isAbsent(int finding) {
        return status[finding] == ABSENT;
    }

    /// Whether nothing is known of the finding.
    public boolean isUnknown(int finding) {
        return status[finding] == UNKNOWN;
    }

    /// The status of a finding.
    public FindingStatus status(int finding) {
        return status[finding] == PRESENT
                ? FindingStatus.PRESENT
                : status[finding] == ABSENT ? FindingStatus.ABSENT : FindingStatus.UNKNOWN;
    }

    /// The value of a quantity in the unit of the finding, `NaN` when it is not known.
    public double value(int finding) {
        return value[finding];
    }

    /// Changes the status of a finding in this working copy.
    public void set(int finding, FindingStatus newStatus) {
        status[finding] = (byte) newStatus.ordinal();
    }

    /// Gives a quantity its value in this working copy.
    public void measure(int finding, double newValue) {
        status[finding] = PRESENT;
        value[finding] = newValue;
    }

    /// Makes present what was unknown among these findings, and returns how many there were; `undo` holds their
    /// numbers.
    public int answerPresent(int[] findings, int[] undo) {
        return answer(findings, PRESENT, undo);
    }

    /// Makes absent what was unknown among these findings, and returns how many there were; `undo` holds their
    /// numbers.
    public int answerAbsent(int[] findings, int[] undo) {
        return answer(findings, ABSENT, undo);
    }

    /// Makes unknown again what an answer changed.
    public void undo(int[] undo, int count) {
        for (int i = 0; i < count; i++) {
            status[undo[i]] = UNKNOWN;
        }
    }

    private int answer(int[] findings, byte answer, int[] undo) {
        int count = 0;
        for (int finding : findings) {
            if (status[finding] == UNKNOWN) {
                status[finding] = answer;
                undo[count++] = finding;
            }
        }
        return count;
    }
}
