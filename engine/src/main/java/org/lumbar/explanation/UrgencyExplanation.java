package org.lumbar.explanation;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult.Reason;

/// Why an assessment has the level it has, and what would change it.
///
/// @param assessment the assessment
/// @param fired every source that speaks, the most urgent first
/// @param lowering single answers in place of given ones that would lower the level or lengthen its time
/// @param raising single answers to what is not known that would raise the level or shorten its time
/// @param near red-flag rules that one answer would make fire, those of which most is met first
/// @param undecided red-flag rules that may still fire with more than one answer
/// @param tried how many answers were tried
public record UrgencyExplanation(
        Assessment assessment,
        List<Fired> fired,
        List<Otherwise> lowering,
        List<Otherwise> raising,
        List<RuleReading> near,
        List<RuleReading> undecided,
        int tried) {

    /// A source that speaks.
    ///
    /// @param reason what the assessment says of it
    /// @param label words for the rule or condition
    /// @param decides whether it asks for the level of the assessment
    /// @param predicate its predicate, part by part; empty for a probability and an open question
    /// @param threshold the probability that is reached, where it is one
    /// @param probability the posterior of a probability, with its interval; empty otherwise
    public record Fired(
            Reason reason,
            String label,
            boolean decides,
            Optional<PredicatePart> predicate,
            Optional<Threshold> threshold,
            Optional<Chance> probability) {}

    /// A probability with its 95 % interval.
    public record Chance(double point, double low, double high) {}
}
