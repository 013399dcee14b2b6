package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Dose;

/// Words for an exercise.
public final class ExerciseWords {

    private static final int MINUTE = 60;

    private ExerciseWords() {}

    /// How much of it: `2 times on each side, hold 30 s; rest 15 s between sets; on 5 days a week; about 2.3
    /// minutes`.
    public static String dose(Exercise exercise) {
        Dose dose = exercise.dose();
        var words = new StringBuilder();
        boolean once = dose.repetitions() == 1;
        boolean bout = dose.sets() == 1 && dose.holdSeconds().orElse(0) >= 2 * MINUTE;
        if (once && dose.sets() == 1) {
            words.append("once");
        } else if (bout) {
            words.append(dose.repetitions()).append(" times");
        } else if (once) {
            words.append(dose.sets()).append(" times");
        } else {
            words.append(dose.sets() == 1 ? "1 set of " : dose.sets() + " sets of ")
                    .append(dose.repetitions());
        }
        words.append(exercise.eachSide() ? " on each side" : "");
        dose.holdSeconds()
                .ifPresent(seconds -> words.append(bout ? ", for " : ", hold ").append(time(seconds)));
        dose.restSeconds()
                .ifPresent(seconds ->
                        words.append("; rest ").append(time(seconds)).append(bout ? " between" : " between sets"));
        words.append("; on ")
                .append(dose.daysAWeek())
                .append(dose.daysAWeek() == 1 ? " day" : " days")
                .append(" a week");
        words.append("; about ")
                .append(Numbers.plain(dose.minutes()))
                .append(dose.minutes() == 1 ? " minute" : " minutes");
        return words.toString();
    }

    private static String time(int seconds) {
        return seconds >= 2 * MINUTE && seconds % MINUTE == 0 ? seconds / MINUTE + " minutes" : seconds + " s";
    }

    /// What is needed: `wall or chair, and mat`; `nothing` where nothing is.
    public static String equipment(Exercise exercise) {
        String needed = String.join(
                ", and ",
                exercise.equipment().stream()
                        .map(each -> plain(String.join(" or ", each)))
                        .toList());
        String helpful = plain(String.join(", ", exercise.helpfulEquipment()));
        return (needed.isEmpty() ? "nothing" : needed) + (helpful.isEmpty() ? "" : "; helpful: " + helpful);
    }

    /// Everything that is needed or helps, each once.
    public static List<String> equipmentIds(Exercise exercise) {
        List<String> ids = new ArrayList<>();
        exercise.equipment().forEach(ids::addAll);
        ids.addAll(exercise.helpfulEquipment());
        return ids.stream().distinct().toList();
    }

    /// An identifier as words: `side-lying` is "side lying".
    public static String plain(String id) {
        return id.replace('-', ' ');
    }

    /// What a circumstance does to every exercise; empty where it acts only on those that name it.
    public static String effect(Circumstance circumstance) {
        if (circumstance.forbidsAll()) {
            return "no exercise at all is chosen";
        }
        if (!circumstance.allowsOnly().isEmpty()) {
            return "only these are done: " + String.join(", ", circumstance.allowsOnly());
        }
        return circumstance.needsClearance() ? "exercises that ask for care wait for a doctor's word" : "";
    }
}
