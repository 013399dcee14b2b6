package org.lumbar.knowledge;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A published prediction rule: items, points and the accuracy of its thresholds. A rule replaces the rows of its
/// items.
///
/// @param id kebab-case identifier
/// @param label words for a clinician
/// @param kind how the rule speaks
/// @param population `all`, or the population of an entry
/// @param settings settings it was measured in; elsewhere its items count
/// @param items its items
/// @param thresholds cumulative thresholds in rising order; the last stratum is open
/// @param n people in the study
/// @param citation source and basis
/// @param note what a reader should know, may be empty
/// @param notUsed why no condition uses it; empty when one does
public record PredictionRule(
        String id,
        String label,
        Kind kind,
        String population,
        Set<Setting> settings,
        List<Item> items,
        List<Threshold> thresholds,
        OptionalInt n,
        Citation citation,
        String note,
        String notUsed) {

    /// How a rule speaks.
    public enum Kind {
        /// Each stratum of the score has its likelihood ratio.
        SCORE,
        /// Only "no item present" is informative; otherwise the items speak for themselves.
        RULE_OUT
    }

    /// An item and its points.
    ///
    /// @param label words for a reader
    /// @param when the predicate that makes it present
    /// @param points points when present, at least 1
    /// @param replaces findings whose own rows this item replaces
    public record Item(String label, Predicate when, int points, List<String> replaces) {}

    /// Accuracy of "score at least this".
    ///
    /// @param atLeast the score
    /// @param sensitivity share of diseased people who reach it
    /// @param lrPositive printed cumulative likelihood ratio
    /// @param diseased diseased people who reached it
    public record Threshold(int atLeast, Figure sensitivity, Figure lrPositive, OptionalInt diseased) {}
}
