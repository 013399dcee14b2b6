package org.lumbar.programme;

import java.util.List;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;

/// Which exercises a week holds, as a choice in whole numbers: for each option whether it is in, for each need
/// whether
/// something serves it. On which days they are done is left to [DayPlanner]; a set that does not fit comes
/// back as a
/// further row.
final class WeekModel {

    /// Points are counted in this many parts, so that ties can be broken below one point.
    static final long PARTS = 1 << 16;

    /// Parts of a tie-break; those of all exercises of a week together stay below one point.
    private static final int TIE_BREAK = 1 << 12;

    private final WeekProblem problem;
    private final IntegerModel model = new IntegerModel();
    private final int[] in;

    private WeekModel(WeekProblem problem) {
        this.problem = problem;
        in = new int[problem.options().size()];
    }

    /// The model of a problem. The variable of an option has the number of the option.
    ///
    /// @param neverTogether sets of options that do not fit on the person's days
    static IntegerModel of(WeekProblem problem, List<WeekChooser.Unfit> neverTogether) {
        var week = new WeekModel(problem);
        for (int i = 0; i < week.in.length; i++) {
            Option option = problem.options().get(i);
            week.in[i] = week.model.flag(option.exercise().id(), option.worth() * PARTS + tieBreak(option));
        }
        week.needs();
        week.minutes();
        week.count();
        week.chains();
        week.directions();
        week.load();
        week.musts();
        for (WeekChooser.Unfit unfit : neverTogether) {
            IntegerModel.Sum sum = week.model.row("do not fit together");
            unfit.options().forEach(option -> sum.plus(1, week.in[option]));
            sum.atMost(unfit.atMost());
        }
        return week.model;
    }

    /// Of two weeks of the same worth one is always taken, however the solver came to it.
    private static long tieBreak(Option option) {
        return Math.floorMod((option.exercise().id() + option.tenths()).hashCode() * 0x9E3779B1, TIE_BREAK);
    }

    private void needs() {
        for (Need need : problem.needs()) {
            int served = model.flag(need.id(), need.weight() * PARTS);
            sum(
                            model.row(need.id()).plus(-1, served),
                            option ->
                                    need.exercises().contains(option.exercise().id()))
                    .atLeast(0);
        }
    }

    /// What every plan of days must hold to: the time of the week, and that of each day for what is done daily.
    private void minutes() {
        int days = problem.days().size();
        IntegerModel.Sum week = model.row("minutes of the week");
        IntegerModel.Sum daily = model.row("minutes of every day");
        for (int i = 0; i < in.length; i++) {
            Option option = problem.options().get(i);
            week.plus((long) option.tenths() * option.days(), in[i]);
            if (option.days() >= days) {
                daily.plus(option.tenths(), in[i]);
            }
        }
        week.atMost((long) problem.tenthsADay() * days);
        daily.atMost(problem.tenthsADay());
    }

    private void count() {
        sum(model.row("different exercises"), _ -> true).atMost(problem.exercisesAtMost());
    }

    private void chains() {
        for (List<String> chain : problem.chains()) {
            sum(
                            model.row("one of a progression"),
                            option -> chain.contains(option.exercise().id()))
                    .atMost(1);
        }
    }

    /// Without a known direction of relief, a week holds exercises of one direction only.
    private void directions() {
        int forwards = model.flag("directional exercises bend forwards", 0);
        for (int i = 0; i < in.length; i++) {
            Option option = problem.options().get(i);
            if (option.exercise().kind() == Kind.DIRECTIONAL) {
                if (option.exercise().direction() == Direction.FLEXION) {
                    model.row("forwards").plus(1, in[i]).plus(-1, forwards).atMost(0);
                } else if (option.exercise().direction() == Direction.EXTENSION) {
                    model.row("backwards").plus(1, in[i]).plus(1, forwards).atMost(1);
                }
            }
        }
    }

    private void load() {
        if (problem.loadAtMost().isPresent()) {
            IntegerModel.Sum sum = model.row("load of the week");
            for (int i = 0; i < in.length; i++) {
                sum.plus(problem.options().get(i).load(), in[i]);
            }
            sum.atMost(problem.loadAtMost().getAsInt());
        }
    }

    private void musts() {
        if (problem.aerobic()) {
            sum(model.row("one aerobic exercise"), Option::isAerobic).atLeast(1);
        }
        for (String must : problem.included()) {
            sum(model.row("include " + must), option -> option.exercise().id().equals(must))
                    .atLeast(1);
        }
    }

    private IntegerModel.Sum sum(IntegerModel.Sum sum, java.util.function.Predicate<Option> which) {
        for (int i = 0; i < in.length; i++) {
            if (which.test(problem.options().get(i))) {
                sum.plus(1, in[i]);
            }
        }
        return sum;
    }
}
