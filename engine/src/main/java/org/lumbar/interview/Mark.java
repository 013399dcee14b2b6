package org.lumbar.interview;

import java.util.Locale;
import org.lumbar.presentation.Observation;

/// What was asked about an answer and changes nothing of it, kept in the origin of the observation so that a
/// saved interview does not ask it again.
enum Mark {
    /// It is new, with no day said.
    NEW,
    /// Nobody knows since when.
    SINCE_UNKNOWN,
    /// Nobody knows how it has gone.
    CHANGE_UNKNOWN,
    /// Nobody knows the side.
    SIDE_UNKNOWN,
    /// It was asked which of the things it names, and none was, or nobody knows.
    WHICH_ASKED;

    private static final String BEGIN = "interview: ";

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    boolean isOn(Observation observation) {
        int begin = observation.origin().indexOf(BEGIN);
        return begin >= 0 && observation.origin().indexOf(words, begin) >= 0;
    }

    Observation put(Observation each) {
        if (isOn(each)) {
            return each;
        }
        String before = each.origin();
        String origin = before.contains(BEGIN)
                ? before + ", " + words
                : before.isEmpty() ? BEGIN + words : before + "; " + BEGIN + words;
        return each.from(origin);
    }
}
