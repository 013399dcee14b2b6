package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something to be done in a state, with the time until which.
///
/// @param id kebab-case identifier, unique within its state
/// @param label what is to be done
/// @param from when the time begins to run
/// @param after the event from which it runs; empty unless `from` is `EVENT`
/// @param opens ISO 8601 duration before which an event does not count for it; empty where any does
/// @param within ISO 8601 duration (`PT4H`, `P14D`, `P6M`), or [#OF_THE_URGENCY]; empty where no time is set
/// @param when for whom it is to be done; empty for everyone
/// @param done events of which one shows that it was done; none where nothing shows it
/// @param citation where the time comes from
public record PathwayAction(
        String id,
        String label,
        From from,
        Optional<EventPattern> after,
        String opens,
        String within,
        Optional<PathwayCondition> when,
        List<EventPattern> done,
        Citation citation) {

    /// The time is that of the urgency for which the state was entered.
    public static final String OF_THE_URGENCY = "urgency";

    /// When a time begins to run.
    public enum From {
        /// When the state was entered.
        ENTRY,
        /// When the pain began.
        ONSET,
        /// At the last event of a kind, in this state.
        EVENT;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content, such as `entry`.
        public String id() {
            return id;
        }
    }

    /// Whether an event can show that it was done.
    public boolean tracked() {
        return !done.isEmpty();
    }
}
