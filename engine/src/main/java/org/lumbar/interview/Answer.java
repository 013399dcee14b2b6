package org.lumbar.interview;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.presentation.FindingStatus;

/// An answer to a [Question].
public sealed interface Answer {

    /// Yes.
    Answer YES = new Status(FindingStatus.PRESENT);

    /// No.
    Answer NO = new Status(FindingStatus.ABSENT);

    /// Nobody knows; an answer to every question. It is kept, so that the question is not put again.
    Answer UNKNOWN = new Status(FindingStatus.UNKNOWN);

    /// Yes, no, or not known.
    record Status(FindingStatus status) implements Answer {}

    /// A number in the unit of the question.
    record Measure(double value) implements Answer {}

    /// The options that hold; those of a list that are neither chosen nor unknown do not hold.
    ///
    /// @param ids options that hold
    /// @param unknown options of which nobody knows
    record Choice(List<String> ids, List<String> unknown) implements Answer {

        public Choice {
            ids = List.copyOf(ids);
            unknown = List.copyOf(unknown);
        }

        /// These options hold, and no other.
        public static Choice of(String... ids) {
            return new Choice(List.of(ids), List.of());
        }
    }

    /// The day on which something began.
    record Since(LocalDate day) implements Answer {}
}
