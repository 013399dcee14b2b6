package org.lumbar.knowledge.screening;

import java.util.List;
import java.util.Map;

/// What a screening looks for beside the findings of an assessment.
///
/// @param events the classes of events by identifier, in the order of the content
/// @param indicators the indicators in the order of the content
/// @param cohortFindings the findings of which one must be on record for a person to count as having back pain
public record ScreeningContent(
        Map<String, EventClass> events, List<Indicator> indicators, List<String> cohortFindings) {

    public ScreeningContent {
        indicators = List.copyOf(indicators);
        cohortFindings = List.copyOf(cohortFindings);
    }
}
