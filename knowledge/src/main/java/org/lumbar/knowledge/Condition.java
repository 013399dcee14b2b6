package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// A cause of low back or leg pain that can be true beside others. Each condition is one binary model.
///
/// @param id kebab-case identifier
/// @param label words for a clinician
/// @param partOf the family's parent, or empty
/// @param serious whether missing it does grave harm
/// @param raised false for a condition that findings cannot diagnose (facet-joint pain): it keeps its prior
/// @param urgentThreshold posterior from which the level is at least urgent; empty takes the default of the
///     design file
/// @param missIsEmergency whether a miss is an emergency, which selects the lower default threshold
/// @param establishedUrgency urgency once the condition is established
/// @param priors published priors, first match of the most specific kind counts
/// @param incidenceClass name of an incidence class in the design file, used where no prior is published; may
///     be empty
/// @param entry the picture that makes it suspected, with the prior among such people
/// @param caps largest published combination of clinical evidence, by population
/// @param evidence rows, used and listed
/// @param rules prediction rules that apply, with the block each belongs to
/// @param establishedBy findings that are the diagnosis
/// @param codes codes under which records carry it
/// @param residualRisk what remains when all its questions were answered "no"; empty where nothing is published
public record Condition(
        String id,
        String label,
        Optional<String> partOf,
        boolean serious,
        boolean raised,
        Optional<Double> urgentThreshold,
        boolean missIsEmergency,
        Urgency establishedUrgency,
        List<Prior> priors,
        String incidenceClass,
        Optional<Entry> entry,
        List<Cap> caps,
        List<Evidence> evidence,
        List<RuleUse> rules,
        List<Establishing> establishedBy,
        List<Coding> codes,
        Optional<ResidualRisk> residualRisk) {

    /// A population named by a picture: whoever meets the predicate gets its prior and the rows measured in it.
    ///
    /// @param population its identifier, such as `cauda-equina-suspected`
    /// @param label words that complete "of people ..."
    /// @param when the picture
    /// @param prior how common the condition is among such people; empty where it is the condition's incidence
    ///     class, so that the picture only says who can have it (one sex, a short course)
    public record Entry(String population, String label, Predicate when, List<Prior> prior) {}

    /// The largest published combined likelihood ratio in a population.
    public record Cap(String population, Figure lr, Citation citation) {}

    /// A prediction rule used for this condition.
    public record RuleUse(String rule, String block) {}

    /// A finding that is the diagnosis.
    ///
    /// @param finding the finding
    /// @param with what must be true beside it: an image alone may show an old narrow canal
    /// @param explains findings whose presence it accounts for; changes order and wording only
    /// @param falsePositive share of such findings that are wrong, where published
    /// @param note words for a reader
    /// @param citation source and basis
    public record Establishing(
            String finding,
            Predicate with,
            List<String> explains,
            Optional<Figure> falsePositive,
            String note,
            Citation citation) {}

    /// What is still possible after all questions were answered "no".
    ///
    /// @param text sentence for a reader
    /// @param share published share of missed disease, as a proportion
    /// @param citation source and basis
    public record ResidualRisk(String text, Figure share, Citation citation) {}
}
