package org.lumbar.reasoning;

import org.lumbar.knowledge.Evidence.Group;

/// The combination of evidence of DESIGN section 4, items 3 and 7, written a second time from the text and
/// independent of the code under test.
final class Damping {

    private static final double WITHIN = 0.4;
    private static final double ACROSS = 0.6;
    private static final double PATTERN_ALONE = Math.log(100);

    private Damping() {}

    static double total(double[] evidence, int[] blockOf, Group[] groups, boolean[] pattern, double cap) {
        double limit = cap;
        if (Double.isInfinite(cap) && hasPattern(evidence, pattern)) {
            limit = PATTERN_ALONE
                    + damp(blocks(withoutPatterns(evidence, pattern), blockOf, groups, true, true), ACROSS);
        }
        double clinical = Math.min(damp(blocks(evidence, blockOf, groups, true, true), ACROSS), limit);
        double positive = joined(evidence, clinical, blockOf, groups);
        if (hasPattern(evidence, pattern)) {
            double[] measured = withoutPatterns(evidence, pattern);
            double measuredClinical = Math.min(damp(blocks(measured, blockOf, groups, true, true), ACROSS), cap);
            positive = Math.min(positive, PATTERN_ALONE + joined(measured, measuredClinical, blockOf, groups));
        }
        double[] negative = new double[groups.length];
        for (int block = 0; block < groups.length; block++) {
            negative[block] = damp(select(evidence, blockOf, block, false), WITHIN);
        }
        return positive - damp(negative, ACROSS);
    }

    private static double joined(double[] evidence, double clinical, int[] blockOf, Group[] groups) {
        double[] others = blocks(evidence, blockOf, groups, true, false);
        double[] joined = java.util.Arrays.copyOf(others, others.length + 1);
        joined[others.length] = clinical;
        return damp(joined, ACROSS);
    }

    private static boolean hasPattern(double[] evidence, boolean[] pattern) {
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] > 0 && pattern[i]) {
                return true;
            }
        }
        return false;
    }

    private static double[] withoutPatterns(double[] evidence, boolean[] pattern) {
        double[] measured = evidence.clone();
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] > 0 && pattern[i]) {
                measured[i] = 0;
            }
        }
        return measured;
    }

    private static double[] blocks(
            double[] evidence, int[] blockOf, Group[] groups, boolean positive, boolean clinical) {
        double[] sums = new double[groups.length];
        for (int block = 0; block < groups.length; block++) {
            if ((groups[block] == Group.CLINICAL) == clinical) {
                sums[block] = damp(select(evidence, blockOf, block, positive), WITHIN);
            }
        }
        return sums;
    }

    private static double[] select(double[] evidence, int[] blockOf, int block, boolean positive) {
        double[] selected = new double[evidence.length];
        for (int i = 0; i < evidence.length; i++) {
            if (blockOf[i] == block && (positive ? evidence[i] > 0 : evidence[i] < 0)) {
                selected[i] = Math.abs(evidence[i]);
            }
        }
        return selected;
    }

    /// The largest, and `weight` times the sum of the others; all at least 0.
    static double damp(double[] sizes, double weight) {
        double largest = 0;
        double sum = 0;
        for (double size : sizes) {
            largest = Math.max(largest, size);
            sum += size;
        }
        return largest + weight * (sum - largest);
    }
}
