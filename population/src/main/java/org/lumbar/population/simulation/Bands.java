package org.lumbar.population.simulation;

import org.lumbar.knowledge.Population.Band;
import org.lumbar.knowledge.Population.Spread;

/// How a quantity is spread: within a band every value of the grid is equally likely.
final class Bands {

    private final double[] upTo;
    private final long[] first;
    private final long[] last;
    private final double step;

    /// @param step distance of the values; 1 for whole numbers
    Bands(Spread spread, double step) {
        this.step = step;
        int size = spread.bands().size();
        upTo = new double[size];
        first = new long[size];
        last = new long[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            Band band = spread.bands().get(i);
            sum += band.share();
            upTo[i] = sum;
            first[i] = Math.round(band.range().low() / step) + (band.range().lowIncluded() ? 0 : 1);
            last[i] = Math.round(band.range().high() / step) - (band.range().highIncluded() ? 0 : 1);
        }
    }

    /// A value.
    double draw(PersonRandom random) {
        return draw(random, Long.MIN_VALUE, Long.MAX_VALUE) * step;
    }

    /// A value in steps between two limits, both included; the limits cut the bands and keep their proportions.
    ///
    /// @throws IllegalArgumentException when no band reaches between the limits
    long draw(PersonRandom random, long least, long most) {
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight(i, least, most);
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("no value is spread from " + least + " to " + most + " steps");
        }
        double draw = random.nextDouble() * sum;
        int chosen = 0;
        for (int i = 0; i < upTo.length; i++) {
            double weight = weight(i, least, most);
            if (weight > 0) {
                chosen = i;
                if (draw < weight) {
                    break;
                }
                draw -= weight;
            }
        }
        long from = Math.max(first[chosen], least);
        long to = Math.min(last[chosen], most);
        return from + (long) (random.nextDouble() * (to - from + 1));
    }

    private double weight(int band, long least, long most) {
        long from = Math.max(first[band], least);
        long to = Math.min(last[band], most);
        double share = upTo[band] - (band == 0 ? 0 : upTo[band - 1]);
        return to < from ? 0 : share * (to - from + 1) / (last[band] - first[band] + 1);
    }

    /// The share of each whole value from 0 to `values - 1`.
    double[] shares(int values) {
        double[] shares = new double[values];
        for (int i = 0; i < upTo.length; i++) {
            for (long each = first[i]; each <= last[i]; each++) {
                shares[(int) each] += weight(i, each, each);
            }
        }
        return shares;
    }
}
