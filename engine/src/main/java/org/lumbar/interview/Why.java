package org.lumbar.interview;

import java.util.List;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.Urgency;

/// What a question could change, worked out by trying its answers.
///
/// @param reason why it is asked, one sentence
/// @param now the urgency as it stands
/// @param outcomes what each answer would make of the urgency, the most urgent first
/// @param shifts what the answers would make of the conditions it speaks of
public record Why(String reason, Urgency now, List<Outcome> outcomes, List<Shift> shifts) {

    public Why {
        outcomes = List.copyOf(outcomes);
        shifts = List.copyOf(shifts);
    }

    /// What one answer would make of the urgency.
    ///
    /// @param answer the answer in words, such as `yes`
    /// @param finding the finding it names, as words for a clinician; empty where it names none
    /// @param urgency the urgency it would give
    public record Outcome(String answer, String finding, Urgency urgency) {}

    /// A condition before and after an answer.
    ///
    /// @param before as it stands
    /// @param ifYes with the most telling "yes"
    /// @param yes the finding of that "yes", as words for a clinician
    /// @param ifNo with "no"
    public record Shift(Entry before, Entry ifYes, String yes, Entry ifNo) {}
}
