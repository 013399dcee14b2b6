package org.lumbar.formats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.programme.DiaryReading;
import org.lumbar.programme.Need;
import org.lumbar.programme.PlannedDose;
import org.lumbar.programme.Programme;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.Limit;
import org.lumbar.programme.Programme.NeedResult;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.TrafficLight;
import org.lumbar.programme.Wish;

/// Words for a programme, the same in every form.
public final class ProgrammeWords {

    /// What a programme is, and is not.
    public static final String NATURE =
            "Choices of an exact calculation from rules of ours, for a clinician and the person to talk about. Doses and"
                    + " what bars them rest on consensus; a physiotherapist should look at them.";

    /// Heading and rules of the traffic light.
    public static final List<String> LIGHT = List.of(
            "Green: pain 0 to 3 while you do it, and as before by the next morning. Go on; after three greens in a row"
                    + " the next step.",
            "Amber: pain 4 or 5, or worse in the evening and settled within a day. Keep the dose; after two ambers in a"
                    + " row one step back.",
            "Red: pain above 5, or worse the next morning. One step back.",
            "Stop and be assessed again: pain or tingling that spreads further down the leg, numbness or weakness that"
                    + " is new, a numb saddle, trouble with bladder or bowels, fever, or feeling ill.");

    private static final int MINUTE = 60;
    private static final int SHOWN = 4;

    private ProgrammeWords() {}

    /// `monday, wednesday and friday`, or `every day`.
    public static String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        List<String> names = days.stream().map(ProgrammeWords::day).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// `Monday`.
    public static String day(DayOfWeek day) {
        return Wording.capital(day.name().toLowerCase(Locale.ROOT));
    }

    /// How much of an exercise a session holds: `3 sets of 10 on each side, hold 3 s`.
    public static String dose(Exercise exercise, PlannedDose dose) {
        if (exercise.kind() == Kind.AEROBIC && dose.repetitions() == 1) {
            return minutes(dose.minutes());
        }
        var words = new StringBuilder();
        boolean once = dose.repetitions() == 1;
        if (once) {
            words.append(dose.sets() == 1 ? "once" : dose.sets() + " times");
        } else {
            words.append(dose.sets() == 1 ? "1 set of " : dose.sets() + " sets of ")
                    .append(dose.repetitions());
        }
        words.append(exercise.eachSide() ? " on each side" : "");
        dose.holdSeconds()
                .ifPresent(seconds -> words.append(", hold ")
                        .append(
                                seconds >= 2 * MINUTE && seconds % MINUTE == 0
                                        ? seconds / MINUTE + " minutes"
                                        : seconds + " s"));
        return words.append("; about ").append(minutes(dose.minutes())).toString();
    }

    /// `12 minutes`, `2.3 minutes`.
    public static String minutes(double minutes) {
        return Numbers.plain(minutes) + (minutes == 1 ? " minute" : " minutes");
    }

    /// Why an exercise is in.
    public static String why(Item item) {
        List<String> parts = new ArrayList<>();
        if (!item.serves().isEmpty()) {
            parts.add("for " + item.serves().stream().map(Need::label).collect(Collectors.joining("; for ")));
        }
        if (item.liked()) {
            parts.add("you like it");
        }
        if (parts.isEmpty()) {
            parts.add("asked for");
        }
        return Wording.capital(String.join("; ", parts)) + ".";
    }

    /// What asks for care; empty where nothing does.
    public static String care(Item item) {
        return item.care().isEmpty()
                ? ""
                : "With care, because of "
                        + item.care().stream()
                                .map(standing -> standing.circumstance().plain())
                                .collect(Collectors.joining(" and of "))
                        + ".";
    }

    /// What the plan is worth, and how sure it is that there is no better one.
    public static String optimum(Planned plan) {
        return plan.worth() == plan.bound()
                ? "Worth " + plan.worth() + " points, proven to be the most that these limits allow."
                : "Worth " + plan.worth() + " points; no plan within these limits exceeds " + plan.bound() + " (gap "
                        + Wording.percent(plan.gap()) + ").";
    }

