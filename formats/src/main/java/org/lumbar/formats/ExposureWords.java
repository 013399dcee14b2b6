package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.exposure.BreakPlan;
import org.lumbar.exposure.Exposure;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.exposure.ExposureReport.OfSport;
import org.lumbar.exposure.LoadRise;
import org.lumbar.exposure.WeekendPattern;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Exercise;

/// Words for an exposure, shared by the text and the page. Nothing here is a probability of injury.
public final class ExposureWords {

    private static final double WHOLE = 100;

    private ExposureWords() {}

    /// What the person said, and what follows of it.
    public static List<String> said(ExposureReport report) {
        List<String> lines = new ArrayList<>();
        Exposure exposure = report.exposure();
        lines.add("Sitting on a weekday: " + number(exposure.sittingHours(), "hours") + "; longest without a break: "
                + number(exposure.longestUnbrokenMinutes(), "minutes") + longSitting(report));
        exposure.lifting().ifPresent(each -> lines.add("Lifting at work: " + each.id()));
        exposure.onset().ifPresent(each -> lines.add("Onset of the pain: " + each.id()));
        return List.copyOf(lines);
    }

    private static String longSitting(ExposureReport report) {
        return report.longSitting()
                .map(each -> each ? ". This is long sitting" : ". This is not long sitting")
                .orElse("");
    }

    private static String number(OptionalDouble value, String unit) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) + " " + unit : "not known";
    }

    /// The plan for breaks.
    public static String breaks(BreakPlan plan) {
        return "A prompt every " + Numbers.plain(plan.everyMinutes()) + " minutes of sitting, a break of "
                + Numbers.plain(plan.shortestMinutes()) + " to " + Numbers.plain(plan.longestMinutes()) + " minutes"
                + (plan.prompts() > 0 ? ": " + plan.prompts() + " on such a day. Leave out what does not fit in" : "")
                + ". In turn, except what a programme bars for this person:";
    }

    /// The name of an exercise.
    public static String exercise(String id, Map<String, Exercise> exercises) {
        return Optional.ofNullable(exercises.get(id)).map(Exercise::label).orElse(id);
    }

    /// What is to be said of load.
    public static List<String> load(ExposureReport report) {
        List<String> lines = new ArrayList<>();
        if (report.exposure().sessions().isEmpty()) {
            return lines;
        }
        report.weekend().ifPresent(each -> lines.add(weekend(each)));
        for (LoadRise rise : report.rises()) {
            lines.add(rise(rise));
        }
        if (!report.weeksCompared()) {
            lines.add("The sessions do not reach back over two weeks, so week is not held against week");
        } else if (report.rises().isEmpty()) {
            lines.add("No jump of load, week on week or in one session");
        }
        return List.copyOf(lines);
    }

    private static String weekend(WeekendPattern each) {
        String share = Math.round(each.share() * WHOLE) + " % of this week's load fell on "
                + String.join(
                        " and ", each.days().stream().map(Object::toString).toList());
        return share
                + each.holds()
                        .map(holds -> holds ? ", beside long sitting: the weekend-warrior pattern. Spread it" : "")
                        .orElse("; with long sitting on weekdays that would be the weekend-warrior pattern, and the"
                                + " hours of sitting are not known");
    }

    private static String rise(LoadRise rise) {
        String times = rise.ratio().isPresent()
                ? ", " + BalanceWords.amount(rise.ratio().getAsDouble(), "") + " times as much"
                : "";
        return switch (rise.kind()) {
            case WEEK ->
                "The week up to " + rise.date() + " had a load of " + Numbers.plain(rise.now()) + " (effort times"
                        + " minutes) after " + Numbers.plain(rise.before()) + " the week before" + times;
            case SESSION ->
                "The session of " + rise.date() + " lasted " + Numbers.plain(rise.now())
                        + " minutes; the longest before it was " + Numbers.plain(rise.before()) + times;
        };
    }

    /// A sport and its load.
    public static String sport(OfSport each) {
        return each.sport().label()
                + (each.hours().isPresent() ? " (" + Numbers.plain(each.hours().getAsDouble()) + " hours a week)" : "")
                + ": " + each.sport().load();
    }

    /// How a return to a sport is built up.
    public static String back(OfSport each, Map<String, Exercise> exercises) {
        return "Return: " + each.sport().returnRule() + ". Late exercises: "
                + String.join(
                        "; ",
                        each.sport().lateExercises().stream()
                                .map(id -> exercise(id, exercises))
                                .toList());
    }
}
