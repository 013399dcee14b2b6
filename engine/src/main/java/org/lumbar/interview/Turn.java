package org.lumbar.interview;

import java.util.List;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.Stop;
import org.lumbar.assess.UrgencyResult;

/// What an interview does next.
public sealed interface Turn permits Question, Turn.Alarm, Turn.Ending {

    /// What was answered is an emergency, or a more pressing one than before. The interview waits for somebody to
    /// say that it goes on.
    ///
    /// @param urgency level, time, place and reasons
    record Alarm(UrgencyResult urgency) implements Turn {}

    /// There is no further question.
    ///
    /// @param proved whether no one further answer of the scope changes the urgency; false where an answer that
    ///     nobody knew, or a question that was skipped, still could
    /// @param tried how many findings were tried
    /// @param open safety questions that stay open
    /// @param leftOut answers that would change the urgency, to questions skipped or answered "don't know"
    /// @param toExamine signs outside the scope of which one would change the urgency
    record Ending(
            boolean proved, int tried, List<NotCleared> open, List<Stop.Change> leftOut, List<Stop.Change> toExamine)
            implements Turn {

        public Ending {
            open = List.copyOf(open);
            leftOut = List.copyOf(leftOut);
            toExamine = List.copyOf(toExamine);
        }
    }
}