    /// What stands in the way of a need.
    public static String limit(Limit limit, MovementContent content) {
        String exercises = labels(limit.exercises());
        String plain = plain(limit.id(), content);
        return switch (limit.reason()) {
            case "minutes" -> "the minutes a day: " + exercises + " would fit into longer sessions";
            case "exercises-at-most" -> "the number of exercises: " + exercises + " would come with more of them";
            case "load" -> "the load: " + exercises + " would add more than the week may grow";
            case "worth" -> exercises + ": what speaks against it outweighs what it would serve";
            case "unknown" -> "whether there is " + plain + " is not known: " + exercises;
            case "barred" -> "barred because of " + plain + ": " + exercises;
            case "not-allowed" -> "not among the few that may be done because of " + plain + ": " + exercises;
            case "forbidden" -> "no exercise because of " + plain;
            case "needs-clearance" -> "a doctor's word is needed first because of " + plain + ": " + exercises;
            case "direction" -> "against the direction that eases (" + limit.id() + "): " + exercises;
            case "too-much" -> "was too much lately: " + exercises;
            case "too-hard" -> "an easier exercise comes first: " + exercises;
            case "equipment" -> "there is no " + ExerciseWords.plain(limit.id()) + ": " + exercises;
            case "position" -> ExerciseWords.plain(limit.id()) + " is not possible: " + exercises;
            case "avoided" -> "not wanted: " + exercises;
            default -> limit.reason() + ": " + exercises;
        };
    }

    /// Words for a circumstance by its identifier.
    public static String plain(String circumstance, MovementContent content) {
        var known = content.circumstances().get(circumstance);
        return known == null ? ExerciseWords.plain(circumstance) : known.plain();
    }

    /// Names of exercises, not all of many.
    public static String labels(List<Exercise> exercises) {
        String shown = exercises.stream()
                .limit(SHOWN)
                .map(exercise -> exercise.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return exercises.size() > SHOWN ? shown + " and " + (exercises.size() - SHOWN) + " more" : shown;
    }

    /// A set of wishes to give up.
    public static String giveUp(List<Wish> wishes, MovementContent content) {
        return Wording.capital(
                wishes.stream().map(wish -> giveUp(wish, content)).collect(Collectors.joining(", and ")) + ".");
    }

    private static String giveUp(Wish wish, MovementContent content) {
        return switch (wish.kind()) {
            case MINUTES -> "allow " + wish.instead() + " minutes a day";
            case EXERCISES_AT_MOST -> "allow " + wish.instead() + " exercises";
            case EQUIPMENT -> "have a " + ExerciseWords.plain(wish.id());
            case POSITION -> "allow exercises in the position " + ExerciseWords.plain(wish.id());
            case AVOID -> "accept " + label(wish.id(), content);
            case INCLUDE -> "leave out " + label(wish.id(), content);
        };
    }

    private static String label(String exercise, MovementContent content) {
        var known = content.exercises().get(exercise);
        return known == null ? exercise : known.label().toLowerCase(Locale.ROOT);
    }

    /// Unmet needs first lines: `not served: strong bones (45 points)`.
    public static String unmet(NeedResult result) {
        return Wording.capital(result.need().label()) + " (" + result.need().weight() + " points)";
    }

    /// How the diary changes the plan; empty where there is none.
    public static List<String> diary(DiaryReading diary) {
        List<String> lines = new ArrayList<>();
        if (diary.days().isEmpty()) {
            return lines;
        }
        lines.add(diary.done() + (diary.done() == 1 ? " session" : " sessions") + " done, " + diary.missed()
                + " missed. A missed session is not made up for; go on with the next.");
        diary.days().stream()
                .filter(day -> day.light().isPresent())
                .reduce((_, last) -> last)
                .ifPresent(day -> lines.add("Last light: "
                        + day.light().map(TrafficLight::id).orElse("") + ", on "
                        + day.entry().date() + "."));
        lines.add(
                switch (diary.lastStep()) {
                    case UP -> "Three greens in a row: the next step up.";
                    case BACK -> "One step back.";
                    case HOLD -> "The dose stays.";
                    case STOP -> "The plan stops.";
                    case NONE -> "The diary tells no pain yet, so the dose stays.";
                });
        return lines;
    }

    /// Why a plan stopped on a day.
    public static String stopped(LocalDate on, boolean numb) {
        return "On " + on
                + (numb ? " numbness or weakness came anew." : " pain or tingling spread further down the leg.")
                + " The plan stops; the person is assessed again before any exercise.";
    }

    /// The title: whose programme from when.
    public static String title(Programme programme) {
        return AssessmentText.title(programme.assessment());
    }
}
