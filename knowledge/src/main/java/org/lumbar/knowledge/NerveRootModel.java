package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// The posterior over nerve roots: priors and the chance of each sign by root.
///
/// @param roots hypotheses in order, the last is `none`
/// @param priors prior of each hypothesis, sums to 1
/// @param signs the signs
/// @param shown when the posterior is worth showing
/// @param discs usual disc for each root, for a reader
/// @param citation source and basis of the priors
public record NerveRootModel(
        List<String> roots,
        List<Double> priors,
        List<Sign> signs,
        Predicate shown,
        List<String> discs,
        Citation citation) {

    /// One sign.
    ///
    /// @param finding the finding
    /// @param chances chance that it is present, by hypothesis
    /// @param anchor what the figures are anchored to
    /// @param variant other chances for some people (an absent ankle reflex in old age); empty where none
    /// @param citation source and basis
    public record Sign(
            String finding, List<Double> chances, String anchor, Optional<Variant> variant, Citation citation) {}

    /// Other chances that hold when a predicate is true.
    public record Variant(Predicate when, List<Double> chances) {}
}
