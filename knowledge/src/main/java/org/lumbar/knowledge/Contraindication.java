package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;

/// A rule that forbids or delays an intervention for a person, or warns of it.
///
/// @param id kebab-case identifier
/// @param interventions interventions or investigations it speaks of
/// @param action what it does when its predicate is true
/// @param when the predicate
/// @param asks whether an intervention waits until it is known; false for what nobody would look for first, such as an
///     image, so that it forbids where it is known and is not asked for
/// @param because the harm, one sentence
/// @param instead what to do; may be empty
/// @param until what lifts a hold; empty for other actions
/// @param citation source and basis
public record Contraindication(
        String id,
        List<String> interventions,
        Action action,
        Predicate when,
        boolean asks,
        String because,
        String instead,
        String until,
        Citation citation) {

    /// What a rule does.
    public enum Action {
        /// A caution stands beside the recommendation.
        WARN,
        /// Deferred until something is done.
        HOLD,
        /// Never offered.
        BLOCK;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// Whether a pharmacist has yet to check it, because nobody has seen its source again.
    public boolean needsPharmacist() {
        return citation.basis() == Basis.RECALLED;
    }
}
