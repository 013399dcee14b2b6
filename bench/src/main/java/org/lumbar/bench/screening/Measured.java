package org.lumbar.bench.screening;

import java.util.Arrays;
import java.util.List;

/// One run of a peer in a process of its own.
///
/// @param cold seconds of the first time the work was done, while the process warms up
/// @param warm seconds of the last time
/// @param processor seconds of processor time, of all threads, of the last time
/// @param result what came of it: the same in every run
record Measured(double cold, double warm, double processor, String result) {

    private static final String BETWEEN = "\t";

    /// As one line, which [#parse] reads.
    String line() {
        return String.join(
                BETWEEN,
                Double.toString(cold),
                Double.toString(warm),
                Double.toString(processor),
                result.replaceAll("\\s+", " "));
    }

    static Measured parse(String line) {
        String[] parts = line.split(BETWEEN, 4);
        return new Measured(
                Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts[3]);
    }

    /// The one in the middle, the lower of two.
    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    static double least(List<Double> values) {
        return Arrays.stream(values.toArray(new Double[0]))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
    }

    static double most(List<Double> values) {
        return Arrays.stream(values.toArray(new Double[0]))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
