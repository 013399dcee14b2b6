package org.lumbar.knowledge;

import java.util.List;

/// Events that a pathway asks for. An empty list takes any.
///
/// @param kinds kinds, at least one
/// @param what what happened
/// @param statuses what became of it
/// @param outcomes what came of it
public record EventPattern(List<EventKind> kinds, List<String> what, List<String> statuses, List<String> outcomes) {

    /// Whether an event of these words is one of them.
    public boolean matches(EventKind kind, String whatHappened, String status, String outcome) {
        return kinds.contains(kind)
                && (what.isEmpty() || what.contains(whatHappened))
                && (statuses.isEmpty() || statuses.contains(status))
                && (outcomes.isEmpty() || outcomes.contains(outcome));
    }
}
