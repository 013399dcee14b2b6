package org.lumbar.assess;

import java.util.List;
import org.lumbar.knowledge.Basis;

/// What one finding, rule or cap adds to the log-odds of a condition.
///
/// @param kind what it is
/// @param id finding or rule
/// @param label words for a clinician
/// @param answer the answer it rests on, such as `present`, `72`, `score 2 to 4 of 4`
/// @param logOdds what it adds to the log-odds after damping
/// @param lr likelihood ratio before damping; 1 for a cap
/// @param low lower end of the interval of the likelihood ratio
/// @param high upper end
/// @param n people in the study, 0 where unknown
/// @param sources keys of the sources
/// @param basis how far the figure was checked
/// @param items findings of a rule, as identifiers
/// @param note what a reader should know of it (small study, another setting); may be empty
public record Contribution(
        Kind kind,
        String id,
        String label,
        String answer,
        double logOdds,
        double lr,
        double low,
        double high,
        int n,
        List<String> sources,
        Basis basis,
        List<String> items,
        String note) {

    /// What contributes.
    public enum Kind {
        FINDING,
        RULE,
        CAP,
        FAMILY
    }
}
