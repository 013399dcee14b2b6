package org.lumbar.circumstance;

import java.util.Locale;

/// One thing that makes a circumstance hold.
///
/// @param kind what it is
/// @param id identifier of the finding, condition, criteria, physical test, exposure or level of urgency; of a
///     goal the
///     circumstance itself
public record Ground(Kind kind, String id) {

    /// What a ground is.
    public enum Kind {
        FINDING,
        CONDITION,
        MECHANISM,
        DEFICIT,
        EXPOSURE,
        URGENCY,
        GOAL,
        /// Something that is not known to be otherwise, such as an exercise that nobody has taught.
        NOT_KNOWN_OTHERWISE;

        /// The identifier used in outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
