package org.lumbar.knowledge;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/// What a generated population must show.
///
/// @param id identifier
/// @param population the population
/// @param measure what is measured, as a share of its persons
/// @param settings where it holds
/// @param atMost highest share that meets it; empty for none
/// @param atLeast lowest share that meets it; empty for none
/// @param reason why this limit
public record Target(
        String id,
        String population,
        Measure measure,
        Set<Setting> settings,
        OptionalDouble atMost,
        OptionalDouble atLeast,
        String reason) {

    /// Whether a share meets the target.
    public boolean isMetBy(double share) {
        return !(share > atMost.orElse(1)) && !(share < atLeast.orElse(0));
    }

    /// What can be measured of a population.
    public enum Measure {
        /// Level emergency.
        EMERGENCY,
        /// Level urgent.
        URGENT,
        /// Level routine.
        ROUTINE,
        /// Level self-care.
        SELF_CARE,
        /// Level urgent or emergency.
        ABOVE_ROUTINE,
        /// Level routine or self-care.
        BELOW_URGENT,
        /// A serious condition among the likely ones.
        LIKELY_SERIOUS,
        /// A serious condition among those that the findings point to.
        POINTED_TO_SERIOUS,
        /// At least one gate is open.
        OPEN_GATES,
        /// At least one red-flag finding is present.
        RED_FLAG_PRESENT,
        /// Non-specific pain is the label, provisional or not.
        NON_SPECIFIC,
        /// The largest share set off by one red-flag rule that rests on our own design and on no source.
        RULE_WITHOUT_SOURCE;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The identifier used in content, such as `self-care`.
        public String id() {
            return id;
        }
    }
}
