package org.lumbar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;

/// The chooser against trying every set of exercises on every choice of days.
class OptimalityTest {

    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    @Test
    void theWeekChosenIsWorthAsMuchAsTheBestOfAllWeeks() {
        var chooser = new WeekChooser(new OjAlgoSolver(20_000));
        int infeasible = 0;
        for (int seed = 0; seed < 60; seed++) {
            WeekProblem problem = small(new Random(seed));
            Optional<Week> chosen = chooser.choose(problem);
            long best = best(problem);
            if (best == Long.MIN_VALUE) {
                infeasible++;
                assertThat(chosen).as("seed %s", seed).isEmpty();
            } else {
                assertThat(chosen).as("seed %s", seed).isPresent();
                assertThat(chosen.get().worth()).as("seed %s", seed).isEqualTo(best);
                assertThat(chosen.get().bound()).as("seed %s", seed).isEqualTo(best);
            }
        }
        assertThat(infeasible).isBetween(1, 40);
    }

    private static WeekProblem small(Random random) {
        List<Exercise> library = new ArrayList<>(People.CONTENT.exercises().values());
        java.util.Collections.shuffle(library, random);
        List<Option> options = new ArrayList<>();
        for (Exercise exercise : library.subList(0, 7)) {
            int withRest = DayPlanner.mostWithRest(DAYS);
            int most = exercise.kind() == Kind.STRENGTH ? withRest : DAYS.size();
            int days = Math.min(most, 1 + random.nextInt(DAYS.size()));
            int tenths = 10 + random.nextInt(120);
            options.add(new Option(
                    exercise,
                    new PlannedDose(1, 1, OptionalInt.empty(), tenths / 10.0),
                    tenths,
                    days,
                    random.nextInt(40) - 30,
                    tenths * days));
        }
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Set<String> serving = new TreeSet<>();
            options.forEach(option -> {
                if (random.nextInt(3) == 0) {
                    serving.add(option.exercise().id());
                }
            });
            needs.add(new Need("need-" + i, "need", "base", 10 + random.nextInt(50), serving, List.of()));
        }
        return new WeekProblem(
                DAYS,
                80 + random.nextInt(150),
                2 + random.nextInt(4),
                options,
                needs,
                Library.chains(People.CONTENT.exercises()),
                random.nextBoolean() ? OptionalInt.of(300 + random.nextInt(800)) : OptionalInt.empty(),
                options.stream().anyMatch(Option::isAerobic),
                random.nextInt(4) == 0 ? Set.of(options.getFirst().exercise().id()) : Set.of());
    }

    /// The most that any week is worth.
    private static long best(WeekProblem problem) {
        long best = Long.MIN_VALUE;
        List<Option> options = problem.options();
        for (int set = 0; set < 1 << options.size(); set++) {
            List<Option> in = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                if ((set >> i & 1) == 1) {
                    in.add(options.get(i));
                }
            }
            if (keepsLimits(problem, in)) {
                long worth = worth(problem, in);
                if (worth > best && fits(problem, in, 0, new int[DAYS.size()], new HashMap<>())) {
                    best = worth;
                }
            }
        }
        return best;
    }

    private static long worth(WeekProblem problem, List<Option> in) {
        Set<String> ids = ids(in);
        return in.stream().mapToLong(Option::worth).sum()
                + problem.needs().stream()
                        .filter(need -> need.exercises().stream().anyMatch(ids::contains))
                        .mapToLong(Need::weight)
                        .sum();
    }

    private static Set<String> ids(List<Option> in) {
        Set<String> ids = new TreeSet<>();
        in.forEach(option -> ids.add(option.exercise().id()));
        return ids;
    }

    private static boolean keepsLimits(WeekProblem problem, List<Option> in) {
        Set<String> ids = ids(in);
        boolean forwards = false;
        boolean backwards = false;
        for (Option option : in) {
            if (option.exercise().kind() == Kind.DIRECTIONAL) {
                forwards |= option.exercise().direction() == Direction.FLEXION;
                backwards |= option.exercise().direction() == Direction.EXTENSION;
            }
        }
        return in.size() <= problem.exercisesAtMost()
                && !(forwards && backwards)
                && problem.chains().stream()
                        .allMatch(chain -> chain.stream().filter(ids::contains).count() <= 1)
                && in.stream().mapToInt(Option::load).sum()
                        <= problem.loadAtMost().orElse(Integer.MAX_VALUE)
                && (!problem.aerobic() || in.stream().anyMatch(Option::isAerobic))
                && ids.containsAll(problem.included());
    }

    /// Tries every choice of days for one exercise after another.
    private static boolean fits(
            WeekProblem problem, List<Option> in, int number, int[] minutes, Map<String, Set<DayOfWeek>> trained) {
        if (number == in.size()) {
            return true;
        }
        Option option = in.get(number);
        for (int pattern = 0; pattern < 1 << DAYS.size(); pattern++) {
            if (Integer.bitCount(pattern) != option.days()) {
                continue;
            }
            int[] after = minutes.clone();
            Map<String, Set<DayOfWeek>> groups = new HashMap<>();
            trained.forEach((group, days) -> groups.put(group, new TreeSet<>(days)));
            boolean possible = true;
            for (int day = 0; day < DAYS.size(); day++) {
                if ((pattern >> day & 1) == 1) {
                    after[day] += option.tenths();
                    possible &= after[day] <= problem.tenthsADay();
                    if (option.isStrength()) {
                        for (String group : option.exercise().targets()) {
                            groups.computeIfAbsent(group, _ -> new TreeSet<>()).add(DAYS.get(day));
                        }
                    }
                }
            }
            for (Set<DayOfWeek> days : groups.values()) {
                possible &= days.stream().noneMatch(day -> days.contains(day.plus(1)));
            }
            if (possible && fits(problem, in, number + 1, after, groups)) {
                return true;
            }
        }
        return false;
    }
}
