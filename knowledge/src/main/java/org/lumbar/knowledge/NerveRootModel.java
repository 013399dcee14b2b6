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
/// @param skin the skin that each root serves; empty where the content does not say
/// @param citation source and basis of the priors
public record NerveRootModel(
        List<String> roots,
        List<Double> priors,
        List<Sign> signs,
        Predicate shown,
        List<String> discs,
        Optional<Skin> skin,
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

    /// The skin that the roots serve, to be shown and drawn; it moves no probability.
    ///
    /// @param areas words for the skin of each hypothesis, in the order of the roots
    /// @param nonDermatomalPain share of such roots whose pain followed no dermatome
    /// @param citation source and basis of the areas
    public record Skin(List<String> areas, Optional<RootTable.Share> nonDermatomalPain, Citation citation) {}

    /// Other chances that hold when a predicate is true.
    public record Variant(Predicate when, List<Double> chances) {}
}
