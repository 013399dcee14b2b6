package org.lumbar.reasoning;

import java.util.Optional;
import org.lumbar.knowledge.Statistics;

/// How far the uncertainty of prior, evidence and cap reaches above and below a posterior.
///
/// The errors, each in standard deviations, are one for each block (within a block they are fully correlated), one
/// for the prior and one for the cap. An end of the interval is the largest, or the smallest, posterior where the
/// squares of all errors add up to 1.96 squared. Where the errors change no sign, no order of size and reach no
/// limit, each element keeps the weight of the point and that is `1.96 * sqrt(sum of variances)`. Else the weights
/// of the place that the errors lead to are followed until they lead no further.
final class EvidenceReach {

    private static final double TINY = 1e-9;
    private static final double NEAR = 1e-6;
    private static final double LEAD = 1.5;
    private static final int MOST_STEPS = 6;
    private static final int SECTIONS = 14;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    private final Combiner combiner;
    private final PriorChoice.Chosen prior;
    private final double[] evidence;
    private final double[] sdLow;
    private final double[] sdHigh;
    private final Lr cap;
    private final Combiner.Shares point;
    private final int priorError;
    private final int capError;

    /// @param all log likelihood ratio of each element
    /// @param ratios likelihood ratio with its spread of each element that speaks; others are not looked at
    /// @param shares of all elements
    EvidenceReach(Combiner whole, Lr cap, PriorChoice.Chosen prior, double[] all, Lr[] ratios, Combiner.Shares shares) {
        int[] speaking = Weighed.speaking(all);
        this.combiner = speaking.length == 0 ? whole : whole.only(speaking);
        this.cap = cap;
        this.prior = prior;
        evidence = new double[speaking.length];
        double[] weights = new double[speaking.length];
        sdLow = new double[speaking.length];
        sdHigh = new double[speaking.length];
        for (int i = 0; i < speaking.length; i++) {
            evidence[i] = all[speaking[i]];
            weights[i] = shares.weights()[speaking[i]];
            sdLow[i] = ratios[speaking[i]].sdLow();
            sdHigh[i] = ratios[speaking[i]].sdHigh();
        }
        point = new Combiner.Shares(
                shares.total(), weights, shares.cap(), shares.clinicalExcess(), shares.clinicalWeight());
        priorError = combiner.blocks();
        capError = priorError + 1;
    }

    /// Distance from the point to the upper end, at least 0.
    double above() {
        return reach(1);
    }

    /// Distance from the point to the lower end, at least 0.
    double below() {
        return reach(-1);
    }

    /// @param side 1 above, -1 below
    private double reach(int side) {
        if (evidence.length == 0) {
            return Statistics.Z95 * (side < 0 ? prior.sdLow() : prior.sdHigh());
        }
        double[] slopes = slopes(point, evidence, side, false);
        Optional<double[]> alone = alone(slopes, side);
        double straight = Statistics.Z95 * length(slopes);
        Place first = place(slopes, side);
        if (point.cap() == 0 && alone.isEmpty() && Math.abs(first.distance() - straight) < TINY) {
            return straight;
        }
        Place farthest = followed(first, side);
        if (alone.isPresent()) {
            farthest = farther(farthest, leadInTurn(alone.get(), side));
        }
        if (point.cap() < 0) {
            farthest = farther(farthest, followed(place(slopes(point, evidence, side, true), side), side));
        }
        return Math.max(0, polished(farthest, side).distance());
    }

    /// Sets out with each error in the lead: of several that may be the largest, each has a farthest place of its
    /// own.
    private Place leadInTurn(double[] slopes, int side) {
        Place farthest = place(slopes, side);
        for (int leader = 0; leader < slopes.length; leader++) {
            if (slopes[leader] > 0 && leader != priorError) {
                double[] led = slopes.clone();
                led[leader] *= LEAD;
                farthest = farther(farthest, followed(place(led, side), side));
            }
        }
        return farthest;
    }

    /// How much a standard deviation moves the posterior on the whole way where one error alone takes all; empty
    /// where that is the same.
    private Optional<double[]> alone(double[] slopes, int side) {
        if (evidence.length == 1) {
            return Optional.empty();
        }
        double[] alone = slopes.clone();
        boolean differs = false;
        double[] errors = new double[slopes.length];
        for (int error = 0; error < errors.length; error++) {
            if (error != priorError) {
                errors[error] = side * Statistics.Z95;
                double slope = Math.max(0, distance(errors, side) / Statistics.Z95);
                errors[error] = 0;
                differs |= Math.abs(slope - slopes[error]) > TINY;
                alone[error] = slope;
            }
        }
        return differs ? Optional.of(alone) : Optional.empty();
    }

