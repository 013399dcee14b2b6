package org.lumbar.reasoning;

import java.util.Arrays;
import org.lumbar.knowledge.Evidence.Group;

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
    private final Constants constants;
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
        this(blockOf, clinical(groups), pattern, capLog, constants);
    }

    private Combiner(int[] blockOf, boolean[] clinical, boolean[] pattern, double capLog, Constants constants) {
        this.constants = constants;
        this.blockOf = blockOf;
        this.blocks = clinical.length;
        this.clinical = clinical;
        this.pattern = pattern;
        this.within = constants.withinBlock();
        this.across = constants.acrossBlocks();
        this.capLog = capLog;
        this.patternAloneLog = constants.patternAloneLog();
        this.leastLimit = Double.isFinite(capLog) ? capLog : patternAloneLog;
        int[] members = new int[blocks];
        for (int block : blockOf) {
            members[block]++;
        }
        this.elementsOf = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            elementsOf[block] = new int[members[block]];
        }
        for (int element = blockOf.length - 1; element >= 0; element--) {
            elementsOf[blockOf[element]][--members[blockOf[element]]] = element;
        }
    }

    private static boolean[] clinical(Group[] groups) {
        boolean[] clinical = new boolean[groups.length];
        for (int block = 0; block < groups.length; block++) {
            clinical[block] = groups[block] == Group.CLINICAL;
        }
        return clinical;
    }

    /// The same for these elements and their blocks alone, numbered anew; a sum over few is quicker.
    Combiner only(int[] speaking) {
        int[] numbers = new int[blocks];
        int[] blocksOf = new int[speaking.length];
        boolean[] patterns = new boolean[speaking.length];
        boolean[] clinicals = new boolean[blocks];
        int count = 0;
        for (int i = 0; i < speaking.length; i++) {
            int block = blockOf[speaking[i]];
            numbers[block] = numbers[block] == 0 ? ++count : numbers[block];
            blocksOf[i] = numbers[block] - 1;
            clinicals[blocksOf[i]] = clinical[block];
            patterns[i] = pattern[speaking[i]];
        }
        return new Combiner(blocksOf, Arrays.copyOf(clinicals, count), patterns, capLog, constants);
    }

    /// How many blocks there are.
    int blocks() {
        return blocks;
    }

    /// The sum of the evidence.
    ///
    /// @param evidence log likelihood ratio of each element before damping
    double total(double[] evidence) {
        return total(evidence, capLog);
    }

    /// The same under a cap that lies elsewhere.
    double total(double[] evidence, double cap) {
        double[] positive = new double[blocks];
        double[] negative = new double[blocks];
        blockSums(evidence, positive, negative);
        return total(evidence, positive, negative, cap);
    }

    /// The damped sum of each block, positives and negatives apart.
    void blockSums(double[] evidence, double[] positive, double[] negative) {
        for (int block = 0; block < blocks; block++) {
            positive[block] = positiveOf(block, evidence);
            negative[block] = negativeOf(block, evidence);
        }
    }

    /// The sum of the evidence, given that of its blocks.
    double total(double[] evidence, double[] positive, double[] negative) {
        return total(evidence, positive, negative, capLog);
    }

    private double total(double[] evidence, double[] positive, double[] negative, double cap) {
        double clinicalSum = sumAcross(positive, true);
        if (clinicalSum > Math.min(cap, leastLimit)) {
            clinicalSum = Math.min(clinicalSum, limit(evidence, patternUsed(evidence), cap));
        }
        return patternLimited(joined(clinicalSum, positive), evidence, cap) + dampedNegative(negative);
    }

    /// Patterns alone, of whatever kind, never say more than the limit of the design file; measured evidence
    /// comes on top.
    private double patternLimited(double joined, double[] evidence, double cap) {
        if (joined <= patternAloneLog || !patternUsed(evidence)) {
            return joined;
        }
        double[] sums = measuredSums(evidence);
        double measuredClinical = Math.min(sumAcross(sums, true), cap);
        return Math.min(joined, patternAloneLog + joined(measuredClinical, sums));
    }

    /// The sum of the evidence when only the touched blocks say something else; `touched` is cleared.
    double totalIf(double[] evidence, boolean[] touched, double[] positive, double[] negative) {
        double clinicalStrongest = 0;
        double clinicalSum = 0;
        double otherStrongest = 0;
        double otherSum = 0;
        double weakest = 0;
        double negativeSum = 0;
        for (int block = 0; block < blocks; block++) {
            double up = touched[block] ? positiveOf(block, evidence) : positive[block];
            double down = touched[block] ? negativeOf(block, evidence) : negative[block];
            touched[block] = false;
            if (clinical[block]) {
                clinicalStrongest = Math.max(clinicalStrongest, up);
                clinicalSum += up;
            } else {
                otherStrongest = Math.max(otherStrongest, up);
                otherSum += up;
            }
            weakest = Math.min(weakest, down);
            negativeSum += down;
        }
        double damped = acrossBlocks(clinicalStrongest, clinicalSum);
        if (damped > leastLimit) {
            damped = Math.min(damped, limit(evidence, patternUsed(evidence), capLog));
        }
        double most = Math.max(damped, otherStrongest);
        double sum = damped + otherSum;
        double joined = patternLimited(acrossBlocks(most, sum), evidence, capLog);
        return joined + acrossBlocks(weakest, negativeSum);
    }

    private double positiveOf(int block, double[] evidence) {
        double strongest = 0;
        double sum = 0;
        for (int element : elementsOf[block]) {
            if (evidence[element] > 0) {
                strongest = Math.max(strongest, evidence[element]);
                sum += evidence[element];
            }
        }
        return withinBlock(strongest, sum);
    }

    private double negativeOf(int block, double[] evidence) {
        double weakest = 0;
        double sum = 0;
        for (int element : elementsOf[block]) {
            if (evidence[element] < 0) {
                weakest = Math.min(weakest, evidence[element]);
                sum += evidence[element];
            }
        }
        return withinBlock(weakest, sum);
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
    private double limit(double[] evidence, boolean patternUsed, double cap) {
        if (Double.isFinite(cap)) {
            return cap;
        }
        return patternUsed ? patternAloneLog + measuredOnly(evidence) : Double.POSITIVE_INFINITY;
    }

    private double measuredOnly(double[] evidence) {
        return sumAcross(measuredSums(evidence), true);
    }

    private double[] measuredSums(double[] evidence) {
        double[] measured = evidence.clone();
        for (int i = 0; i < measured.length; i++) {
            if (pattern[i]) {
                measured[i] = 0;
            }
        }
        double[] sums = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            sums[block] = positiveOf(block, measured);
        }
        return sums;
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
        return acrossBlocks(strongest, sum);
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
        return acrossBlocks(strongest, sum);
    }

    private double dampedNegative(double[] ofBlocks) {
        double weakest = 0;
        double sum = 0;
        for (double value : ofBlocks) {
            weakest = Math.min(weakest, value);
            sum += value;
        }
        return acrossBlocks(weakest, sum);
    }

    /// The damped sum of a block.
    ///
    /// @param strongest the largest absolute value
    /// @param sum the sum of all
    double withinBlock(double strongest, double sum) {
        return strongest + within * (sum - strongest);
    }

    /// The damped sum across blocks.
    ///
    /// @param strongest the largest absolute value
    /// @param sum the sum of all
    double acrossBlocks(double strongest, double sum) {
        return strongest + across * (sum - strongest);
    }

    /// Whether a limit may take something away.
    ///
    /// @param clinicalSum damped sum of the clinical blocks
    /// @param joined the same with the other blocks
    boolean mayReachLimit(double clinicalSum, double joined) {
        return clinicalSum > leastLimit || joined > patternAloneLog;
    }

    /// The block of an element.
    int blockOf(int element) {
        return blockOf[element];
    }

    /// Whether an element is a pattern of unmeasured accuracy.
    boolean isPattern(int element) {
        return pattern[element];
    }

    /// Whether a block holds clinical evidence.
    boolean isClinical(int block) {
        return clinical[block];
    }

    /// The sum of the evidence with the share of each element.
    ///
    /// @param total the sum
    /// @param weights what each element's log likelihood ratio is multiplied by
    /// @param cap what the limits take away, at most 0
    /// @param clinicalExcess how far the clinical sum lies above its limit, at least 0
    /// @param clinicalWeight what the clinical sum is multiplied by when it joins the other blocks
    @SuppressWarnings("ArrayRecordComponent") // internal result, never compared
    record Shares(double total, double[] weights, double cap, double clinicalExcess, double clinicalWeight) {}

    /// The sum with the share of each element; elements that tie share their weights equally.
    Shares shares(double[] evidence) {
        return shares(evidence, capLog);
    }

    /// The same under a cap that lies elsewhere.
    Shares shares(double[] evidence, double movedCap) {
        int[] speaking = Weighed.speaking(evidence);
        if (speaking.length == 0) {
            return new Shares(0, evidence, 0, 0, 1);
        }
        double[] weights = new double[evidence.length];
        double[] clinicalValues = new double[blocks];
        double[] joinedValues = new double[blocks + 1];
        double[] negative = new double[blocks];
        for (int element : speaking) {
            weights[element] = weightWithin(element, speaking, evidence);
            double value = weights[element] * evidence[element];
            int block = blockOf[element];
            if (value < 0) {
                negative[block] += value;
            } else if (clinical[block]) {
                clinicalValues[block] += value;
            } else {
                joinedValues[block] += value;
            }
        }
        double[] clinicalWeights = new double[blocks];
        double clinicalSum = weigh(clinicalValues, across, clinicalWeights);
        double limited = Math.min(clinicalSum, limit(evidence, patternUsed(evidence), movedCap));
        joinedValues[blocks] = limited;
        double[] joinedWeights = new double[blocks + 1];
        double joined = weigh(joinedValues, across, joinedWeights);
        double[] negativeWeights = new double[blocks];
        double lowered = weigh(negative, across, negativeWeights);
        for (int element : speaking) {
            int block = blockOf[element];
            if (evidence[element] < 0) {
                weights[element] *= negativeWeights[block];
            } else {
                weights[element] *=
                        clinical[block] ? clinicalWeights[block] * joinedWeights[blocks] : joinedWeights[block];
            }
        }
        double withinLimit = patternLimited(joined, evidence, movedCap);
        double cap = (limited - clinicalSum) * joinedWeights[blocks] + withinLimit - joined;
        return new Shares(withinLimit + lowered, weights, cap, clinicalSum - limited, joinedWeights[blocks]);
    }

    /// The weight of an element among those of its block that speak in the same direction.
    private double weightWithin(int element, int[] speaking, double[] evidence) {
        double own = evidence[element];
        int ties = 0;
        for (int other : speaking) {
            if (blockOf[other] == blockOf[element] && evidence[other] > 0 == own > 0) {
                if (Math.abs(evidence[other]) > Math.abs(own)) {
                    return within;
                }
                ties += evidence[other] == own ? 1 : 0;
            }
        }
        return (1 + (ties - 1) * within) / ties;
    }

    /// Weight 1 for the largest absolute value, `rest` for the others; those that tie for the largest share.
    ///
    /// @param into takes the weights
    /// @return the weighted sum
    static double weigh(double[] values, double rest, double[] into) {
        double largest = 0;
        int ties = 0;
        for (double value : values) {
            double size = Math.abs(value);
            if (size > largest) {
                largest = size;
                ties = 1;
            } else if (size == largest && size > 0) {
                ties++;
            }
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            boolean isLargest = values[i] != 0 && Math.abs(values[i]) == largest;
            into[i] = isLargest ? (1 + (ties - 1) * rest) / ties : rest;
            sum += values[i] * into[i];
        }
        return sum;
    }
}
