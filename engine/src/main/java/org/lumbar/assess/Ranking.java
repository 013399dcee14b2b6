package org.lumbar.assess;

import java.util.Arrays;

/// The conditions with the highest values, highest first; those that tie keep the order in which they came.
final class Ranking {

    private final int[] conditions;
    private final double[] values;
    private int count;

    /// @param most how many are kept
    Ranking(int most) {
        conditions = new int[most];
        values = new double[most];
    }

    void add(int condition, double value) {
        int place = count;
        while (place > 0 && value > values[place - 1]) {
            place--;
        }
        if (place == conditions.length) {
            return;
        }
        int moved = Math.min(count, conditions.length - 1) - place;
        System.arraycopy(conditions, place, conditions, place + 1, moved);
        System.arraycopy(values, place, values, place + 1, moved);
        conditions[place] = condition;
        values[place] = value;
        count = Math.min(count + 1, conditions.length);
    }

    boolean holds(int condition) {
        for (int i = 0; i < count; i++) {
            if (conditions[i] == condition) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// The numbers of the conditions, highest value first.
    int[] conditions() {
        return Arrays.copyOf(conditions, count);
    }
}