    /// Follows the weights of the place reached; where they only lead to and fro, the farthest lies between.
    private Place followed(Place start, int side) {
        Place best = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] moved = moved(best.errors());
            Combiner.Shares there = combiner.shares(moved, cap(best.errors()));
            Place next = place(slopes(there, moved, side, true), side);
            if (isSame(next.errors(), best.errors())) {
                return best;
            }
            if (next.distance() <= best.distance() + TINY) {
                next = between(best.errors(), next.errors(), side);
            }
            if (next.distance() <= best.distance() + TINY) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static boolean isSame(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /// Gives each error in turn more of the whole; of one block alone nothing is left to find.
    private Place polished(Place place, int side) {
        boolean capped = Double.isFinite(cap.log());
        if (combiner.blocks() == 1 && !capped) {
            return place;
        }
        Place best = place;
        for (int error = 0; error <= (capped ? capError : priorError); error++) {
            double[] axis = new double[capError + 1];
            axis[error] = side * Statistics.Z95;
            best = farther(best, between(best.errors(), axis, side));
        }
        return best;
    }

    /// Errors and how far they move the posterior outwards.
    @SuppressWarnings("ArrayRecordComponent") // internal result, never compared
    private record Place(double[] errors, double distance) {}

    private static Place farther(Place one, Place other) {
        return other.distance() > one.distance() + TINY ? other : one;
    }

    private Place place(double[] slopes, int side) {
        double[] errors = outwards(slopes, side);
        return new Place(errors, distance(errors, side));
    }

    /// The farthest place on the arc between two, by golden sections.
    private Place between(double[] one, double[] other, int side) {
        double from = 0;
        double upTo = 1;
        double left = 1 - GOLDEN;
        double right = GOLDEN;
        double atLeft = distance(mixed(one, other, left, side), side);
        double atRight = distance(mixed(one, other, right, side), side);
        for (int i = 0; i < SECTIONS; i++) {
            if (atLeft > atRight) {
                upTo = right;
                right = left;
                atRight = atLeft;
                left = upTo - GOLDEN * (upTo - from);
                atLeft = distance(mixed(one, other, left, side), side);
            } else {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (upTo - from);
                atRight = distance(mixed(one, other, right, side), side);
            }
        }
        double[] errors = mixed(one, other, atLeft > atRight ? left : right, side);
        return new Place(errors, Math.max(atLeft, atRight));
    }

    private static double[] mixed(double[] one, double[] other, double share, int side) {
        double[] mixed = new double[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = side * ((1 - share) * one[i] + share * other[i]);
        }
        return outwards(mixed, side);
    }

    /// How far the posterior moves by these errors, counted outwards.
    private double distance(double[] errors, int side) {
        double z = errors[priorError];
        double ofPrior = z * (z < 0 ? prior.sdLow() : prior.sdHigh());
        return side * (ofPrior + combiner.total(moved(errors), cap(errors)) - point.total());
    }

    private double[] moved(double[] errors) {
        double[] moved = evidence.clone();
        for (int i = 0; i < moved.length; i++) {
            double z = errors[combiner.blockOf(i)];
            moved[i] += z * (z < 0 ? sdLow[i] : sdHigh[i]);
        }
        return moved;
    }

    private double cap(double[] errors) {
        double z = errors[capError];
        return Double.isFinite(cap.log())
                ? Math.max(0, cap.log() + z * (z < 0 ? cap.sdLow() : cap.sdHigh()))
                : cap.log();
    }

    /// How much a standard deviation of each error moves the posterior.
    ///
    /// @param shares of the evidence at the place
    /// @param heedLimit whether what a limit takes away counts as not moving
    private double[] slopes(Combiner.Shares shares, double[] moved, int side, boolean heedLimit) {
        double[] slopes = new double[capError + 1];
        boolean limited = heedLimit && shares.cap() < 0;
        boolean capped = limited && Double.isFinite(cap.log()) && shares.clinicalExcess() > 0;
        for (int i = 0; i < moved.length; i++) {
            int block = combiner.blockOf(i);
            boolean held =
                    moved[i] > 0 && ((capped && combiner.isClinical(block)) || (limited && combiner.isPattern(i)));
            if (!held) {
                slopes[block] += shares.weights()[i] * (side < 0 ? sdLow[i] : sdHigh[i]);
            }
        }
        slopes[priorError] = side < 0 ? prior.sdLow() : prior.sdHigh();
        if (capped) {
            slopes[capError] = shares.clinicalWeight() * (side < 0 ? cap.sdLow() : cap.sdHigh());
        }
        return slopes;
    }

    private static double length(double[] slopes) {
        double squares = 0;
        for (double slope : slopes) {
            squares += slope * slope;
        }
        return StrictMath.sqrt(squares);
    }

    /// The errors along these slopes whose squares add up to 1.96 squared.
    private static double[] outwards(double[] slopes, int side) {
        double length = length(slopes);
        double scale = length == 0 ? 0 : side * Statistics.Z95 / length;
        double[] errors = new double[slopes.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = slopes[i] * scale;
        }
        return errors;
    }
}
