package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// Criteria for a mechanism of pain, such as the IASP grading of neuropathic pain. What they give is a label
/// and no diagnosis, and it changes no probability.
///
/// @param id kebab-case identifier
/// @param label words for a clinician, with whose criteria they are
/// @param caution what a reader must know of the label
/// @param items the items in order
/// @param grades the grades from the lowest to the highest
/// @param citation source and basis of the criteria
public record MechanismCriteria(
        String id, String label, String caution, List<Item> items, List<Grade> grades, Citation citation) {

    /// One item. It is met when `when` is true, missing when that is false or `missingWhen` is true, and else
    /// unknown.
    ///
    /// @param id identifier within the criteria
    /// @param label words for a clinician
    /// @param when the predicate
    /// @param missingWhen what answers the item with "no" where `when` itself stays open; empty where nothing does
    /// @param citation source and basis of the item
    public record Item(String id, String label, Predicate when, Optional<Predicate> missingWhen, Citation citation) {}

    /// One grade.
    ///
    /// @param id identifier within the criteria
    /// @param label words for a clinician
    /// @param requires items that must all be met
    /// @param accuracy how well the grade did against a reference; empty where nobody measured it
    public record Grade(String id, String label, List<String> requires, Optional<Accuracy> accuracy) {}

    /// How well a grade did against a reference. It is shown beside the label and never used as a likelihood
    /// ratio.
    ///
    /// @param sensitivity proportion
    /// @param specificity proportion
    /// @param n people in the study
    /// @param reference what it was compared with
    /// @param citation source and basis
    public record Accuracy(Figure sensitivity, Figure specificity, int n, String reference, Citation citation) {}
}
