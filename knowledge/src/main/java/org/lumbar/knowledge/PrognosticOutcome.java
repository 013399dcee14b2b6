package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// An outcome, how many people have it, and what goes with more or less of it. The odds ratios are shown one by
/// one: without the intercept of the model they were measured in they make no probability of one person.
///
/// @param id kebab-case identifier
/// @param label the outcome in words
/// @param when whom it is shown to
/// @param baseRate share of the people of the study
/// @param horizon when it was counted
/// @param n people in the study
/// @param people who they were
/// @param factors what goes with it
/// @param caution what a reader must know of it
/// @param citation source and basis of the base rate
public record PrognosticOutcome(
        String id,
        String label,
        Predicate when,
        Figure baseRate,
        String horizon,
        int n,
        String people,
        List<Factor> factors,
        String caution,
        Citation citation) {

    /// What goes with an outcome.
    ///
    /// @param id identifier, unique within the outcome
    /// @param label words for a reader
    /// @param group factors of one group exclude each other; the identifier itself where there is no group
    /// @param when when it holds
    /// @param oddsRatio adjusted odds ratio with its interval; empty for the one that the others of its group are
    ///     compared with
    /// @param citation source and basis
    public record Factor(
            String id, String label, String group, Predicate when, Optional<Figure> oddsRatio, Citation citation) {}
}
