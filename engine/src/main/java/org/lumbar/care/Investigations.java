package org.lumbar.care;

import java.util.List;
import java.util.Optional;

/// What is to be looked into, and what is not.
///
/// @param advice one piece of advice for each investigation of the content, in its order
/// @param earlyImaging the indicator of early imaging; empty in a content that has none
public record Investigations(List<InvestigationAdvice> advice, Optional<EarlyImagingResult> earlyImaging) {

    /// No advice.
    public static final Investigations NONE = new Investigations(List.of(), Optional.empty());
}
