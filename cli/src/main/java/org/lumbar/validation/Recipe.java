package org.lumbar.validation;

import java.util.BitSet;
import java.util.List;

/// How one finding of a person is drawn.
///
/// @param finding its number
/// @param strata the first whose criterion holds gives the chance; in none the finding is absent
/// @param recent of those who have it, the share in whom it is recent; 1 where nothing is said of its age
/// @param only whom it can be asked of
/// @param after findings that must be drawn before it
record Recipe(int finding, List<Chance> strata, double recent, Criterion only, BitSet after) {

    /// A chance among the people of whom the criterion holds.
    record Chance(Criterion when, double chance) {}

    double chance(Draft draft) {
        for (Chance stratum : strata) {
            if (stratum.when().holds(draft)) {
                return stratum.chance();
            }
        }
        return 0;
    }
}
