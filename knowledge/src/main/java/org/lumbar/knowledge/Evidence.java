package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What one finding says about one condition, as measured in one population.
///
/// @param target the finding, and the answers that this row speaks of
/// @param block findings that say much the same thing share a block and are not multiplied
/// @param group clinical, laboratory or imaging; the cap holds for clinical evidence
/// @param population `all`, or the population of the condition's entry
/// @param settings settings in which it was measured
/// @param n people in the study
/// @param diseased people with the condition in the study
/// @param citation source and basis
/// @param reference reference standard, may be empty
/// @param notUsed the reason why the row is listed and not used; empty when it is used
public record Evidence(
        Target target,
        String block,
        Group group,
        String population,
        Set<Setting> settings,
        OptionalInt n,
        OptionalInt diseased,
        Citation citation,
        String reference,
        String notUsed) {

    /// The population of all comers of a setting.
    public static final String ALL = "all";

    /// Kinds of evidence; laboratory and imaging join after the cap on clinical evidence.
    public enum Group {
        CLINICAL,
        LABORATORY,
        IMAGING
    }

    /// What the row measures.
    public sealed interface Target {

        /// The finding or quantity.
        String finding();

        /// A finding with measured accuracy: sensitivity and specificity, or likelihood ratios, or both.
        record Accuracy(
                String finding,
                Optional<Figure> sensitivity,
                Optional<Figure> specificity,
                Optional<Figure> lrPositive,
                Optional<Figure> lrNegative)
                implements Target {}

        /// A quantity cut into ordered strata, each with its likelihood ratio.
        record Strata(String finding, List<Stratum> strata) implements Target {}

        /// A textbook association of unmeasured accuracy; strength names a conventional likelihood ratio in
        /// `design.yaml`.
        record Pattern(String finding, String strength) implements Target {}
    }

    /// One stratum of a quantity.
    public record Stratum(Range range, Figure lr) {}

    /// Whether the row takes part in the reasoning.
    public boolean used() {
        return notUsed.isEmpty();
    }
}
