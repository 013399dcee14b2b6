package org.lumbar.explanation;

import java.util.List;
import org.lumbar.knowledge.Basis;

/// Evidence that the content carries for a condition and that says nothing here, with the reason.
///
/// @param finding identifier of the finding
/// @param label words for a clinician
/// @param answer what is known of it: `present`, `absent`, `unknown`, a value
/// @param sources keys of its sources
/// @param basis how far its figure was checked
/// @param reason the kind of reason
/// @param why why it says nothing
public record SetAside(
        String finding, String label, String answer, List<String> sources, Basis basis, Reason reason, String why) {

    /// Kinds of reasons.
    public enum Reason {
        /// An absent answer that would lower, without a figure sure enough to do so.
        NOT_EARNED,
        /// Measured among people with a picture that this person does not show.
        OTHER_POPULATION,
        /// A prediction rule speaks for its items.
        RULE_SPEAKS,
        /// The content lists the row as not used.
        LISTED
    }
}
