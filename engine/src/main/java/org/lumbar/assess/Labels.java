package org.lumbar.assess;

import java.util.List;

/// What is said of a person by criteria alone, without a probability.
///
/// @param discriminators questions of root or something else that arise, in the order of the content
/// @param rootTables tables of roots that are worth showing
/// @param mechanism the mechanism of pain
public record Labels(List<Discriminator> discriminators, List<RootTableEntry> rootTables, PainMechanism mechanism) {

    /// Where the evidence does not apply.
    public static final Labels OUTSIDE_THE_EVIDENCE =
            new Labels(List.of(), List.of(), PainMechanism.OUTSIDE_THE_EVIDENCE);
}
