package org.lumbar.programme;

import java.util.OptionalInt;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Dose;
import org.lumbar.knowledge.movement.ProgrammeRules.KindRule;
import org.lumbar.knowledge.movement.ProgrammeRules.Steps;

/// How much of an exercise one session holds, at a step of its progression.
///
/// @param sets sets
/// @param repetitions repetitions of a set, on each side where it has sides
/// @param holdSeconds how long each is held; empty where it is not held
/// @param minutes time with both sides and rests
public record PlannedDose(int sets, int repetitions, OptionalInt holdSeconds, double minutes) {

    private static final int SECONDS = 60;
    private static final double PARTS = 10;

    /// The dose of an exercise some steps from that of the library.
    ///
    /// @param steps above 0 it is more, below 0 less
    /// @param minutes for a kind that counts in minutes, those of the start
    static PlannedDose at(Exercise exercise, KindRule rule, int steps, double minutes) {
        return rule.steps().minutesAtMost().isPresent()
                ? inMinutes(exercise, rule.steps(), steps, minutes)
                : inSets(exercise, rule.steps(), steps);
    }

    private static PlannedDose inMinutes(Exercise exercise, Steps rule, int steps, double minutes) {
        double grown = minutes * Math.pow(1 + rule.growth(), steps);
        double most = Math.max(minutes, rule.minutesAtMost().orElseThrow());
        double now = Math.max(1, Math.min(most, (double) Math.round(grown)));
        Dose dose = exercise.dose();
        OptionalInt hold = dose.repetitions() == 1 ? OptionalInt.of((int) (now * SECONDS)) : dose.holdSeconds();
        int repetitions =
                dose.repetitions() == 1 ? 1 : (int) Math.max(1, Math.round(dose.repetitions() * now / dose.minutes()));
        return new PlannedDose(dose.sets(), repetitions, hold, now);
    }

    private static PlannedDose inSets(Exercise exercise, Steps rule, int steps) {
        Dose dose = exercise.dose();
        return new PlannedDose(dose.sets(), dose.repetitions(), dose.holdSeconds(), dose.minutes())
                .stepped(rule, steps);
    }

    /// This dose some steps on, for kinds that count in sets.
    PlannedDose stepped(Steps rule, int steps) {
        int moreSets = sets;
        int moreRepetitions = repetitions;
        int hold = holdSeconds.orElse(0);
        for (int step = 0; step < steps; step++) {
            if (rule.repetitions() > 0 && moreRepetitions < rule.repetitionsAtMost()) {
                moreRepetitions = Math.min(rule.repetitionsAtMost(), moreRepetitions + rule.repetitions());
            } else if (rule.holdSeconds() > 0 && hold > 0 && hold < rule.holdAtMost()) {
                hold = Math.min(rule.holdAtMost(), hold + rule.holdSeconds());
            } else if (moreSets < rule.setsAtMost()) {
                moreSets++;
            }
        }
        for (int step = 0; step > steps; step--) {
            if (moreSets > 1) {
                moreSets--;
            } else {
                moreRepetitions = Math.max(1, moreRepetitions - Math.max(1, rule.repetitions()));
            }
        }
        double work = (double) moreSets * moreRepetitions * Math.max(1, hold);
        double before = (double) sets * repetitions * Math.max(1, holdSeconds.orElse(1));
        // rests grow with the sets, so the time grows with the work
        double time = Math.round(PARTS * minutes * work / before) / PARTS;
        return new PlannedDose(
                moreSets,
                moreRepetitions,
                holdSeconds.isPresent() ? OptionalInt.of(hold) : OptionalInt.empty(),
                Math.max(1 / PARTS, time));
    }
}
