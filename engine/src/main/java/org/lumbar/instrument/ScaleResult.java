package org.lumbar.instrument;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;

/// What a scale came to: a score, or the reason why there is none.
public sealed interface ScaleResult {

    /// The scale.
    Scale scale();

    /// Numbers of its items that were answered.
    List<Integer> answered();

    /// Numbers of its items that were not answered.
    List<Integer> missing();

    /// The lowest and highest score that any answers to the missing items would make; empty where none can be told.
    Optional<Range> possible();

    /// The band of the score; without a score, the band that any answers to the missing items would lead to.
    Optional<Band> band();

    /// A score.
    ///
    /// @param value the score, on the range of the scale
    /// @param possible the score itself when nothing is missing
    /// @param certainBand whether any answers to the missing items would lead to the same band
    record Score(
            Scale scale,
            double value,
            List<Integer> answered,
            List<Integer> missing,
            Optional<Range> possible,
            Optional<Band> band,
            boolean certainBand)
            implements ScaleResult {

        /// Whether missing items were filled in from the answered ones.
        public boolean prorated() {
            return !missing.isEmpty() && !scale.missing().optional();
        }
    }

    /// No score.
    ///
    /// @param reason why
    /// @param state the answers one after the other where a value set is missing, empty otherwise
    record NoScore(
            Scale scale,
            Reason reason,
            String state,
            List<Integer> answered,
            List<Integer> missing,
            Optional<Range> possible,
            Optional<Band> band)
            implements ScaleResult {

        /// Why there is no score.
        public enum Reason {
            /// More items are missing than the rule of the scale allows.
            TOO_MANY_MISSING("too-many-missing"),
            /// The scale is an index and no value set was given.
            NO_VALUE_SET("no-value-set");

            private final String id;

            Reason(String id) {
                this.id = id;
            }

            /// The identifier used in output, such as `too-many-missing`.
            public String id() {
                return id;
            }
        }
    }
}
