package org.lumbar.knowledge.check;

import java.util.Optional;
import org.lumbar.knowledge.Range;

/// Whether one range follows on another.
final class Ranges {

    private Ranges() {}

    /// What is wrong with the second following the first, empty when it begins where the first ends.
    static Optional<String> follows(Range first, Range second) {
        String both = "the strata " + first + " and " + second;
        if (second.low() < first.low() || second.high() < first.high()) {
            return Optional.of(both + " are out of order; list them from low to high.");
        }
        if (second.low() < first.high()
                || (second.low() == first.high() && second.lowIncluded() && first.highIncluded())) {
            return Optional.of(both + " overlap; end the first where the second begins.");
        }
        if (second.low() > first.high() || (!second.lowIncluded() && !first.highIncluded())) {
            return Optional.of(both + " leave a gap; begin the second where the first ends.");
        }
        return Optional.empty();
    }
}
