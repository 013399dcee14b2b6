package org.lumbar.circumstance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;

/// What about one person bars exercises, asks for care with them, or makes them worth doing. A circumstance of
/// which
/// nobody knows whether it holds bars as if it did, and says what to ask.
///
/// @param standings every circumstance by identifier, in the order of the content
public record PersonsCircumstances(Map<String, Standing> standings) {

    public PersonsCircumstances {
        standings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /// Why an exercise is not to be chosen now, the strongest reasons first; empty when it may be.
    public List<Bar> bars(Exercise exercise) {
        List<Bar> bars = new ArrayList<>();
        for (Standing standing : standings.values()) {
            Circumstance circumstance = standing.circumstance();
            if (!standing.mayHold()) {
                continue;
            }
            if (circumstance.forbidsAll()) {
                bars.add(new Bar(Bar.Kind.FORBIDS_ALL, standing));
            } else if (exercise.barredBy().contains(circumstance.id())) {
                bars.add(new Bar(Bar.Kind.BARRED, standing));
            } else if (!circumstance.allowsOnly().isEmpty()
                    && !circumstance.allowsOnly().contains(exercise.id())) {
                bars.add(new Bar(Bar.Kind.NOT_ALLOWED, standing));
            } else if (circumstance.needsClearance() && exercise.careIn().contains(circumstance.id())) {
                bars.add(new Bar(Bar.Kind.NEEDS_CLEARANCE, standing));
            }
        }
        bars.sort(java.util.Comparator.comparing(Bar::kind));
        return List.copyOf(bars);
    }

    /// Whether an exercise may be chosen now.
    public boolean allows(Exercise exercise) {
        return bars(exercise).isEmpty();
    }

    /// Circumstances that hold and ask for care with an exercise.
    public List<Standing> cares(Exercise exercise) {
        return holding(exercise.careIn());
    }

    /// Circumstances that hold and make an exercise worth doing.
    public List<Standing> reasonsFor(Exercise exercise) {
        return holding(exercise.servesIn());
    }

    /// Circumstances that hold.
    public List<Standing> holding() {
        return standings.values().stream().filter(Standing::holds).toList();
    }

    /// Circumstances that forbid any exercise at all, and hold or may hold.
    public List<Standing> forbiddingAll() {
        return standings.values().stream()
                .filter(standing ->
                        standing.mayHold() && standing.circumstance().forbidsAll())
                .toList();
    }

    /// Findings to ask before these exercises can be chosen, because a circumstance that bars one of them is
    /// unknown;
    /// each once, what decides the most exercises first.
    public List<String> questionsBefore(List<Exercise> exercises) {
        Set<String> named = new LinkedHashSet<>();
        exercises.forEach(exercise -> named.addAll(exercise.barredBy()));
        Set<String> clearance = new LinkedHashSet<>();
        exercises.forEach(exercise -> clearance.addAll(exercise.careIn()));
        Set<String> questions = new LinkedHashSet<>();
        ask(questions, Circumstance::forbidsAll);
        ask(questions, Circumstance::limits);
        ask(questions, each -> named.contains(each.id()));
        ask(questions, each -> each.needsClearance() && clearance.contains(each.id()));
        return List.copyOf(questions);
    }

    /// Findings whose answer tells whether exercises ask for care; nothing waits for them.
    public List<String> questionsOfCare(List<Exercise> exercises) {
        Set<String> named = new LinkedHashSet<>();
        exercises.forEach(exercise -> named.addAll(exercise.careIn()));
        Set<String> questions = new LinkedHashSet<>();
        ask(questions, each -> named.contains(each.id()));
        questionsBefore(exercises).forEach(questions::remove);
        return List.copyOf(questions);
    }

    private void ask(Set<String> questions, Predicate<Circumstance> which) {
        standings.values().stream()
                .filter(standing -> which.test(standing.circumstance()))
                .forEach(standing -> questions.addAll(standing.questions()));
    }

    private List<Standing> holding(List<String> ids) {
        return ids.stream()
                .map(standings::get)
                .filter(java.util.Objects::nonNull)
                .filter(Standing::holds)
                .toList();
    }
}
