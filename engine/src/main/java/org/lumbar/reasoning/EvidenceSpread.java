package org.lumbar.reasoning;

import org.lumbar.knowledge.Statistics;

/// The spread of the damped evidence. Within a block errors are taken as fully correlated, so standard
/// deviations add up; across blocks they are independent, so variances do. Clinical evidence does not reach
/// above its limit.
final class EvidenceSpread {

    private final double[] positiveLow;
    private final double[] positiveHigh;
    private final double[] negativeLow;
    private final double[] negativeHigh;

    EvidenceSpread(int blocks) {
        positiveLow = new double[blocks];
        positiveHigh = new double[blocks];
        negativeLow = new double[blocks];
        negativeHigh = new double[blocks];
    }

    /// Adds the spread of one element.
    void add(int block, boolean positive, double weight, Lr ratio) {
        (positive ? positiveLow : negativeLow)[block] += weight * ratio.sdLow();
        (positive ? positiveHigh : negativeHigh)[block] += weight * ratio.sdHigh();
    }

    /// Variance above the point: no further than the limit, and its own spread, allow.
    double varianceAbove(Combiner combiner, Combiner.Shares shares, Lr cap) {
        double room = (shares.clinicalRoom() + Statistics.Z95 * (Double.isFinite(cap.log()) ? cap.sdHigh() : 0))
                * shares.clinicalWeight()
                / Statistics.Z95;
        double positive = StrictMath.sqrt(clinical(combiner, positiveHigh));
        if (positive <= room) {
            return variance(combiner, positiveHigh, negativeHigh, true);
        }
        return room * room + variance(combiner, positiveHigh, negativeHigh, false);
    }

    /// Variance below the point: above the limit only what reaches below it counts, with the spread of the
    /// limit itself.
    double varianceBelow(Combiner combiner, Combiner.Shares shares, Lr cap) {
        if (shares.clinicalExcess() == 0) {
            return variance(combiner, positiveLow, negativeLow, true);
        }
        double excess = shares.clinicalExcess() * shares.clinicalWeight() / Statistics.Z95;
        double reach = Math.max(0, StrictMath.sqrt(clinical(combiner, positiveLow)) - excess);
        double own = Double.isFinite(cap.log()) ? cap.sdLow() * shares.clinicalWeight() : 0;
        return reach * reach + own * own + variance(combiner, positiveLow, negativeLow, false);
    }

    private static double clinical(Combiner combiner, double[] positive) {
        double sum = 0;
        for (int block = 0; block < positive.length; block++) {
            sum += combiner.isClinical(block) ? positive[block] * positive[block] : 0;
        }
        return sum;
    }

    private static double variance(Combiner combiner, double[] positive, double[] negative, boolean clinicalPositives) {
        double sum = 0;
        for (int block = 0; block < positive.length; block++) {
            boolean counts = clinicalPositives || !combiner.isClinical(block);
            double deviation = (counts ? positive[block] : 0) + negative[block];
            sum += deviation * deviation;
        }
        return sum;
    }
}
