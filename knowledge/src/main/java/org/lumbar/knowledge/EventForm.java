package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;

/// Which words an event of a kind may use.
///
/// @param kind the kind
/// @param what words for what happened, by identifier, with a label each; empty where any word may stand, or none
/// @param free whether `what` may be any identifier, as for treatments
/// @param statuses what may have become of it, the usual one first; empty where it has none
/// @param outcomes what may have come of it; empty where it has none
public record EventForm(
        EventKind kind, Map<String, String> what, boolean free, List<String> statuses, List<String> outcomes) {}
