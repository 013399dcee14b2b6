package org.lumbar.validation;

import java.util.Arrays;
import java.util.BitSet;
import org.lumbar.knowledge.Setting;

/// One person while being drawn: a working copy of one thread, by finding number.
final class Draft {

    final Setting setting;
    final BitSet answered = new BitSet();
    final BitSet present = new BitSet();
    final BitSet longKnown = new BitSet();
    private final double[] values;

    Draft(int findings, Setting setting) {
        this.setting = setting;
        this.values = new double[findings];
        Arrays.fill(values, Double.NaN);
    }

    void answer(int finding, boolean isPresent) {
        answered.set(finding);
        present.set(finding, isPresent);
    }

    void measure(int quantity, double value) {
        values[quantity] = value;
    }

    /// The value of a quantity, `NaN` when it was not measured.
    double value(int quantity) {
        return values[quantity];
    }

    boolean isAbsent(int finding) {
        return answered.get(finding) && !present.get(finding);
    }
}
