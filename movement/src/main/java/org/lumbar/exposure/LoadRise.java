package org.lumbar.exposure;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// A rise of load that is named. It says nothing of how likely an injury is.
///
/// @param kind what rose
/// @param date the session, or the last day of the week
/// @param now load of the week, or minutes of the session
/// @param before load of the week before, or minutes of the longest session of the days before
/// @param ratio now by before; empty where there was none before
public record LoadRise(Kind kind, LocalDate date, double now, double before, OptionalDouble ratio) {

    /// What rose.
    public enum Kind {
        WEEK("week"),
        SESSION("session");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The identifier used in output.
        public String id() {
            return id;
        }
    }
}
