package org.lumbar.assess;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;

/// The causes, in parts that are never one list.
///
/// @param established conditions that a finding establishes
/// @param likely the likely ones, by probability
/// @param pointedTo rare ones that the findings point to, by evidence
/// @param notExcluded serious ones with an open gate
/// @param nonSpecific probability that no specific condition is there; `NaN` outside the evidence
/// @param nonSpecificLabel whether non-specific pain is the label, and how firmly
/// @param others every other condition, for those who want the whole list
public record Differential(
        List<Established> established,
        List<Entry> likely,
        List<Entry> pointedTo,
        List<Entry> notExcluded,
        double nonSpecific,
        NonSpecificLabel nonSpecificLabel,
        List<Entry> others) {

    /// The same without probabilities, for people outside the evidence.
    public Differential withoutProbabilities() {
        return new Differential(
                established, List.of(), List.of(), List.of(), Double.NaN, NonSpecificLabel.NO, List.of());
    }

    /// Whether non-specific pain is the label.
    public enum NonSpecificLabel {
        NO,
        PROVISIONAL,
        YES
    }

    /// A condition that a finding establishes.
    ///
    /// @param condition identifier
    /// @param label words for a clinician
    /// @param finding the finding
    /// @param explains findings it accounts for; wording only
    /// @param falsePositive share of such findings that are wrong, where published
    /// @param note words for a reader
    /// @param citation source and basis
    public record Established(
            String condition,
            String label,
            String finding,
            List<String> explains,
            Optional<Figure> falsePositive,
            String note,
            Citation citation) {}

    /// A condition with its probability and how it came about.
    ///
    /// @param condition identifier
    /// @param label words for a clinician
    /// @param partOf family parent, or empty
    /// @param serious whether missing it does grave harm
    /// @param population identifier of the population the figures were measured in
    /// @param populationLabel words that complete "of people ...", empty for all comers of the setting
    /// @param incidenceClass words such as "rare" where the prior is a class and the percentage must not be
    ///     shown to two digits; otherwise empty
    /// @param probability posterior probability
    /// @param low lower end of its 95 % interval
    /// @param high upper end
    /// @param prior prior probability in the population
    /// @param priorCitation source and basis of the prior
    /// @param evidenceLogOdds posterior log-odds minus those of the same person with only age, sex and setting
    ///     known
    /// @param leansHigh whether the point leans high because absent findings did not lower it
    /// @param contributions prior log-odds plus these are the posterior log-odds
    /// @param family further members of the family worth printing
    public record Entry(
            String condition,
            String label,
            Optional<String> partOf,
            boolean serious,
            String population,
            String populationLabel,
            String incidenceClass,
            double probability,
            double low,
            double high,
            double prior,
            Citation priorCitation,
            double evidenceLogOdds,
            boolean leansHigh,
            List<Contribution> contributions,
            List<Entry> family) {

        /// Log-odds of a likelihood ratio of 1.5: below it, findings have said nothing that a class of incidence
        /// must answer to.
        private static final double LITTLE_EVIDENCE = StrictMath.log(1.5);

        /// Whether nothing more than the class of incidence is known, so that the class stands for the percentage.
        public boolean isKnownByClassAlone() {
            return !incidenceClass.isEmpty() && Math.abs(evidenceLogOdds) < LITTLE_EVIDENCE;
        }

        /// The same with further members of its family.
        public Entry withFamily(List<Entry> members) {
            return members.isEmpty() && family.isEmpty()
                    ? this
                    : new Entry(
                            condition,
                            label,
                            partOf,
                            serious,
                            population,
                            populationLabel,
                            incidenceClass,
                            probability,
                            low,
                            high,
                            prior,
                            priorCitation,
                            evidenceLogOdds,
                            leansHigh,
                            contributions,
                            members);
        }
    }
}
