package org.lumbar.knowledge;

import java.util.List;

/// What the content knows of the written safety net, each list in its order.
///
/// @param lines what to watch for
/// @param reviews when to come back
public record SafetyNetContent(List<SafetyNetLine> lines, List<SafetyNetReview> reviews) {

    /// Nothing known.
    public static final SafetyNetContent NONE = new SafetyNetContent(List.of(), List.of());
}
