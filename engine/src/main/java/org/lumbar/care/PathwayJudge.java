package org.lumbar.care;

import java.util.List;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.reasoning.Truth;

/// Judges conditions of a pathway in three values, as predicates are judged.
public final class PathwayJudge {

    private PathwayJudge() {}

    /// The truth of a condition.
    public static Truth judge(PathwayCondition condition, PathwayFacts facts) {
        return switch (condition) {
            case PathwayCondition.Answered answered -> facts.answered(answered.when());
            case PathwayCondition.Urgent urgent -> facts.urgent(urgent.level());
            case PathwayCondition.SafetyAnswered _ -> facts.safetyAnswered();
            case PathwayCondition.Reported reported -> facts.reported(reported.course());
            case PathwayCondition.Happened happened -> facts.happened(happened);
            case PathwayCondition.DaysInState days -> facts.inStateFor(days.days());
            case PathwayCondition.Scored scored -> facts.scored(scored);
            case PathwayCondition.Grouped grouped -> facts.grouped(grouped);
            case PathwayCondition.Improved improved -> facts.improved(improved);
            case PathwayCondition.Every every -> weakest(every.of(), facts);
            case PathwayCondition.Some some -> strongest(some.of(), facts);
            case PathwayCondition.Otherwise otherwise ->
                judge(otherwise.of(), facts) == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
        };
    }

    private static Truth weakest(List<PathwayCondition> parts, PathwayFacts facts) {
        Truth weakest = Truth.TRUE;
        for (PathwayCondition part : parts) {
            Truth truth = judge(part, facts);
            weakest = truth.compareTo(weakest) < 0 ? truth : weakest;
        }
        return weakest;
    }

    private static Truth strongest(List<PathwayCondition> parts, PathwayFacts facts) {
        Truth strongest = Truth.FALSE;
        for (PathwayCondition part : parts) {
            Truth truth = judge(part, facts);
            strongest = truth.compareTo(strongest) > 0 ? truth : strongest;
        }
        return strongest;
    }
}
