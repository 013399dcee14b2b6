package org.lumbar.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;

/// The written safety net for one person: what to watch, where to go, and when to come back. Who follows it up is
/// for people to write in.
///
/// @param lines what to watch for; those for everyone first
/// @param reviews when to come back without a warning sign; none while something is pressing
/// @param seenBy last day on which the person is to be seen, where something is pressing
/// @param emergency whether that is an emergency: then the person goes at once, whatever the day
public record SafetyNet(List<Line> lines, List<Review> reviews, Optional<LocalDate> seenBy, boolean emergency) {

    /// One line.
    ///
    /// @param line the line
    /// @param conditions conditions of this assessment for which it is given, beside those that everyone is told of
    /// @param findings answers for which it is given
    public record Line(SafetyNetLine line, List<String> conditions, List<String> findings) {}

    /// A day to come back.
    ///
    /// @param review the review
    /// @param date its date
    public record Review(SafetyNetReview review, LocalDate date) {}
}
