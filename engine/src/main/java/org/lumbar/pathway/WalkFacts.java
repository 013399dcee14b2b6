package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.care.PathwayFacts;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.reasoning.Truth;

/// What a way can ask of one day of a replay.
///
/// @param moments what counts as told in the state
/// @param atEntry how many of the first of these are the moment of entering
/// @param isNews whether a reason of urgency was not dealt with yet
record WalkFacts(
        Track track,
        Day day,
        LocalDate entered,
        List<Moment> moments,
        int atEntry,
        ScoreBook scores,
        Predicate<Reason> isNews)
        implements PathwayFacts {

    /// The reasons that speak for a condition on urgency, the most urgent first; none where it asks for no urgency.
    List<Reason> reasons(PathwayCondition condition) {
        return condition.flat().stream()
                .flatMap(part -> part instanceof PathwayCondition.Urgent urgent
                        ? reasons(urgent.level()).stream()
                        : List.<Reason>of().stream())
                .distinct()
                .toList();
    }

    private List<Reason> reasons(Level level) {
        return day.reasons(level).stream()
                .filter(reason -> reason.urgency().level().compareTo(Level.URGENT) < 0 || isNews.test(reason))
                .toList();
    }

    @Override
    public Truth answered(org.lumbar.knowledge.Predicate predicate) {
        return track.terms().evaluate(predicate, day.answers(), day.setting());
    }

    @Override
    public Truth urgent(Level level) {
        return truth(!reasons(level).isEmpty());
    }

    @Override
    public Truth safetyAnswered() {
        return truth(day.assessment().notCleared().isEmpty());
    }

    /// Of several reports in one moment the worst counts.
    @Override
    public Truth reported(Course course) {
        Optional<Course> last = Optional.empty();
        for (Moment moment : moments) {
            Optional<Course> worst = moment.events().stream()
                    .flatMap(event -> event.course().stream())
                    .max(Comparator.naturalOrder());
            last = worst.isPresent() ? worst : last;
        }
        return last.map(each -> truth(each == course)).orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth happened(PathwayCondition.Happened wanted) {
        EventPattern event = wanted.event();
        return truth(moments.stream()
                .skip(wanted.later() ? atEntry : 0)
                .flatMap(moment -> moment.events().stream())
                .anyMatch(each -> event.matches(each.kind(), each.what(), each.status(), each.outcome())));
    }

    @Override
    public Truth inStateFor(int days) {
        return truth(ChronoUnit.DAYS.between(entered, day.date()) >= days);
    }

    @Override
    public Truth scored(PathwayCondition.Scored scored) {
        return scores.scored(scored);
    }

    @Override
    public Truth grouped(PathwayCondition.Grouped grouped) {
        return scores.grouped(grouped);
    }

    @Override
    public Truth improved(PathwayCondition.Improved improved) {
        return scores.improved(improved);
    }

    private static Truth truth(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }
}
