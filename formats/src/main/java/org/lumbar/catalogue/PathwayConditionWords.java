package org.lumbar.catalogue;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayCondition.Answered;
import org.lumbar.knowledge.PathwayCondition.DaysInState;
import org.lumbar.knowledge.PathwayCondition.Every;
import org.lumbar.knowledge.PathwayCondition.Grouped;
import org.lumbar.knowledge.PathwayCondition.Happened;
import org.lumbar.knowledge.PathwayCondition.Improved;
import org.lumbar.knowledge.PathwayCondition.Otherwise;
import org.lumbar.knowledge.PathwayCondition.Reported;
import org.lumbar.knowledge.PathwayCondition.SafetyAnswered;
import org.lumbar.knowledge.PathwayCondition.Scored;
import org.lumbar.knowledge.PathwayCondition.Some;
import org.lumbar.knowledge.PathwayCondition.Urgent;
import org.lumbar.knowledge.Scale.Change;

/// What must be true for a step on the pathway, in one line; findings and predicates by identifier.
final class PathwayConditionWords {

    private PathwayConditionWords() {}

    static String line(PathwayCondition condition) {
        return switch (condition) {
            case Answered answered -> PredicateWords.line(answered.when());
            case Urgent urgent -> "urgency of at least " + urgent.level().id();
            case SafetyAnswered _ -> "every safety question is answered";
            case Reported reported -> "reported as " + reported.course().id();
            case Happened happened -> event(happened.event()) + (happened.later() ? " after entering" : "");
            case DaysInState days -> days.days() + " days in the state";
            case Scored scored ->
                scored.instrument() + " " + scored.scale() + " " + scored.range()
                        + (scored.heldDays() > 0 ? " for " + scored.heldDays() + " days" : "");
            case Grouped grouped -> grouped.instrument() + " in " + String.join(" or ", grouped.groups());
            case Improved improved ->
                improved.instrument() + " " + improved.scale() + " better by " + Numbers.plain(improved.size())
                        + (improved.measure() == Change.Measure.PERCENT ? " %" : " points");
            case Every every -> joined(every.of(), " and ");
            case Some some -> joined(some.of(), " or ");
            case Otherwise otherwise -> "unless " + nested(otherwise.of());
        };
    }

    /// Events in a line: `visit of emergency-department, made`.
    static String event(EventPattern pattern) {
        var words = new StringJoiner(", ");
        String kinds = pattern.kinds().stream().map(EventKind::id).collect(Collectors.joining(" or "));
        words.add(pattern.what().isEmpty() ? kinds : kinds + " of " + String.join(" or ", pattern.what()));
        for (List<String> each : List.of(pattern.statuses(), pattern.outcomes())) {
            if (!each.isEmpty()) {
                words.add(String.join(" or ", each));
            }
        }
        return words.toString();
    }

    private static String joined(List<PathwayCondition> of, String between) {
        return of.stream().map(PathwayConditionWords::nested).collect(Collectors.joining(between));
    }

    private static String nested(PathwayCondition condition) {
        return condition instanceof Every || condition instanceof Some
                ? "(" + line(condition) + ")"
                : line(condition);
    }
}
