package org.lumbar.population.simulation;

/// The distribution function of the standard normal distribution as a table, exact to a ten-millionth: the
/// draws of correlated findings ask for it hundreds of times a person.
final class NormalTable {

    private static final double LIMIT = 8;
    private static final int STEPS = 1 << 14;
    private static final double PER_UNIT = STEPS / (2 * LIMIT);

    private static final double[] TABLE = table();

    private NormalTable() {}

    /// The chance that a standard normal number lies below `x`.
    static double below(double x) {
        double place = (x + LIMIT) * PER_UNIT;
        if (!(place > 0)) {
            return 0;
        }
        if (place >= STEPS) {
            return 1;
        }
        int step = (int) place;
        return TABLE[step] + (place - step) * (TABLE[step + 1] - TABLE[step]);
    }

    /// Simpson's rule on each step of the density.
    private static double[] table() {
        double[] table = new double[STEPS + 1];
        double width = 1 / PER_UNIT;
        for (int i = 1; i <= STEPS; i++) {
            double from = -LIMIT + (i - 1) * width;
            double area = (density(from) + 4 * density(from + width / 2) + density(from + width)) * width / 6;
            table[i] = table[i - 1] + area;
        }
        return table;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
