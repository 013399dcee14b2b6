package org.lumbar.programme;

import java.util.Locale;

/// Why an exercise of the library is not in reach.
///
/// @param reason what keeps it out
/// @param id what it is: a circumstance, a thing, a position or a direction; may be empty
/// @param open whether an answer that is missing keeps it out
record LeftOut(Reason reason, String id, boolean open) {

    /// What keeps an exercise out, the strongest first.
    enum Reason {
        FORBIDDEN,
        NOT_ALLOWED,
        BARRED,
        NEEDS_CLEARANCE,
        DIRECTION,
        TOO_MUCH,
        TOO_HARD,
        EQUIPMENT,
        POSITION,
        AVOIDED;

        /// The identifier used in outputs.
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether the person could give it up.
        boolean isWish() {
            return this == EQUIPMENT || this == POSITION || this == AVOIDED;
        }
    }
}
