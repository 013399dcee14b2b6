package org.lumbar.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.circumstance.Bar;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules;

/// The library as it stands for one person: what is in reach, and what keeps the rest out.
final class Library {

    private final MovementContent content;
    private final PersonsCircumstances circumstances;
    private final Wishes wishes;
    private final DiaryReading diary;
    private final Set<String> things;
    private final Set<Direction> against;
    private final int level;
    private final Map<String, Optional<LeftOut>> firm = new LinkedHashMap<>();

    Library(MovementContent content, PersonsCircumstances circumstances, Wishes wishes, DiaryReading diary) {
        this.content = content;
        this.circumstances = circumstances;
        this.wishes = wishes;
        this.diary = diary;
        things = new HashSet<>(content.programme().household());
        things.removeAll(wishes.lacking());
        things.addAll(wishes.equipment());
        against = against();
        level = level(content.programme());
        content.exercises().values().forEach(exercise -> firm.put(exercise.id(), firm(exercise)));
    }

    /// The difficulty that suits the person, 1 to 5.
    int level() {
        return level;
    }

    /// What keeps an exercise out; empty where it is in reach. What the body forbids comes before what a wish
    /// does.
    Optional<LeftOut> leftOut(Exercise exercise, Set<Wish> givenUp) {
        Optional<LeftOut> reason = firm.getOrDefault(exercise.id(), Optional.empty());
        return reason.isPresent()
                ? reason
                : againstWishes(exercise).stream()
                        .filter(out -> givenUp.stream().noneMatch(wish -> isSame(wish, out)))
                        .findFirst();
    }

    /// What keeps an exercise out whatever is wished.
    Optional<LeftOut> firmly(Exercise exercise) {
        return firm.getOrDefault(exercise.id(), Optional.empty());
    }

    /// The wishes that keep an exercise out.
    List<LeftOut> againstWishes(Exercise exercise) {
        List<LeftOut> out = new ArrayList<>();
        if (wishes.avoid().contains(exercise.id())) {
            out.add(new LeftOut(LeftOut.Reason.AVOIDED, exercise.id(), false));
        }
        if (wishes.positionsNotPossible().contains(exercise.position())) {
            out.add(new LeftOut(LeftOut.Reason.POSITION, exercise.position().id(), false));
        }
        for (List<String> oneOf : exercise.equipment()) {
            if (oneOf.stream().noneMatch(things::contains)) {
                out.add(new LeftOut(LeftOut.Reason.EQUIPMENT, oneOf.getFirst(), false));
            }
        }
        return out;
    }

    private static boolean isSame(Wish wish, LeftOut out) {
        return wish.id().equals(out.id())
                && switch (out.reason()) {
                    case EQUIPMENT -> wish.kind() == Wish.Kind.EQUIPMENT;
                    case POSITION -> wish.kind() == Wish.Kind.POSITION;
                    case AVOIDED -> wish.kind() == Wish.Kind.AVOID;
                    default -> false;
                };
    }

    private Optional<LeftOut> firm(Exercise exercise) {
        List<Bar> bars = circumstances.bars(exercise);
        if (!bars.isEmpty()) {
            // one that holds says more than one that may
            Bar bar = bars.stream().filter(each -> !each.isOpen()).findFirst().orElse(bars.getFirst());
            return Optional.of(new LeftOut(
                    reason(bar.kind()), bar.standing().circumstance().id(), bar.isOpen()));
        }
        if (against.contains(exercise.direction())) {
            return Optional.of(
                    new LeftOut(LeftOut.Reason.DIRECTION, exercise.direction().id(), false));
        }
        if (diary.tooMuch().contains(exercise.id()) && !exercise.regressesTo().isEmpty()) {
            return Optional.of(new LeftOut(LeftOut.Reason.TOO_MUCH, exercise.id(), false));
        }
        return isTooHard(exercise)
                ? Optional.of(new LeftOut(LeftOut.Reason.TOO_HARD, exercise.id(), false))
                : Optional.empty();
    }

    private static LeftOut.Reason reason(Bar.Kind kind) {
        return switch (kind) {
            case FORBIDS_ALL -> LeftOut.Reason.FORBIDDEN;
            case NOT_ALLOWED -> LeftOut.Reason.NOT_ALLOWED;
            case BARRED -> LeftOut.Reason.BARRED;
            case NEEDS_CLEARANCE -> LeftOut.Reason.NEEDS_CLEARANCE;
        };
    }

    /// Above the person's level an exercise comes only after an easier one was mastered; without an easier one
    /// it may be
    /// one step above.
    private boolean isTooHard(Exercise exercise) {
        if (exercise.difficulty() <= level
                || exercise.regressesTo().stream().anyMatch(diary.mastered()::contains)
                || diary.goneOn().contains(exercise.id())) {
            return false;
        }
        return !exercise.regressesTo().isEmpty() || exercise.difficulty() > level + 1;
    }

    private Set<Direction> against() {
        Set<Direction> found = EnumSet.noneOf(Direction.class);
        for (Direction relief : reliefs()) {
            if (relief == Direction.FLEXION) {
                found.add(Direction.EXTENSION);
            } else if (relief == Direction.EXTENSION) {
                found.add(Direction.FLEXION);
            }
        }
        return found;
    }

    /// Directions that are known to ease.
    List<Direction> reliefs() {
        return content.programme().reliefs().stream()
                .filter(relief -> holds(relief.circumstance()))
                .map(ProgrammeRules.Relief::direction)
                .distinct()
                .toList();
    }

    boolean holds(String circumstance) {
        Standing standing = circumstances.standings().get(circumstance);
        return standing != null && standing.holds();
    }

    private int level(ProgrammeRules rules) {
        if (wishes.level().isPresent()) {
            return wishes.level().getAsInt();
        }
        OptionalInt found = rules.levels().stream()
                .filter(each -> holds(each.circumstance()))
                .mapToInt(ProgrammeRules.Level::level)
                .min();
        return found.orElse(rules.count("level"));
    }

    /// Every way through the progressions, from an easiest exercise to a hardest.
    static List<List<String>> chains(Map<String, Exercise> exercises) {
        List<List<String>> chains = new ArrayList<>();
        exercises.values().stream()
                .filter(exercise -> exercise.regressesTo().isEmpty())
                .sorted(Comparator.comparing(Exercise::id))
                .forEach(exercise -> walk(exercises, exercise, new ArrayList<>(), chains));
        return chains;
    }

    private static void walk(
            Map<String, Exercise> exercises, Exercise exercise, List<String> path, List<List<String>> chains) {
        if (path.contains(exercise.id())) {
            return;
        }
        path.add(exercise.id());
        List<Exercise> next = exercise.progressesTo().stream()
                .map(exercises::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (next.isEmpty()) {
            chains.add(List.copyOf(path));
        }
        next.forEach(each -> walk(exercises, each, path, chains));
        path.removeLast();
    }
}
