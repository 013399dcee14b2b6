package org.lumbar.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.programme.Programme.Limit;
import org.lumbar.programme.Programme.NeedResult;

/// Says of each need what serves it, and of one that nothing serves what stands in the way: what keeps its
/// exercises
/// out, and which limit, once wider, would let one in.
final class NeedReport {

    private static final int WIDER = 2;

    private final MovementContent content;
    private final Library library;
    private final ProblemMaker problems;
    private final WeekChooser chooser;
    private final Set<String> included;

    NeedReport(
            MovementContent content,
            Library library,
            ProblemMaker problems,
            WeekChooser chooser,
            Set<String> included) {
        this.content = content;
        this.library = library;
        this.problems = problems;
        this.chooser = chooser;
        this.included = included;
    }

    List<NeedResult> of(Week week) {
        List<Need> unserved = problems.personsNeeds().stream()
                .filter(need -> servedBy(need, week).isEmpty())
                .toList();
        Map<String, Week> wider = unserved.isEmpty() ? Map.of() : wider();
        return problems.personsNeeds().stream()
                .map(need -> {
                    List<Exercise> by = servedBy(need, week);
                    return new NeedResult(need, by, by.isEmpty() ? limits(need, wider) : List.of());
                })
                .toList();
    }

    private static List<Exercise> servedBy(Need need, Week week) {
        return week.items().stream()
                .map(item -> item.option().exercise())
                .filter(exercise -> need.exercises().contains(exercise.id()))
                .toList();
    }

    /// The best weeks with one limit wider each.
    private Map<String, Week> wider() {
        Map<String, Week> wider = new LinkedHashMap<>();
        int minutes = problems.minutes();
        int count = problems.exercisesAtMost();
        OptionalInt load = problems.loadAtMost();
        add(wider, "minutes", problems.problem(WIDER * minutes, count, load, included, Set.of()));
        add(wider, "exercises-at-most", problems.problem(minutes, WIDER * count, load, included, Set.of()));
        if (load.isPresent()) {
            add(wider, "load", problems.problem(minutes, count, OptionalInt.empty(), included, Set.of()));
        }
        return wider;
    }

    private void add(Map<String, Week> wider, String limit, WeekProblem problem) {
        chooser.choose(problem).ifPresent(week -> wider.put(limit, week));
    }

    private List<Limit> limits(Need need, Map<String, Week> wider) {
        Map<String, List<Exercise>> out = new LinkedHashMap<>();
        List<Exercise> inReach = new ArrayList<>();
        for (Exercise exercise : content.exercises().values()) {
            if (need.exercises().contains(exercise.id())) {
                Optional<LeftOut> reason = library.leftOut(exercise, Set.of());
                if (reason.isEmpty()) {
                    inReach.add(exercise);
                } else {
                    String open = reason.get().open()
                            ? "unknown"
                            : reason.get().reason().id();
                    out.computeIfAbsent(open + " " + reason.get().id(), _ -> new ArrayList<>())
                            .add(exercise);
                }
            }
        }
        List<Limit> limits = new ArrayList<>();
        if (!inReach.isEmpty()) {
            List<String> binding = wider.entrySet().stream()
                    .filter(each -> !servedBy(need, each.getValue()).isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            (binding.isEmpty() ? List.of("worth") : binding)
                    .forEach(each -> limits.add(new Limit(each, "", List.copyOf(inReach))));
        }
        out.forEach((key, exercises) -> {
            String[] parts = key.split(" ", 2);
            boolean names = !parts[0].equals("too-hard") && !parts[0].equals("too-much") && !parts[0].equals("avoided");
            limits.add(merged(parts[0], names ? parts[1] : "", exercises));
        });
        return join(limits);
    }

    private static Limit merged(String reason, String id, List<Exercise> exercises) {
        return new Limit(reason, id, List.copyOf(exercises));
    }

    /// One line for each reason that names nothing.
    private static List<Limit> join(List<Limit> limits) {
        Map<String, Limit> joined = new LinkedHashMap<>();
        for (Limit limit : limits) {
            joined.merge(limit.reason() + " " + limit.id(), limit, (one, other) -> {
                List<Exercise> both = new ArrayList<>(one.exercises());
                both.addAll(other.exercises());
                return new Limit(one.reason(), one.id(), List.copyOf(both));
            });
        }
        return List.copyOf(joined.values());
    }
}
