package org.lumbar.knowledge.check;

import java.util.Optional;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Target.Accuracy;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Statistics;

/// The likelihood ratio that a row gives for the finding being present, or absent: printed, or derived from
/// sensitivity and specificity.
///
/// @param value the point
/// @param high upper end of its 95 % interval, infinite where none is printed or can be derived
record LikelihoodRatio(double value, double high) {

    /// Of the finding being present, empty when the row does not say.
    static Optional<LikelihoodRatio> present(Evidence row, Accuracy accuracy, double zeroCell) {
        return of(row, accuracy, accuracy.lrPositive(), true, zeroCell);
    }

    /// Of the finding being absent, empty when the row does not say.
    static Optional<LikelihoodRatio> absent(Evidence row, Accuracy accuracy, double zeroCell) {
        return of(row, accuracy, accuracy.lrNegative(), false, zeroCell);
    }

    private static Optional<LikelihoodRatio> of(
            Evidence row, Accuracy accuracy, Optional<Figure> printed, boolean positive, double zeroCell) {
        Optional<LikelihoodRatio> derived = derived(row, accuracy, positive, zeroCell);
        if (printed.isEmpty()) {
            return derived;
        }
        double value = printed.get().value();
        if (printed.get().hasInterval()) {
            return Optional.of(new LikelihoodRatio(value, printed.get().high().orElse(value)));
        }
        // the printed point with the spread that its counts give
        double spread = derived.map(each -> each.high() / each.value()).orElse(Double.POSITIVE_INFINITY);
        return Optional.of(new LikelihoodRatio(value, value * spread));
    }

    private static Optional<LikelihoodRatio> derived(
            Evidence row, Accuracy accuracy, boolean positive, double zeroCell) {
        if (accuracy.sensitivity().isEmpty() || accuracy.specificity().isEmpty()) {
            return Optional.empty();
        }
        double sensitivity = accuracy.sensitivity().get().value();
        double specificity = accuracy.specificity().get().value();
        double sd = Double.POSITIVE_INFINITY;
        if (counted(row)) {
            int ill = row.diseased().orElse(0);
            int well = row.n().orElse(0) - ill;
            sensitivity = corrected(sensitivity, ill, zeroCell);
            specificity = corrected(specificity, well, zeroCell);
            double above = positive ? sensitivity : 1 - sensitivity;
            double below = positive ? 1 - specificity : specificity;
            sd = StrictMath.sqrt((1 - above) / (above * ill) + (1 - below) / (below * well));
        } else {
            double first = spread(accuracy.sensitivity().get(), positive);
            double second = spread(accuracy.specificity().get(), !positive);
            sd = StrictMath.sqrt(first * first + second * second);
        }
        double above = positive ? sensitivity : 1 - sensitivity;
        double below = positive ? 1 - specificity : specificity;
        if (!(above > 0 && below > 0)) {
            return Optional.empty();
        }
        double value = above / below;
        double high = Double.isFinite(sd) ? value * StrictMath.exp(Statistics.Z95 * sd) : Double.POSITIVE_INFINITY;
        return Optional.of(new LikelihoodRatio(value, high));
    }

    /// Whether the row gives the people with and without the condition.
    static boolean counted(Evidence row) {
        return row.n().isPresent()
                && row.diseased().isPresent()
                && row.diseased().getAsInt() > 0
                && row.n().getAsInt() > row.diseased().getAsInt();
    }

    private static double corrected(double proportion, int count, double zeroCell) {
        boolean zero = proportion * count < zeroCell || (1 - proportion) * count < zeroCell;
        return zero ? (StrictMath.rint(proportion * count) + zeroCell) / (count + 2 * zeroCell) : proportion;
    }

    /// Standard deviation of the logarithm of a proportion, or of its complement; infinite without an interval.
    private static double spread(Figure figure, boolean itself) {
        if (!figure.hasInterval()) {
            return Double.POSITIVE_INFINITY;
        }
        double low = Figures.low(figure);
        double high = Figures.high(figure);
        double from = itself ? low : 1 - high;
        double to = itself ? high : 1 - low;
        return from > 0 ? (StrictMath.log(to) - StrictMath.log(from)) / (2 * Statistics.Z95) : Double.POSITIVE_INFINITY;
    }
}
