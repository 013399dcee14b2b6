package org.lumbar.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A choice in whole numbers: make the sum of gains as large as possible while every row keeps within its
/// limits.
/// Coefficients are whole too, so that an optimum is exact and no rounding decides.
final class IntegerModel {

    /// Means no limit on this side of a row.
    static final long NO_LIMIT = Long.MAX_VALUE;

    /// A number to be chosen, from 0 to `most`.
    ///
    /// @param name what it stands for, for messages
    /// @param most its largest value, 1 or more
    /// @param gain what each unit is worth, below 0 where it costs
    record Variable(String name, int most, long gain) {}

    /// A limit on a weighted sum.
    ///
    /// @param name what the limit is, for messages
    /// @param variables numbers of the variables
    /// @param weights their weights, in the same order
    /// @param low the least sum, `-NO_LIMIT` where there is none
    /// @param high the largest sum, `NO_LIMIT` where there is none
    @SuppressWarnings("ArrayRecordComponent") // written once, read often, never compared
    record Row(String name, int[] variables, long[] weights, long low, long high) {

        long sum(long[] values) {
            long sum = 0;
            for (int i = 0; i < variables.length; i++) {
                sum += weights[i] * values[variables[i]];
            }
            return sum;
        }
    }

    /// A sum under construction.
    final class Sum {

        private final String name;
        private int[] variables = new int[8];
        private long[] weights = new long[8];
        private int size;

        private Sum(String name) {
            this.name = name;
        }

        Sum plus(long weight, int variable) {
            if (size == variables.length) {
                variables = Arrays.copyOf(variables, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            variables[size] = variable;
            weights[size++] = weight;
            return this;
        }

        void between(long low, long high) {
            rows.add(new Row(name, Arrays.copyOf(variables, size), Arrays.copyOf(weights, size), low, high));
        }

        void atMost(long high) {
            between(-NO_LIMIT, high);
        }

        void atLeast(long low) {
            between(low, NO_LIMIT);
        }
    }

    private final List<Variable> variables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// A new number from 0 to `most`.
    ///
    /// @return its number
    int variable(String name, int most, long gain) {
        variables.add(new Variable(name, most, gain));
        return variables.size() - 1;
    }

    /// A new yes or no.
    int flag(String name, long gain) {
        return variable(name, 1, gain);
    }

    /// A new row, empty so far; it counts once it is given its limits.
    Sum row(String name) {
        return new Sum(name);
    }

    List<Variable> variables() {
        return variables;
    }

    List<Row> rows() {
        return rows;
    }

    /// The gain of values.
    long gain(long[] values) {
        long gain = 0;
        for (int i = 0; i < values.length; i++) {
            gain += variables.get(i).gain() * values[i];
        }
        return gain;
    }

    /// Whether values keep every limit.
    boolean holds(long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0 || values[i] > variables.get(i).most()) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> {
            long sum = row.sum(values);
            return (row.low() == -NO_LIMIT || sum >= row.low()) && (row.high() == NO_LIMIT || sum <= row.high());
        });
    }
}
