package org.lumbar.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Sport;

/// What is answered to somebody who asks for a programme.
public sealed interface Programme {

    /// The request it answers.
    Request request();

    /// The assessment behind it.
    default Assessment assessment() {
        return request().assessment();
    }

    /// No programme: something else comes first.
    ///
    /// @param because what forbids exercise
    record Referred(Request request, List<Standing> because) implements Programme {}

    /// No programme before questions are answered, since what they ask for forbids any exercise.
    ///
    /// @param because what may hold
    /// @param questions findings to ask
    record NotYet(Request request, List<Standing> because, List<String> questions) implements Programme {}

    /// No programme: the person is outside the evidence.
    record OutsideTheEvidence(Request request) implements Programme {}

    /// The plan stopped on a day of the diary, and the person is assessed again.
    record Stopped(Request request, DiaryReading.Day day) implements Programme {}

    /// No week keeps every wish.
    ///
    /// @param giveUp smallest sets of wishes; giving up the whole of any one set is enough. Empty where no
    ///     wish is to
    ///     blame
    record Impossible(Request request, List<List<Wish>> giveUp) implements Programme {}

    /// A programme.
    ///
    /// @param request what was asked
    /// @param items the exercises of the week, in the order in which they are done
    /// @param needs what it serves and what not
    /// @param waiting exercises that wait for an answer
    /// @param barred exercises that something bars which holds
    /// @param reliefs directions known to ease
    /// @param level the difficulty it is made for, 1 to 5
    /// @param minutesADay time on a day at most
    /// @param loadAtMost load of the week at most, minutes times effort; empty where the week before is not
    ///     known
    /// @param worth its worth in points
    /// @param bound no week of these limits is worth more
    /// @param planB a version for a bad day
    /// @param weeks how it goes on while every week is green
    /// @param retests physical tests to repeat
    /// @param diary what the diary says
    /// @param aerobicBarred whether every aerobic exercise is barred
    /// @param sports sports of the person, for the way back to them
    record Planned(
            Request request,
            List<Item> items,
            List<NeedResult> needs,
            List<Waiting> waiting,
            List<Barred> barred,
            List<Direction> reliefs,
            int level,
            int minutesADay,
            Optional<Integer> loadAtMost,
            long worth,
            long bound,
            List<Item> planB,
            List<WeekPlan> weeks,
            List<Retest> retests,
            DiaryReading diary,
            boolean aerobicBarred,
            List<Sport> sports)
            implements Programme {

        /// The days of the week on which something is done.
        public List<DayOfWeek> days() {
            return items.stream()
                    .flatMap(item -> item.days().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /// What is done on a day of the week.
        public List<Item> on(DayOfWeek day) {
            return items.stream().filter(item -> item.days().contains(day)).toList();
        }

        /// Minutes of a day, without breaks from sitting.
        public double minutes(DayOfWeek day) {
            return on(day).stream().mapToDouble(Item::sessionMinutes).sum();
        }

        /// The share of its worth that a better week could still add; 0 where it is proven to be the best.
        public double gap() {
            return bound == worth ? 0 : (double) (bound - worth) / Math.max(1, Math.abs(bound));
        }
    }

    /// An exercise of the week.
    ///
    /// @param exercise the exercise
    /// @param dose how much of it
    /// @param days on which days of the week
    /// @param serves the needs that it serves
    /// @param care circumstances that hold and ask for care with it
    /// @param liked whether the person likes it
    /// @param next the next harder exercise that may follow; empty where there is none in reach
    /// @param back an easier one to step back to
    record Item(
            Exercise exercise,
            PlannedDose dose,
            List<DayOfWeek> days,
            List<Need> serves,
            List<Standing> care,
            boolean liked,
            Optional<Exercise> next,
            Optional<Exercise> back) {

        /// Minutes in a session; a break from sitting is done beside it.
        public double sessionMinutes() {
            return exercise.kind() == Exercise.Kind.MOVEMENT_BREAK ? 0 : dose.minutes();
        }

        Item with(PlannedDose other) {
            return new Item(exercise, other, days, serves, care, liked, next, back);
        }
    }

    /// Whether a need is served.
    ///
    /// @param need the need
    /// @param servedBy exercises of the week that serve it
    /// @param limits for a need that is not served, what stands in the way
    record NeedResult(Need need, List<Exercise> servedBy, List<Limit> limits) {

        /// Whether something serves it.
        public boolean isServed() {
            return !servedBy.isEmpty();
        }
    }

    /// What stands in the way of a need.
    ///
    /// @param reason identifier: that of what keeps exercises out, or `minutes`, `exercises-at-most`, `load`,
    ///     `worth`
    /// @param id a circumstance, thing, position or direction; empty where there is none
    /// @param exercises the exercises that it keeps out
    record Limit(String reason, String id, List<Exercise> exercises) {}

    /// Exercises that wait for an answer.
    ///
    /// @param standing what is unknown
    /// @param exercises what it keeps out
    record Waiting(Standing standing, List<Exercise> exercises) {}

    /// Exercises that are barred.
    ///
    /// @param standing what bars them
    /// @param reason identifier of the way it bars them
    /// @param exercises what it keeps out
    record Barred(Standing standing, String reason, List<Exercise> exercises) {}

    /// One week of the plan.
    ///
    /// @param number from 1
    /// @param begins its first day
    /// @param items the exercises at the doses of this week
    /// @param load minutes times effort
    record WeekPlan(int number, LocalDate begins, List<Item> items, int load) {}

    /// A physical test to repeat.
    ///
    /// @param test identifier of the physical test
    /// @param on the days
    record Retest(String test, List<LocalDate> on) {}
}
