package org.lumbar.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;

/// Finds the smallest sets of wishes to give up where no week keeps them all: every set of one wish, else
/// every set of
/// two, and so on, each tried by solving the week without it.
final class WishFinder {

    private static final int MINUTE_STEP = 5;
    private static final int MINUTES_AT_MOST = 120;
    private static final int SETS_SHOWN = 6;
    private static final int WISHES_AT_MOST = 4;

    private final MovementContent content;
    private final Library library;
    private final ProblemMaker problems;
    private final WeekChooser chooser;
    private final Wishes wishes;

    WishFinder(MovementContent content, Library library, ProblemMaker problems, WeekChooser chooser, Wishes wishes) {
        this.content = content;
        this.library = library;
        this.problems = problems;
        this.chooser = chooser;
        this.wishes = wishes;
    }

    /// The smallest sets; empty where giving up all of them would not help.
    List<List<Wish>> find() {
        List<Wish> all = wishes();
        for (int size = 1; size <= Math.min(WISHES_AT_MOST, all.size()); size++) {
            List<List<Wish>> found = new ArrayList<>();
            sets(all, 0, size, new ArrayList<>(), found);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private void sets(List<Wish> all, int from, int size, List<Wish> set, List<List<Wish>> found) {
        if (found.size() >= SETS_SHOWN) {
            return;
        }
        if (set.size() == size) {
            if (isFeasible(set)) {
                found.add(set.stream().map(wish -> withNumber(wish, set)).toList());
            }
            return;
        }
        for (int i = from; i < all.size(); i++) {
            set.add(all.get(i));
            sets(all, i + 1, size, set, found);
            set.removeLast();
        }
    }

    /// The wishes that bear on it: those that keep a demanded exercise out, and the limits.
    private List<Wish> wishes() {
        Set<Wish> found = new LinkedHashSet<>();
        found.add(new Wish(Wish.Kind.MINUTES, "", 0));
        found.add(new Wish(Wish.Kind.EXERCISES_AT_MOST, "", 0));
        wishes.include().stream().sorted().forEach(id -> found.add(new Wish(Wish.Kind.INCLUDE, id, 0)));
        for (Exercise exercise : content.exercises().values()) {
            boolean demanded =
                    exercise.kind() == Kind.AEROBIC || wishes.include().contains(exercise.id());
            if (demanded && library.firmly(exercise).isEmpty()) {
                for (LeftOut out : library.againstWishes(exercise)) {
                    found.add(new Wish(
                            switch (out.reason()) {
                                case EQUIPMENT -> Wish.Kind.EQUIPMENT;
                                case POSITION -> Wish.Kind.POSITION;
                                default -> Wish.Kind.AVOID;
                            },
                            out.id(),
                            0));
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean isFeasible(List<Wish> givenUp) {
        boolean minutes = givenUp.stream().anyMatch(wish -> wish.kind() == Wish.Kind.MINUTES);
        boolean count = givenUp.stream().anyMatch(wish -> wish.kind() == Wish.Kind.EXERCISES_AT_MOST);
        return isFeasible(
                givenUp,
                minutes ? Math.max(MINUTES_AT_MOST, problems.minutes()) : problems.minutes(),
                count ? content.exercises().size() : problems.exercisesAtMost());
    }

    private boolean isFeasible(List<Wish> givenUp, int minutes, int count) {
        Set<String> included = new HashSet<>(wishes.include());
        givenUp.stream().filter(wish -> wish.kind() == Wish.Kind.INCLUDE).forEach(wish -> included.remove(wish.id()));
        WeekProblem problem = problems.problem(minutes, count, problems.loadAtMost(), included, Set.copyOf(givenUp));
        return chooser.choose(problem.withoutNeeds()).isPresent();
    }

    /// How many minutes or exercises it would take, with the rest of the set given up.
    private Wish withNumber(Wish wish, List<Wish> set) {
        return switch (wish.kind()) {
            case MINUTES -> {
                int minutes = problems.minutes();
                do {
                    minutes = (minutes / MINUTE_STEP + 1) * MINUTE_STEP;
                } while (minutes < MINUTES_AT_MOST && !isFeasible(set, minutes, count(set)));
                yield new Wish(wish.kind(), "", minutes);
            }
            case EXERCISES_AT_MOST -> {
                int count = problems.exercisesAtMost() + 1;
                while (count < content.exercises().size() && !isFeasible(set, minutes(set), count)) {
                    count++;
                }
                yield new Wish(wish.kind(), "", count);
            }
            default -> wish;
        };
    }

    private int count(List<Wish> set) {
        return set.stream().anyMatch(wish -> wish.kind() == Wish.Kind.EXERCISES_AT_MOST)
                ? content.exercises().size()
                : problems.exercisesAtMost();
    }

    private int minutes(List<Wish> set) {
        return set.stream().anyMatch(wish -> wish.kind() == Wish.Kind.MINUTES)
                ? Math.max(MINUTES_AT_MOST, problems.minutes())
                : problems.minutes();
    }
}
