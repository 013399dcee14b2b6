package org.lumbar.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an event on the pathway is. The order is that in which events of one moment are told.
public enum EventKind {
    /// The pain has come back after it had gone: a new episode begins.
    RECURRENCE,
    /// What the person says.
    ANSWERS,
    /// What an examiner finds.
    EXAMINATION,
    /// A questionnaire.
    SCORE,
    /// A treatment started, stopped or completed.
    TREATMENT,
    /// An image requested or made.
    IMAGING,
    /// An operation decided, declined, done, or followed by a complication.
    SURGERY,
    /// A contact with somebody who cares, kept or missed, and what came of it.
    VISIT;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The identifier used in content and event files, such as `visit`.
    public String id() {
        return id;
    }

    /// The kind with this identifier, or empty.
    public static Optional<EventKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /// All identifiers in order.
    public static List<String> ids() {
        return Arrays.stream(values()).map(EventKind::id).toList();
    }
}
