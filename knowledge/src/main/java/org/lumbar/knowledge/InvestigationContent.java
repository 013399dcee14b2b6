package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// What the content knows of investigations.
///
/// @param investigations in the order of the content
/// @param earlyImaging the indicator; empty in a content that has none
public record InvestigationContent(List<Investigation> investigations, Optional<EarlyImaging> earlyImaging) {

    /// Nothing known.
    public static final InvestigationContent NONE = new InvestigationContent(List.of(), Optional.empty());
}
