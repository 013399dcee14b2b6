package org.lumbar.knowledge.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;

/// The check of what a content knows of movement: every name must resolve, and no exercise may be worth doing
/// in a
/// circumstance that bars it.
public final class MovementCheck {

    private final MovementContent movement;
    private final Set<String> mechanisms;
    private final References references;
    private final Problems problems;

    private MovementCheck(Knowledge knowledge, MovementContent movement, References references, Problems problems) {
        this.movement = movement;
        mechanisms = knowledge.labels().mechanisms().stream()
                .map(MechanismCriteria::id)
                .collect(Collectors.toUnmodifiableSet());
        this.references = references;
        this.problems = problems;
    }

    /// Every problem found, one line each; empty when the content passes.
    public static List<String> problems(Knowledge knowledge, MovementContent movement) {
        var problems = new Problems();
        var references = new References(new Catalogue(knowledge), problems);
        var check = new MovementCheck(knowledge, movement, references, problems);
        movement.circumstances().values().forEach(check::circumstance);
        movement.exercises().values().forEach(check::exercise);
        new BalanceCheck(movement, references, problems).check();
        new ProgrammeCheck(movement, references, problems).run();
        DrawingCheck.check(movement, references, problems);
        return problems.lines();
    }

    private void circumstance(Circumstance circumstance) {
        String record = "circumstance " + circumstance.id();
        circumstance.when().ifPresent(when -> references.predicate(record, when));
        references.booleanFindings(record, "shownBy", circumstance.shownBy());
        references.conditions(record, "conditions", circumstance.conditions());
        known(record, "mechanisms", "criteria", circumstance.mechanisms(), mechanisms);
        exercises(record, "allowsOnly", circumstance.allowsOnly());
        if (!circumstance.hasGround()) {
            problems.add(
                    record, "nothing makes it hold; give when, shownBy, conditions, deficits, exposures or a goal.");
        }
        if (circumstance.forbidsAll() && !circumstance.allowsOnly().isEmpty()) {
            problems.add(record, "it forbids every exercise and allows some; keep forbidsAll or allowsOnly.");
        }
        if (circumstance.limits()
                && circumstance.when().isEmpty()
                && circumstance.urgencies().isEmpty()) {
            problems.add(
                    record,
                    "it limits every exercise, and no answer decides it, so silence would count as a no; give when.");
        }
        references.citation(record, circumstance.citation());
    }

    private void exercise(Exercise exercise) {
        String record = "exercise " + exercise.id();
        exercises(record, "progressesTo", exercise.progressesTo());
        exercises(record, "regressesTo", exercise.regressesTo());
        circumstances(record, "barredBy", exercise.barredBy());
        circumstances(record, "careIn", exercise.careIn());
        circumstances(record, "servesIn", exercise.servesIn());
        for (String served : exercise.servesIn()) {
            if (exercise.barredBy().contains(served)) {
                problems.add(record, "it is both barred and worth doing in " + served + "; keep one.");
            }
        }
        for (String next : exercise.progressesTo()) {
            Exercise harder = movement.exercises().get(next);
            if (harder != null && !harder.regressesTo().contains(exercise.id())) {
                problems.add(record, "it progresses to " + next + ", which does not regress to it; add it there.");
            }
        }
        for (String before : exercise.regressesTo()) {
            Exercise easier = movement.exercises().get(before);
            if (easier != null && !easier.progressesTo().contains(exercise.id())) {
                problems.add(record, "it regresses to " + before + ", which does not progress to it; add it there.");
            }
        }
        if (exercise.cues().isEmpty()) {
            problems.add(record, "it has no cues; say step by step how it is done.");
        }
        if (exercise.evidence().isEmpty()) {
            problems.add(record, "it has no evidence; say what is known of its worth, and from where.");
        }
        references.citation(record, exercise.dose().citation());
        exercise.evidence().forEach(each -> references.citation(record, each.citation()));
    }

    private void exercises(String record, String where, List<String> ids) {
        known(record, where, "exercise", ids, movement.exercises().keySet());
    }

    private void circumstances(String record, String where, List<String> ids) {
        known(record, where, "circumstance", ids, movement.circumstances().keySet());
    }

    private void known(String record, String where, String what, List<String> ids, Set<String> known) {
        ids.forEach(id -> references.known(record, where, what, id, known));
    }
}
