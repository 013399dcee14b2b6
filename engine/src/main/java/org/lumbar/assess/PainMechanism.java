package org.lumbar.assess;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.MechanismCriteria.Grade;

/// The mechanism of pain by published criteria: labels and no diagnoses, and more than one can hold.
///
/// @param statement one sentence for a reader
/// @param criteria every set of criteria of the content; empty where nothing is known that one asks for
public record PainMechanism(String statement, List<Result> criteria) {

    /// Where nothing is known that any criteria ask for.
    public static final PainMechanism NOTHING_KNOWN =
            new PainMechanism("Nothing is known that the criteria for a mechanism of pain ask for.", List.of());

    /// Where the evidence does not apply.
    public static final PainMechanism OUTSIDE_THE_EVIDENCE =
            new PainMechanism("The criteria for a mechanism of pain were made for adults; none is applied.", List.of());

    /// What is said where something is known.
    static final String LABEL = "A label, not a diagnosis; more than one can hold, and none changes a probability.";

    /// What one set of criteria gives.
    ///
    /// @param id identifier of the content
    /// @param label words for a clinician
    /// @param outcome whether a grade is reached
    /// @param grade the highest grade reached; empty where none is
    /// @param items every item with its status
    /// @param caution what a reader must know of the label
    /// @param citation source and basis
    public record Result(
            String id,
            String label,
            Outcome outcome,
            Optional<Grade> grade,
            List<Item> items,
            String caution,
            Citation citation) {}

    /// Whether a grade is reached.
    public enum Outcome {
        /// One is.
        GRADED,
        /// None is, because an item of the lowest grade is missing.
        NOT_MET,
        /// None is yet: of the lowest grade no item is missing and one at least is unknown.
        OPEN,
        /// Nothing is known of any item.
        NOTHING_KNOWN
    }

    /// One item with its status. Unknown is never missing.
    ///
    /// @param id identifier within the criteria
    /// @param label words for a clinician
    /// @param status whether it is met
    /// @param findings the findings and quantities that it asks for
    /// @param citation source and basis
    public record Item(String id, String label, Status status, List<String> findings, Citation citation) {}

    /// The status of an item.
    public enum Status {
        /// What is known says yes.
        MET,
        /// What is known says no.
        MISSING,
        /// What is known does not say.
        UNKNOWN
    }
}
