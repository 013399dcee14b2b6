package org.lumbar.explanation;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult.Reason;

/// What differs between two assessments of one person.
///
/// @param before the assessment before
/// @param after the assessment after
/// @param came reasons for the level that came
/// @param gone reasons that went
/// @param moves conditions whose figure or place changed, the largest change in log-odds first
/// @param opened safety questions that opened
/// @param closed safety questions that closed
/// @param questionsCame next questions that came, gates left out
/// @param questionsGone next questions that went, gates left out
/// @param further other parts of the assessment that differ
public record Comparison(
        Assessment before,
        Assessment after,
        List<Reason> came,
        List<Reason> gone,
        List<Move> moves,
        List<NotCleared> opened,
        List<NotCleared> closed,
        List<NextQuestion> questionsCame,
        List<NextQuestion> questionsGone,
        List<FurtherPart> further) {

    /// Parts of an assessment of which it is only said that they differ.
    public enum FurtherPart {
        REASONS,
        NEXT_QUESTIONS,
        STOP,
        RESIDUAL_RISK,
        NERVE_ROOTS,
        LABELS,
        SEEN_WITHOUT_PAIN,
        NOT_USED
    }

    /// Compares two assessments.
    public static Comparison of(Assessment before, Assessment after) {
        return ComparisonMaker.of(before, after);
    }

    /// Whether level and time differ.
    public boolean changesUrgency() {
        return !before.urgency().urgency().equals(after.urgency().urgency());
    }

    /// Whether nothing at all differs but what was entered.
    public boolean changesNothing() {
        return !changesUrgency()
                && before.evidenceApplies() == after.evidenceApplies()
                && came.isEmpty()
                && gone.isEmpty()
                && moves.isEmpty()
                && opened.isEmpty()
                && closed.isEmpty()
                && questionsCame.isEmpty()
                && questionsGone.isEmpty()
                && further.isEmpty();
    }
}
