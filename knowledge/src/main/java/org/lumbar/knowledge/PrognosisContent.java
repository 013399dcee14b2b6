package org.lumbar.knowledge;

import java.util.List;

/// What the content knows of prognosis, each list in its order.
///
/// @param courses how pain goes on average
/// @param outcomes outcomes with what goes with them
/// @param tools tools that sort people
/// @param figures single published figures
public record PrognosisContent(
        List<RecoveryCourse> courses,
        List<PrognosticOutcome> outcomes,
        List<PrognosticTool> tools,
        List<PrognosticFigure> figures) {

    /// Nothing known.
    public static final PrognosisContent NONE = new PrognosisContent(List.of(), List.of(), List.of(), List.of());
}
