package org.lumbar.population.simulation;

import java.util.Arrays;
import org.lumbar.knowledge.Finding;

/// A finding that is drawn.
///
/// @param finding the finding
/// @param number its number in the content
/// @param block its block among those of the plan, -1 where it stands alone
/// @param wider places, in the plan, of the findings that whoever has this one has too; drawn before it
/// @param base chance in each cell of people with none of the conditions that speak of it
/// @param source where the base is from
record Drawn(Finding finding, int number, int block, int[] wider, double[] base, Source source) {

    /// Where the chance without the conditions is from.
    enum Source {
        /// A specificity measured in the setting.
        SPECIFICITY,
        /// The frequency in plain back pain.
        FREQUENCY,
        /// A specificity measured in another setting or population, for want of both.
        SPECIFICITY_ELSEWHERE
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawn each && each.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return finding.id() + " after " + Arrays.toString(wider) + " by " + source;
    }
}
