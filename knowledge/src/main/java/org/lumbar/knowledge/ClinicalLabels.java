package org.lumbar.knowledge;

import java.util.List;

/// What the content can say of a person by criteria alone, without a probability. Labels never change a
/// posterior, an urgency or a gate.
///
/// @param discriminators what tells a lumbar root from another cause of the same signs, in the order of the content
/// @param rootTables tables of roots for which no accuracy is known, in the order of the content
/// @param mechanisms criteria for a mechanism of pain, in the order of the content
public record ClinicalLabels(
        List<RootDiscriminator> discriminators, List<RootTable> rootTables, List<MechanismCriteria> mechanisms) {

    /// No labels.
    public static final ClinicalLabels NONE = new ClinicalLabels(List.of(), List.of(), List.of());
}
