package org.lumbar.reasoning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.presentation.Answers;

/// Adds up evidence without counting correlated findings twice.
///
/// `damp(X) = max |x| + w * (sum of the other |x|)`, positives and negatives apart, within a block and then
/// across blocks. Clinical blocks come first and are capped; laboratory and imaging blocks join the capped sum
/// as further blocks. The result is monotone in every element.
final class Combiner {

    private final int[] blockOf;
    private final int blocks;
    private final boolean[] clinical;
    private final boolean[] pattern;
    private final double within;
    private final double across;
    private final double capLog;
    private final double patternAloneLog;
    private final double leastLimit;
    private final int[][] elementsOf;

    /// @param blockOf block of each element
    /// @param groups group of each block
    /// @param pattern whether each element is a pattern of unmeasured accuracy
    /// @param capLog log of the published cap; infinite where none is published
    Combiner(int[] blockOf, Group[] groups, boolean[] pattern, double capLog, Constants constants) {
        this.blockOf = blockOf;
        this.blocks = groups.length;
        this.clinical = new boolean[blocks];
        for (int i = 0; i < blocks; i++) {
            clinical[i] = groups[i] == Group.CLINICAL;
        }
        this.pattern = pattern;
        this.within = constants.withinBlock();
        this.across = constants.acrossBlocks();
        this.capLog = capLog;
        this.patternAloneLog = constants.patternAloneLog();
        this.leastLimit = Double.isFinite(capLog) ? capLog : patternAloneLog;
        this.elementsOf = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            int number = block;
            elementsOf[block] = IntStream.range(0, blockOf.length)
                    .filter(element -> blockOf[element] == number)
                    .toArray();
        }
    }

    /// How many blocks there are.
    int blocks() {
        return blocks;
    }

    /// The sum of the evidence.
    ///
    /// @param evidence log likelihood ratio of each element before damping
    double total(double[] evidence) {
        double[] positive = new double[blocks];
        double[] negative = new double[blocks];
        blockSums(evidence, positive, negative);
        return total(evidence, positive, negative);
    }

    /// The damped sum of each block, positives and negatives apart.
    void blockSums(double[] evidence, double[] positive, double[] negative) {
        for (int block = 0; block < blocks; block++) {
            double strongest = 0;
            double sum = 0;
            double weakest = 0;
            double negativeSum = 0;
            for (int element : elementsOf[block]) {
                double value = evidence[element];
                if (value > 0) {
                    strongest = Math.max(strongest, value);
                    sum += value;
                } else if (value < 0) {
                    weakest = Math.min(weakest, value);
                    negativeSum += value;
                }
            }
            positive[block] = strongest + within * (sum - strongest);
            negative[block] = weakest + within * (negativeSum - weakest);
        }
    }

    /// The sum of the evidence, given that of its blocks.
    double total(double[] evidence, double[] positive, double[] negative) {
        double clinicalSum = sumAcross(positive, true);
        if (clinicalSum > leastLimit) {
            clinicalSum = Math.min(clinicalSum, limit(evidence, patternUsed(evidence)));
        }
        return joined(clinicalSum, positive) + dampedNegative(negative);
    }

    /// What an element would say under other answers.
    interface Changed {
        double evidenceOf(int element, Answers changed);
    }

    /// The sum of the evidence when only the touched blocks say something else; `touched` is cleared.
    double totalIf(Changed elements, Answers changed, boolean[] touched, double[] positive, double[] negative) {
        double clinicalStrongest = 0;
        double clinicalSum = 0;
        double otherStrongest = 0;
        double otherSum = 0;
        double weakestBlock = 0;
        double negativeTotal = 0;
        for (int block = 0; block < blocks; block++) {
            double up = positive[block];
            double down = negative[block];
            if (touched[block]) {
                touched[block] = false;
                double strongest = 0;
                double sum = 0;
                double weakest = 0;
                double negativeSum = 0;
                for (int element : elementsOf[block]) {
                    double value = elements.evidenceOf(element, changed);
                    if (value > 0) {
                        strongest = Math.max(strongest, value);
                        sum += value;
                    } else if (value < 0) {
                        weakest = Math.min(weakest, value);
                        negativeSum += value;
                    }
                }
                up = strongest + within * (sum - strongest);
                down = weakest + within * (negativeSum - weakest);
            }
            if (clinical[block]) {
                clinicalStrongest = Math.max(clinicalStrongest, up);
                clinicalSum += up;
            } else {
                otherStrongest = Math.max(otherStrongest, up);
                otherSum += up;
            }
            weakestBlock = Math.min(weakestBlock, down);
            negativeTotal += down;
        }
        double damped = clinicalStrongest + across * (clinicalSum - clinicalStrongest);
        if (damped > leastLimit) {
            double[] evidence = new double[pattern.length];
            for (int element = 0; element < evidence.length; element++) {
                evidence[element] = elements.evidenceOf(element, changed);
            }
            damped = Math.min(damped, limit(evidence, patternUsed(evidence)));
        }
        double most = Math.max(damped, otherStrongest);
        double sum = damped + otherSum;
        return most + across * (sum - most) + weakestBlock + across * (negativeTotal - weakestBlock);
    }

    private boolean patternUsed(double[] evidence) {
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] > 0 && pattern[i]) {
                return true;
            }
        }
        return false;
    }

    /// The most that positive clinical evidence may reach.
    private double limit(double[] evidence, boolean patternUsed) {
        if (Double.isFinite(capLog)) {
            return capLog;
        }
        return patternUsed ? patternAloneLog + measuredOnly(evidence) : Double.POSITIVE_INFINITY;
    }

    private double measuredOnly(double[] evidence) {
        double[] strongest = new double[blocks];
        double[] sum = new double[blocks];
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] > 0 && !pattern[i]) {
                strongest[blockOf[i]] = Math.max(strongest[blockOf[i]], evidence[i]);
                sum[blockOf[i]] += evidence[i];
            }
        }
        for (int block = 0; block < blocks; block++) {
            sum[block] = strongest[block] + within * (sum[block] - strongest[block]);
        }
        return sumAcross(sum, true);
    }

    private double sumAcross(double[] ofBlocks, boolean wanted) {
        double strongest = 0;
        double sum = 0;
        for (int block = 0; block < blocks; block++) {
            if (clinical[block] == wanted) {
                strongest = Math.max(strongest, ofBlocks[block]);
                sum += ofBlocks[block];
            }
        }
        return strongest + across * (sum - strongest);
    }

    private double joined(double clinicalSum, double[] ofBlocks) {
        double strongest = clinicalSum;
        double sum = clinicalSum;
        for (int block = 0; block < blocks; block++) {
            if (!clinical[block]) {
                strongest = Math.max(strongest, ofBlocks[block]);
                sum += ofBlocks[block];
            }
        }
        return strongest + across * (sum - strongest);
    }

    private double dampedNegative(double[] ofBlocks) {
        double weakest = 0;
        double sum = 0;
        for (double value : ofBlocks) {
            weakest = Math.min(weakest, value);
            sum += value;
        }
        return weakest + across * (sum - weakest);
    }

    /// The sum of the evidence with the share of each element.
    ///
    /// @param total the sum
    /// @param weights what each element's log likelihood ratio is multiplied by
    /// @param cap what the cap takes away, at most 0
    /// @param capped whether the cap holds
    @SuppressWarnings("ArrayRecordComponent") // internal result, never compared
    record Shares(double total, double[] weights, double cap, boolean capped) {}

    /// The sum with the share of each element; elements that tie share their weights equally.
    Shares shares(double[] evidence) {
        double[] weights = new double[evidence.length];
        double[] positive = new double[blocks];
        double[] negative = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            positive[block] = weigh(evidence, weights, block, true);
            negative[block] = weigh(evidence, weights, block, false);
        }
        double[] clinicalValues = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            clinicalValues[block] = clinical[block] ? positive[block] : 0;
        }
        double[] clinicalWeights = weights(clinicalValues, across);
        double clinicalSum = dot(clinicalValues, clinicalWeights);
        double limited = Math.min(clinicalSum, limit(evidence, patternUsed(evidence)));
        double[] joinedValues = new double[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            joinedValues[block] = clinical[block] ? 0 : positive[block];
        }
        joinedValues[blocks] = limited;
        double[] joinedWeights = weights(joinedValues, across);
        double[] negativeWeights = weights(negative, across);
        for (int i = 0; i < evidence.length; i++) {
            int block = blockOf[i];
            if (evidence[i] > 0) {
                weights[i] *= clinical[block] ? clinicalWeights[block] * joinedWeights[blocks] : joinedWeights[block];
            } else if (evidence[i] < 0) {
                weights[i] *= negativeWeights[block];
            }
        }
        double cap = (limited - clinicalSum) * joinedWeights[blocks];
        return new Shares(
                dot(joinedValues, joinedWeights) + dot(negative, negativeWeights), weights, cap, limited < clinicalSum);
    }

    private double weigh(double[] evidence, double[] weights, int block, boolean positive) {
        double[] values = new double[evidence.length];
        for (int i = 0; i < evidence.length; i++) {
            if (blockOf[i] == block && (positive ? evidence[i] > 0 : evidence[i] < 0)) {
                values[i] = evidence[i];
            }
        }
        double[] ofBlock = weights(values, within);
        double sum = 0;
        for (int i = 0; i < evidence.length; i++) {
            if (values[i] != 0) {
                weights[i] = ofBlock[i];
                sum += values[i] * ofBlock[i];
            }
        }
        return sum;
    }

    /// Weight 1 for the largest absolute value, `rest` for the others; those that tie for the largest share.
    static double[] weights(double[] values, double rest) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        int ties = 0;
        for (double value : values) {
            if (value != 0 && Math.abs(value) == largest) {
                ties++;
            }
        }
        double[] weights = new double[values.length];
        Arrays.fill(weights, rest);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0 && Math.abs(values[i]) == largest) {
                weights[i] = (1 + (ties - 1) * rest) / ties;
            }
        }
        return weights;
    }

    private static double dot(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum;
    }
}
