package org.lumbar.reasoning;

import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Target.Accuracy;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Statistics;

/// Likelihood ratios of a row, with the best interval its figures allow: printed; from the counts; from the
/// intervals of sensitivity and specificity; assumed.
final class AccuracyArithmetic {

    private final double zeroCell;
    private final double assumedFactor;

    AccuracyArithmetic(double zeroCell, double assumedFactor) {
        this.zeroCell = zeroCell;
        this.assumedFactor = assumedFactor;
    }

    /// Of the finding being present. Empty when the row does not say.
    Optional<Lr> present(Evidence row, Accuracy accuracy) {
        return ratio(row, accuracy, accuracy.lrPositive(), true);
    }

    /// Of the finding being absent. Empty when the row does not say.
    Optional<Lr> absent(Evidence row, Accuracy accuracy) {
        return ratio(row, accuracy, accuracy.lrNegative(), false);
    }

    private Optional<Lr> ratio(Evidence row, Accuracy accuracy, Optional<Figure> printed, boolean positive) {
        Optional<Lr> derived = derived(row, accuracy, positive);
        if (printed.isEmpty()
                || printed.get().value() == 0
                || Double.isInfinite(printed.get().value())) {
            return derived;
        }
        Lr asPrinted = Lr.of(printed.get(), assumedFactor);
        if (asPrinted.known() || derived.isEmpty() || !derived.get().known()) {
            return Optional.of(asPrinted);
        }
        // the printed point with the spread that its counts give
        return Optional.of(
                new Lr(asPrinted.log(), derived.get().sdLow(), derived.get().sdHigh(), true));
    }

    private Optional<Lr> derived(Evidence row, Accuracy accuracy, boolean positive) {
        if (accuracy.sensitivity().isEmpty() || accuracy.specificity().isEmpty()) {
            return Optional.empty();
        }
        Figure sensitivity = accuracy.sensitivity().get();
        Figure specificity = accuracy.specificity().get();
        OptionalInt diseased = row.diseased();
        boolean counted = diseased.isPresent() && row.n().isPresent() && row.n().getAsInt() > diseased.getAsInt();
        double se = sensitivity.value();
        double sp = specificity.value();
        if (counted) {
            int ill = diseased.getAsInt();
            int well = row.n().getAsInt() - ill;
            se = corrected(se, ill);
            sp = corrected(sp, well);
            double numerator = positive ? se : 1 - se;
            double denominator = positive ? 1 - sp : sp;
            double sd = StrictMath.sqrt((1 - numerator) / (numerator * ill) + (1 - denominator) / (denominator * well));
            return Optional.of(new Lr(StrictMath.log(numerator / denominator), sd, sd, true));
        }
        double numerator = positive ? se : 1 - se;
        double denominator = positive ? 1 - sp : sp;
        if (!(numerator > 0 && denominator > 0)) {
            // a zero cell without counts cannot be corrected: nothing is said
            return Optional.empty();
        }
        double log = StrictMath.log(numerator / denominator);
        if (sensitivity.hasInterval() && specificity.hasInterval()) {
            double first = spread(sensitivity, positive);
            double second = spread(specificity, !positive);
            double sd = StrictMath.sqrt(first * first + second * second);
            if (Double.isFinite(sd)) {
                return Optional.of(new Lr(log, sd, sd, true));
            }
        }
        double assumed = StrictMath.log(assumedFactor) / Statistics.Z95;
        return Optional.of(new Lr(log, assumed, assumed, false));
    }

    private double corrected(double proportion, int count) {
        boolean zero = proportion * count < zeroCell || (1 - proportion) * count < zeroCell;
        return zero ? (StrictMath.rint(proportion * count) + zeroCell) / (count + 2 * zeroCell) : proportion;
    }

    /// Standard deviation of the logarithm of a proportion, or of its complement.
    private static double spread(Figure figure, boolean itself) {
        double low = figure.low().orElse(figure.value());
        double high = figure.high().orElse(figure.value());
        double from = itself ? low : 1 - high;
        double to = itself ? high : 1 - low;
        return (StrictMath.log(to) - StrictMath.log(from)) / (2 * Statistics.Z95);
    }
}
