package org.lumbar.assess;

import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Urgency;

/// How soon the person must be seen, where, and why.
///
/// @param urgency level and time
/// @param where where the person should go
/// @param headline one sentence for the top of a report
/// @param because every reason, the deciding ones first
public record UrgencyResult(Urgency urgency, String where, String headline, List<Reason> because) {

    /// One reason.
    ///
    /// @param kind what gave it
    /// @param id identifier of the rule or condition
    /// @param urgency the floor it sets
    /// @param text one sentence
    /// @param findings the answers that made it true, as identifiers
    /// @param source key of the source, may be empty
    /// @param basis how far it was checked
    public record Reason(
            Kind kind, String id, Urgency urgency, String text, List<String> findings, String source, Basis basis) {}

    /// What gives a reason.
    public enum Kind {
        RED_FLAG_RULE,
        ESTABLISHED_CONDITION,
        PROBABILITY_THRESHOLD,
        ROUTINE_RULE,
        OPEN_GATE,
        NOTHING_FOUND
    }
}
