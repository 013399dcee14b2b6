package org.lumbar.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// One day of the diary.
///
/// @param date the day
/// @param done exercises done, by identifier
/// @param missed exercises missed
/// @param pain worst pain during the session, 0 to 10
/// @param nextMorning how it was on the next morning
/// @param minutes how long it took; empty where the doses planned were done
/// @param effort effort of the session, 0 to 10
/// @param legSymptoms what the leg did
/// @param newNumbnessOrWeakness whether numbness or weakness came anew
public record DiaryEntry(
        LocalDate date,
        List<String> done,
        List<String> missed,
        OptionalInt pain,
        NextMorning nextMorning,
        OptionalInt minutes,
        OptionalInt effort,
        LegSymptoms legSymptoms,
        boolean newNumbnessOrWeakness) {

    public DiaryEntry {
        done = List.copyOf(done);
        missed = List.copyOf(missed);
    }

    /// The morning after.
    public enum NextMorning {
        UNKNOWN,
        /// As before the session.
        SAME,
        /// Worse in the evening, and settled a day later.
        SETTLED,
        WORSE;

        /// The identifier used in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What pain or tingling in the leg did.
    public enum LegSymptoms {
        UNKNOWN,
        NONE,
        /// It drew back towards the spine.
        CENTRALISING,
        /// It went further down.
        SPREADING;

        /// The identifier used in files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
