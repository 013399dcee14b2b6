package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Chooses the best week. The solver says which exercises are worth most; the planner says whether they fit on
/// the
/// days. Where they do not, the smallest part of them that does not fit is ruled out and the solver is asked
/// again, so
/// that the first set that fits is the best one that does (logic-based Benders decomposition). Then the solver
/// is asked
/// for anything better, which must not be there.
final class WeekChooser {

    private final Solver solver;

    /// Options of which no more than so many fit on the days.
    record Unfit(Set<Integer> options, int atMost) {}

    WeekChooser(Solver solver) {
        this.solver = solver;
    }

    /// The best week; empty where none keeps every limit.
    Optional<Week> choose(WeekProblem problem) {
        List<Unfit> neverTogether = new ArrayList<>();
        Optional<Week> best = Optional.empty();
        long floor = Long.MIN_VALUE;
        while (true) {
            IntegerModel model = WeekModel.of(problem, neverTogether);
            Optional<Solver.Choice> choice =
                    floor == Long.MIN_VALUE ? solver.solve(model) : solver.better(model, floor);
            if (choice.isEmpty()) {
                return best;
            }
            Set<Integer> chosen = new TreeSet<>();
            for (int i = 0; i < problem.options().size(); i++) {
                if (choice.get().has(i)) {
                    chosen.add(i);
                }
            }
            Optional<List<List<DayOfWeek>>> days = plan(problem, chosen);
            if (days.isEmpty()) {
                neverTogether.add(smallestUnfit(problem, chosen));
                continue;
            }
            best = Optional.of(week(problem, choice.get(), chosen, days.get(), neverTogether.size()));
            floor = choice.get().gain();
            if (!choice.get().isProven()) {
                return best;
            }
        }
    }

    private static Optional<List<List<DayOfWeek>>> plan(WeekProblem problem, Set<Integer> chosen) {
        return DayPlanner.plan(
                problem.days(),
                problem.tenthsADay(),
                chosen.stream().map(problem.options()::get).toList());
    }

    /// Leaves out one after another as long as the rest still does not fit.
    private static Unfit smallestUnfit(WeekProblem problem, Set<Integer> chosen) {
        Set<Integer> unfit = new TreeSet<>(chosen);
        for (int each : chosen) {
            Set<Integer> without = new TreeSet<>(unfit);
            without.remove(each);
            if (plan(problem, without).isEmpty()) {
                unfit = without;
            }
        }
        return new Unfit(withHarder(problem, unfit), unfit.size() - 1);
    }

    /// With it goes whatever is as hard to place as each of the set: of all these, as many do not fit either.
    private static Set<Integer> withHarder(WeekProblem problem, Set<Integer> unfit) {
        List<Option> options = problem.options();
        Set<Integer> all = new TreeSet<>(unfit);
        for (int i = 0; i < options.size(); i++) {
            Option each = options.get(i);
            if (unfit.stream().allMatch(member -> isAsHard(each, options.get(member)))) {
                all.add(i);
            }
        }
        return all;
    }

    private static boolean isAsHard(Option each, Option than) {
        return each.tenths() >= than.tenths()
                && each.days() >= than.days()
                && (!than.isStrength()
                        || (each.isStrength()
                                && each.exercise()
                                        .targets()
                                        .containsAll(than.exercise().targets())));
    }

    private static Week week(
            WeekProblem problem, Solver.Choice choice, Set<Integer> chosen, List<List<DayOfWeek>> days, int rounds) {
        List<Week.Item> items = new ArrayList<>();
        int place = 0;
        for (int each : chosen) {
            items.add(new Week.Item(problem.options().get(each), days.get(place++)));
        }
        return new Week(
                List.copyOf(items),
                Math.floorDiv(choice.gain(), WeekModel.PARTS),
                Math.floorDiv(choice.bound(), WeekModel.PARTS),
                rounds);
    }
}
