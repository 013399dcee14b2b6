package org.lumbar.explanation;

import java.util.Optional;
import org.lumbar.assess.Differential.Entry;

/// A condition whose figure or place changed.
///
/// @param condition identifier
/// @param label words for a clinician
/// @param before where it stood
/// @param after where it stands
/// @param change posterior log-odds after minus those before; 0 where one of the two has no probability
public record Move(String condition, String label, Standing before, Standing after, double change) {

    /// Where a condition stands, and its figure.
    ///
    /// @param place the part of the assessment
    /// @param entry its figure; empty where it is established or outside the evidence
    public record Standing(Place place, Optional<Entry> entry) {

        /// Whether it stands among the causes that a report shows.
        public boolean isShown() {
            return switch (place) {
                case ESTABLISHED, LIKELY, POINTED_TO, FAMILY -> true;
                case NOT_EXCLUDED, OTHER, NOT_CONSIDERED -> false;
            };
        }
    }
}
