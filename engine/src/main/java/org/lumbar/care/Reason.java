package org.lumbar.care;

import java.util.List;
import java.util.Locale;
import org.lumbar.knowledge.Citation;

/// One reason of a decision.
///
/// @param kind what gave it
/// @param id identifier of the rule, gate, guideline or use
/// @param decision what this reason alone would lead to
/// @param text one sentence
/// @param findings answers that made it true, or that are missing, as identifiers
/// @param citation source and basis
public record Reason(Kind kind, String id, Decision decision, String text, List<String> findings, Citation citation) {

    /// What gives a reason.
    public enum Kind {
        /// A contraindication that holds.
        CONTRAINDICATION,
        /// A contraindication of which something is not known.
        NOT_KNOWN,
        /// A warning that holds.
        CAUTION,
        /// A safety question that is open.
        OPEN_GATE,
        /// Something that must be true and is not, or is not known.
        REQUIREMENT,
        /// Other care comes first for a time.
        WAITING,
        /// The chosen guideline.
        GUIDELINE,
        /// What counts where the chosen guideline does not speak.
        OTHERWISE;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The identifier used in outputs.
        public String id() {
            return id;
        }
    }
}
