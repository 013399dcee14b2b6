package org.lumbar.reasoning;

import java.util.List;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.PredictionRule.Threshold;
import org.lumbar.knowledge.Statistics;

/// The chance of each stratum of a rule's score with and without the disease. The chances without it are fitted
/// so that each printed cumulative likelihood ratio is met; rounded specificities do not meet it.
final class RuleStrata {

    private final int[] from;
    private final double[] diseasedAtLeast;
    private final double[] wellAtLeast;
    private final Lr[] ratios;

    private RuleStrata(int[] from, double[] diseasedAtLeast, double[] wellAtLeast, Lr[] ratios) {
        this.from = from;
        this.diseasedAtLeast = diseasedAtLeast;
        this.wellAtLeast = wellAtLeast;
        this.ratios = ratios;
    }

    static RuleStrata of(PredictionRule rule, double zeroCell, double assumedFactor) {
        List<Threshold> thresholds = rule.thresholds();
        int size = thresholds.size() + 1;
        int[] from = new int[size];
        double[] diseased = new double[size];
        double[] well = new double[size];
        diseased[0] = 1;
        well[0] = 1;
        for (int i = 1; i < size; i++) {
            Threshold threshold = thresholds.get(i - 1);
            from[i] = threshold.atLeast();
            double sensitivity = threshold.sensitivity().value();
            well[i] = sensitivity / threshold.lrPositive().value();
            diseased[i] = sensitivity == 1 ? notQuiteOne(threshold, zeroCell) : sensitivity;
        }
        Lr[] ratios = new Lr[size];
        for (int i = 0; i < size; i++) {
            double ill = diseased[i] - (i + 1 < size ? diseased[i + 1] : 0);
            double healthy = well[i] - (i + 1 < size ? well[i + 1] : 0);
            if (!(ill > 0 && healthy > 0)) {
                throw new IllegalArgumentException(
                        "the rule " + rule.id() + " has a stratum from " + from[i] + " that holds nobody");
            }
            double log = StrictMath.log(ill / healthy);
            ratios[i] = i == 0
                    ? lowest(log, thresholds.getFirst(), healthy, assumedFactor)
                    : stratum(log, thresholds.get(i - 1), assumedFactor);
        }
        return new RuleStrata(from, diseased, well, ratios);
    }

    /// Sensitivity 1 is a zero cell: half a person is added to it.
    private static double notQuiteOne(Threshold threshold, double zeroCell) {
        double counted = threshold.diseased().orElse(1);
        return (counted + zeroCell) / (counted + 2 * zeroCell);
    }

    /// The lowest stratum: its interval follows from that of the sensitivity.
    private static Lr lowest(double log, Threshold first, double healthy, double assumedFactor) {
        double assumed = StrictMath.log(assumedFactor) / Statistics.Z95;
        Figure sensitivity = first.sensitivity();
        if (!sensitivity.hasInterval()) {
            return new Lr(log, assumed, assumed, false);
        }
        double high = StrictMath.log((1 - sensitivity.low().orElse(sensitivity.value())) / healthy);
        double missedAtBest = 1 - sensitivity.high().orElse(sensitivity.value());
        double sdHigh = Math.max(0, high - log) / Statistics.Z95;
        double sdLow =
                missedAtBest > 0 ? Math.max(0, log - StrictMath.log(missedAtBest / healthy)) / Statistics.Z95 : sdHigh;
        return new Lr(log, sdLow, sdHigh, true);
    }

    private static Lr stratum(double log, Threshold threshold, double assumedFactor) {
        Lr cumulative = Lr.of(threshold.lrPositive(), assumedFactor);
        return new Lr(log, cumulative.sdLow(), cumulative.sdHigh(), cumulative.known());
    }

    /// The log likelihood ratio of "the score lies from `low` to `high`".
    double rangeLog(int low, int high) {
        int first = stratumOf(low);
        int last = stratumOf(high);
        double ill = diseasedAtLeast[first] - (last + 1 < from.length ? diseasedAtLeast[last + 1] : 0);
        double healthy = wellAtLeast[first] - (last + 1 < from.length ? wellAtLeast[last + 1] : 0);
        return StrictMath.log(ill / healthy);
    }

    /// The likelihood ratio of the stratum that holds a score.
    Lr ratio(int score) {
        return ratios[stratumOf(score)];
    }

    /// The likelihood ratio of the highest stratum.
    Lr highest() {
        return ratios[ratios.length - 1];
    }

    private int stratumOf(int score) {
        int stratum = 0;
        while (stratum + 1 < from.length && score >= from[stratum + 1]) {
            stratum++;
        }
        return stratum;
    }
}
