package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.knowledge.movement.ProgrammeRules.NeedRule;

/// Makes the week's problem of what is known of one person: needs, exercises in reach with their doses, and
/// limits.
final class ProblemMaker {

    private static final int TENTHS = 10;
    private static final int MINUTE_STEP = 5;

    private final MovementContent content;
    private final ProgrammeRules rules;
    private final PersonsCircumstances circumstances;
    private final Wishes wishes;
    private final DiaryReading diary;
    private final Library library;
    private final List<Need> needs;

    ProblemMaker(
            MovementContent content,
            PersonsCircumstances circumstances,
            Wishes wishes,
            DiaryReading diary,
            Library library) {
        this.content = content;
        this.rules = content.programme();
        this.circumstances = circumstances;
        this.wishes = wishes;
        this.diary = diary;
        this.library = library;
        needs = needs();
    }

    /// What the week should serve.
    List<Need> personsNeeds() {
        return needs;
    }

    private List<Need> needs() {
        List<Need> found = new ArrayList<>();
        for (NeedRule rule : rules.needs().values()) {
            List<String> held =
                    rule.circumstances().stream().filter(library::holds).toList();
            if ((held.isEmpty() && !rule.circumstances().isEmpty())
                    || rule.unless().stream().anyMatch(library::holds)) {
                continue;
            }
            found.add(new Need(
                    rule.id(),
                    rule.label(),
                    rule.group(),
                    rule.weight(),
                    content.exercises().values().stream()
                            .filter(rule::isServedBy)
                            .map(Exercise::id)
                            .collect(Collectors.toSet()),
                    held));
        }
        return List.copyOf(found);
    }

    /// The days wished for, or the first days of the week.
    List<DayOfWeek> days() {
        return wishes.days().isEmpty()
                ? List.of(DayOfWeek.values()).subList(0, rules.count("days-a-week"))
                : wishes.days();
    }

    int minutes() {
        return wishes.minutes().orElse(rules.count("minutes-a-day"));
    }

    int exercisesAtMost() {
        return wishes.exercisesAtMost().orElse(rules.count("exercises-at-most"));
    }

    /// Load of the week at most; empty where the week before is not known.
    OptionalInt loadAtMost() {
        if (diary.lastWeekLoad().isEmpty()) {
            return OptionalInt.empty();
        }
        double growth = rules.value(diary.amberWeek() ? "load-growth-amber" : "load-growth");
        double most = diary.lastWeekLoad().getAsDouble() * growth;
        return OptionalInt.of((int) Math.round(Math.max(most, rules.value("smallest-load-limit"))));
    }

    /// Whether no aerobic exercise may be done, whatever is wished.
    boolean isAerobicBarred() {
        return content.exercises().values().stream()
                .noneMatch(exercise -> exercise.kind() == Kind.AEROBIC
                        && library.firmly(exercise).isEmpty());
    }

    /// The problem as wished, and before it, where nothing was stepped up yet, one that leaves room to grow.
    List<WeekProblem> problems() {
        WeekProblem whole = problem(minutes(), exercisesAtMost(), loadAtMost(), wishes.include(), Set.of());
        int less = (int) Math.floor(minutes() * rules.value("first-week-share"));
        return diary.steps() > 0 || less == 0
                ? List.of(whole)
                : List.of(problem(less, exercisesAtMost(), loadAtMost(), wishes.include(), Set.of()), whole);
    }

    /// The problem with other limits, and with wishes given up that keep exercises out.
    WeekProblem problem(
            int minutes, int exercisesAtMost, OptionalInt loadAtMost, Set<String> included, Set<Wish> givenUp) {
        List<DayOfWeek> days = days();
        List<Option> options = new ArrayList<>();
        int withRest = DayPlanner.mostWithRest(days);
        for (Exercise exercise : content.exercises().values()) {
            if (library.leftOut(exercise, givenUp).isEmpty() && isOfUse(exercise, included)) {
                int most = isStrength(exercise) ? withRest : days.size();
                options(options, exercise, Math.min(most, exercise.dose().daysAWeek()), minutes);
            }
        }
        return new WeekProblem(
                days,
                minutes * TENTHS,
                exercisesAtMost,
                options,
                needs,
                Library.chains(content.exercises()),
                loadAtMost,
                !isAerobicBarred(),
                included);
    }

    private boolean isOfUse(Exercise exercise, Set<String> included) {
        return exercise.kind() == Kind.AEROBIC
                || included.contains(exercise.id())
                || needs.stream().anyMatch(need -> need.exercises().contains(exercise.id()));
    }

    private static boolean isStrength(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.RETURN_TO_SPORT;
    }

    private void options(List<Option> options, Exercise exercise, int days, int minutes) {
        KindRule rule = rules.kind(exercise.kind());
        if (exercise.kind() != Kind.AEROBIC) {
            add(options, exercise, rule, PlannedDose.at(exercise, rule, diary.steps(), 0), days, minutes, 0);
            return;
        }
        double whole = exercise.dose().minutes();
        for (int start = rules.count("shortest-aerobic-minutes"); start <= whole; start += MINUTE_STEP) {
            PlannedDose dose = PlannedDose.at(exercise, rule, diary.steps(), start);
            add(options, exercise, rule, dose, days, minutes, rules.value("worth-of-a-full-dose") * start / whole);
        }
    }

    private void add(
            List<Option> options,
            Exercise exercise,
            KindRule rule,
            PlannedDose dose,
            int days,
            int minutes,
            double forDose) {
        boolean beside = exercise.kind() == Kind.MOVEMENT_BREAK;
        int tenths = beside ? 0 : (int) Math.round(dose.minutes() * TENTHS);
        if (tenths <= minutes * TENTHS) {
            int worth = worth(exercise, rule) + (int) Math.round(forDose);
            int load = (int) Math.round(dose.minutes() * rule.effort() * days);
            options.add(new Option(exercise, dose, tenths, days, worth, load));
        }
    }

    private int worth(Exercise exercise, KindRule rule) {
        double worth = rule.points() - rules.value("cost-of-an-exercise");
        worth -= rules.value("cost-of-care") * circumstances.cares(exercise).size();
        worth -= rules.value("cost-of-difficulty") * Math.abs(exercise.difficulty() - library.level());
        worth += wishes.like().contains(exercise.id()) ? rules.value("worth-of-a-like") : 0;
        worth += circumstances.reasonsFor(exercise).isEmpty() ? 0 : rules.value("worth-of-fitting");
        boolean goesOn = diary.goneOn().contains(exercise.id())
                || exercise.regressesTo().stream().anyMatch(diary.mastered()::contains);
        worth += goesOn ? rules.value("worth-of-going-on") : 0;
        return (int) Math.round(worth);
    }
}
