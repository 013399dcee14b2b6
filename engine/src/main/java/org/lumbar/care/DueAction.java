package org.lumbar.care;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.knowledge.PathwayAction;

/// An action of a state with what has become of it.
///
/// @param action the action
/// @param deadline until when it is to be done; empty where it has no time, or its beginning is not known
/// @param status what has become of it
/// @param doneOn the day on which it was done; empty while it is not
public record DueAction(PathwayAction action, Optional<Deadline> deadline, Status status, Optional<LocalDate> doneOn) {

    /// What has become of an action.
    public enum Status {
        /// Its last day has passed, and nothing shows that it was done.
        OVERDUE,
        /// It is to be done until a day.
        DUE,
        /// It is to be done, without a set time, or nothing shows when it is done.
        OPEN,
        /// An event shows that it was done.
        DONE;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in outputs, such as `overdue`.
        public String id() {
            return id;
        }
    }

    /// The last day on which it is in time, empty where it has none.
    public Optional<LocalDate> day() {
        return deadline.map(Deadline::day);
    }

    /// An action that is not done, as it stands on a day.
    public static DueAction open(PathwayAction action, Optional<Deadline> deadline, LocalDate on) {
        Status status = deadline.isEmpty() || !action.tracked()
                ? Status.OPEN
                : on.isAfter(deadline.get().day()) ? Status.OVERDUE : Status.DUE;
        return new DueAction(action, deadline, status, Optional.empty());
    }
}
