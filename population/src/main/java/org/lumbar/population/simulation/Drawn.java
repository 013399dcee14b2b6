package org.lumbar.population.simulation;

import java.util.Arrays;
import org.lumbar.knowledge.Finding;

/// A finding that is drawn.
///
/// @param finding the finding
/// @param block its block among those of the plan, -1 where it stands alone
/// @param wider places, in the plan, of the findings that whoever has this one has too; drawn before it
/// @param base chance in people with none of the conditions that speak of it
@SuppressWarnings("ArrayRecordComponent") // compared by its finding alone
record Drawn(Finding finding, int block, int[] wider, Base base) {

    /// Where the chance without the conditions is from.
    enum Source {
        /// A specificity measured in the setting.
        SPECIFICITY("specificity"),
        /// The frequency in plain back pain.
        FREQUENCY("frequency"),
        /// A specificity measured in another setting or population, for want of both.
        SPECIFICITY_ELSEWHERE("specificity-elsewhere");

        private final String id;

        Source(String id) {
            this.id = id;
        }

        /// Its name in files.
        String id() {
            return id;
        }
    }

    /// The chance without the conditions.
    ///
    /// @param cells in each cell; changed only while the plan is made
    /// @param source where it is from
    /// @param condition the condition of whose row the specificity is; empty for a frequency
    /// @param specificity that specificity, `NaN` for a frequency
    @SuppressWarnings("ArrayRecordComponent") // read hundreds of times a person, never compared
    record Base(double[] cells, Source source, String condition, double specificity) {

        /// The least chance: 0 is kept for those who cannot have the finding at all.
        static final double LEAST = 1e-9;

        /// Whether some people cannot have the finding, by age or sex.
        boolean isRestricted() {
            return Arrays.stream(cells).anyMatch(each -> each == 0);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawn each && each.finding.id().equals(finding.id());
    }

    @Override
    public int hashCode() {
        return finding.id().hashCode();
    }

    @Override
    public String toString() {
        return finding.id() + " by " + base.source().id();
    }
}
