package org.lumbar.reasoning;

import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;

/// The posterior of one condition with its interval and how it came about.
///
/// @param population identifier of the population the figures were measured in
/// @param populationLabel words that complete "of people ...", empty for all comers
/// @param entryMet whether the condition's picture is met
/// @param priorLogOdds prior on the log-odds scale
/// @param priorCitation source and basis of the prior
/// @param incidenceClass words where the prior is only a class, otherwise empty
/// @param logOdds posterior on the log-odds scale
/// @param low lower end of the 95 % interval on the log-odds scale
/// @param high upper end
/// @param evidence posterior log-odds minus those of the same person with only age, sex and setting known
/// @param suppressed whether absent findings did not lower the point because their figures are not sure enough
/// @param shares what each element adds; prior log-odds plus shares are the posterior log-odds
public record Posterior(
        String population,
        String populationLabel,
        boolean entryMet,
        double priorLogOdds,
        Citation priorCitation,
        String incidenceClass,
        double logOdds,
        double low,
        double high,
        double evidence,
        boolean suppressed,
        List<Share> shares) {

    /// What one element adds.
    ///
    /// @param kind finding, rule, cap, or the family
    /// @param id finding or rule
    /// @param label words for a clinician
    /// @param answer the answer it rests on
    /// @param logOdds what it adds after damping
    /// @param lrLog log likelihood ratio before damping
    /// @param lrLow lower end of its interval, on the log scale
    /// @param lrHigh upper end
    /// @param n people in the study, 0 where unknown
    /// @param sources keys of the sources
    /// @param basis how far the figure was checked
    /// @param items findings of a rule
    /// @param note what a reader should know
    public record Share(
            Kind kind,
            String id,
            String label,
            String answer,
            double logOdds,
            double lrLog,
            double lrLow,
            double lrHigh,
            int n,
            List<String> sources,
            Basis basis,
            List<String> items,
            String note) {}

    /// What adds.
    public enum Kind {
        FINDING,
        RULE,
        CAP,
        FAMILY
    }

    /// A probability of log-odds.
    public static double probability(double logOdds) {
        return logOdds >= 0
                ? 1 / (1 + StrictMath.exp(-logOdds))
                : StrictMath.exp(logOdds) / (1 + StrictMath.exp(logOdds));
    }

    /// The posterior probability.
    public double probability() {
        return probability(logOdds);
    }

    /// The same raised to that of a likelier member of its family.
    public Posterior raisedTo(Posterior child, String childId, String childLabel) {
        if (child.logOdds() <= logOdds) {
            return this;
        }
        var more = new java.util.ArrayList<>(shares);
        double added = child.logOdds() - logOdds;
        more.add(new Share(
                Kind.FAMILY,
                childId,
                childLabel,
                "likelier than its family",
                added,
                added,
                added,
                added,
                0,
                List.of(),
                Basis.DERIVED,
                List.of(),
                "a family is at least as likely as its likeliest member"));
        return new Posterior(
                population,
                populationLabel,
                entryMet || child.entryMet(),
                priorLogOdds,
                priorCitation,
                incidenceClass,
                child.logOdds(),
                Math.max(low, child.low()),
                Math.max(high, child.high()),
                evidence + added,
                suppressed || child.suppressed(),
                List.copyOf(more));
    }
}
