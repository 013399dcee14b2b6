package org.lumbar.knowledge.check;

import java.util.Collection;
import java.util.List;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules;

/// The check of how programmes are made: every name resolves, every kind has its rule, every number that the
/// programme
/// needs is there, and every need can be served.
final class ProgrammeCheck {

    private static final List<String> NUMBERS = List.of(
            "minutes-a-day",
            "days-a-week",
            "exercises-at-most",
            "level",
            "cost-of-an-exercise",
            "cost-of-care",
            "cost-of-difficulty",
            "worth-of-a-like",
            "worth-of-fitting",
            "worth-of-going-on",
            "first-week-share",
            "worth-of-a-full-dose",
            "shortest-aerobic-minutes",
            "load-growth",
            "load-growth-amber",
            "smallest-load-limit",
            "green-pain-at-most",
            "amber-pain-at-most",
            "ambers-to-step-back",
            "greens-to-step-up",
            "plan-b-minutes",
            "missed-share-to-shorten",
            "weeks",
            "weeks-at-most",
            "retest-weeks");

    private final MovementContent movement;
    private final References references;
    private final Problems problems;

    ProgrammeCheck(MovementContent movement, References references, Problems problems) {
        this.movement = movement;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        ProgrammeRules rules = movement.programme();
        if (movement.exercises().isEmpty()) {
            return;
        }
        for (String number : NUMBERS) {
            if (!rules.constants().containsKey(number)) {
                problems.add("programme", "it has no number " + number + "; give it under programme/.");
            }
        }
        for (Kind kind : Kind.values()) {
            if (!rules.kinds().containsKey(kind)) {
                problems.add("programme", "the kind " + kind.id() + " has no rule; say what it is worth.");
            }
        }
        rules.constants().values().forEach(each -> references.citation("number " + each.name(), each.citation()));
        rules.kinds().values().forEach(each -> {
            references.citation("kind " + each.kind().id(), each.citation());
            references.citation("steps of " + each.kind().id(), each.steps().citation());
        });
        rules.needs().values().forEach(this::need);
        rules.reliefs().forEach(each -> {
            circumstances("relief", List.of(each.circumstance()));
            references.citation("relief " + each.circumstance(), each.citation());
        });
        rules.levels().forEach(each -> {
            circumstances("level", List.of(each.circumstance()));
            references.citation("level " + each.circumstance(), each.citation());
        });
        rules.stages().forEach(each -> references.citation("stage " + each.id(), each.citation()));
    }

    private void need(ProgrammeRules.NeedRule need) {
        String record = "need " + need.id();
        circumstances(record, need.circumstances());
        circumstances(record, need.unless());
        references.citation(record, need.citation());
        if (movement.exercises().values().stream().noneMatch(need::isServedBy)) {
            problems.add(record, "no exercise of the library serves it; widen it or leave it out.");
        }
    }

    private void circumstances(String record, List<String> ids) {
        known(record, "circumstance", ids, movement.circumstances().keySet());
    }

    private void known(String record, String what, List<String> ids, Collection<String> known) {
        ids.forEach(id -> references.known(record, "it", what, id, known));
    }
}
