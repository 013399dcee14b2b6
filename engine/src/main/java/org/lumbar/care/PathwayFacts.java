package org.lumbar.care;

import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.reasoning.Truth;

/// What a pathway can ask of one person on one day. What is not known is neither true nor false.
public interface PathwayFacts {

    /// A predicate on what is known that day.
    Truth answered(Predicate predicate);

    /// Whether the urgency is at least a level.
    Truth urgent(Level level);

    /// Whether every safety question is answered and the answers still hold.
    Truth safetyAnswered();

    /// Whether the course last reported in the state is this one.
    Truth reported(PathwayCondition.Course course);

    /// Whether such an event has happened in the state.
    Truth happened(PathwayCondition.Happened event);

    /// Whether the person has been in the state for so many days.
    Truth inStateFor(int days);

    /// Whether scores lie in a range.
    Truth scored(PathwayCondition.Scored scored);

    /// Whether scores put the person into a group.
    Truth grouped(PathwayCondition.Grouped grouped);

    /// Whether a score is better than at first.
    Truth improved(PathwayCondition.Improved improved);
}
