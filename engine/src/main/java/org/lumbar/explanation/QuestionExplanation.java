package org.lumbar.explanation;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.knowledge.Finding;

/// Why a question is worth asking: what each answer would change.
///
/// @param assessment the assessment as it stands
/// @param finding the finding
/// @param known what is known of it
/// @param place its place among the next questions, from 1; 0 where it is not among them
/// @param next why it is among them
/// @param answers what each answer would change
public record QuestionExplanation(
        Assessment assessment,
        Finding finding,
        String known,
        int place,
        Optional<NextQuestion> next,
        List<Answer> answers) {

    /// An answer and what it would change.
    ///
    /// @param answer `present`, `absent`, or a value
    /// @param contradiction why the answer cannot be given beside the others; empty where it can
    /// @param comparison what it changes
    public record Answer(String answer, String contradiction, Comparison comparison) {}
}
