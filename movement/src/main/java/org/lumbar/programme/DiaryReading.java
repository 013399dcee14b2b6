package org.lumbar.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.ProgrammeRules;

/// What the diary says of how to go on.
///
/// @param days each day with its light, in the order of time
/// @param steps steps up less steps back since the beginning; below 0 it is easier than at the start
/// @param lastStep what the latest days ask for
/// @param stop the day on which the plan stopped; empty while it goes on
/// @param mastered exercises done in enough green sessions, after which a harder one may come
/// @param goneOn exercises of the latest week, which stay unless something speaks against them
/// @param tooMuch exercises to step back from
/// @param lastWeekLoad minutes times effort of the last seven days of the diary; empty where it spans no week
/// @param amberWeek whether these days held an amber or red light
/// @param done sessions done
/// @param missed sessions missed
public record DiaryReading(
        List<Day> days,
        int steps,
        Step lastStep,
        Optional<Day> stop,
        Set<String> mastered,
        Set<String> goneOn,
        Set<String> tooMuch,
        OptionalDouble lastWeekLoad,
        boolean amberWeek,
        int done,
        int missed) {

    private static final int WEEK = 7;

    /// A day with its light; without one where the diary does not tell enough.
    public record Day(DiaryEntry entry, Optional<TrafficLight> light) {}

    /// What the latest days ask for.
    public enum Step {
        NONE,
        HOLD,
        UP,
        BACK,
        STOP
    }

    /// Reads a diary. Entries may stand in any order.
    ///
    /// @param on the day of the question; later entries do not count
    public static DiaryReading of(List<DiaryEntry> entries, MovementContent content, LocalDate on) {
        ProgrammeRules rules = content.programme();
        List<Day> days = entries.stream()
                .filter(entry -> !entry.date().isAfter(on))
                .sorted(Comparator.comparing(DiaryEntry::date))
                .map(entry -> new Day(entry, TrafficLight.of(entry, rules)))
                .toList();
        int greens = 0;
        int ambers = 0;
        int steps = 0;
        Step last = Step.NONE;
        Optional<Day> stop = Optional.empty();
        Map<String, Integer> green = new HashMap<>();
        Set<String> tooMuch = new HashSet<>();
        for (Day day : days) {
            if (day.light().isEmpty()) {
                continue;
            }
            TrafficLight light = day.light().get();
            greens = light == TrafficLight.GREEN ? greens + 1 : 0;
            ambers = light == TrafficLight.AMBER ? ambers + 1 : 0;
            last = Step.HOLD;
            switch (light) {
                case GREEN -> {
                    day.entry().done().forEach(id -> green.merge(id, 1, Integer::sum));
                    tooMuch.removeAll(day.entry().done());
                    if (greens == rules.count("greens-to-step-up")) {
                        steps++;
                        greens = 0;
                        last = Step.UP;
                    }
                }
                case AMBER -> {
                    if (ambers == rules.count("ambers-to-step-back")) {
                        steps--;
                        ambers = 0;
                        last = Step.BACK;
                    }
                }
                case RED -> {
                    steps--;
                    last = Step.BACK;
                    day.entry().done().forEach(green::remove);
                    tooMuch.addAll(day.entry().done());
                }
                case STOP -> {
                    last = Step.STOP;
                    stop = stop.isPresent() ? stop : Optional.of(day);
                }
            }
        }
        int enough = rules.count("greens-to-step-up");
        Set<String> mastered = new HashSet<>();
        green.forEach((id, count) -> {
            if (count >= enough) {
                mastered.add(id);
            }
        });
        List<Day> week = days.isEmpty() ? List.of() : lastWeek(days);
        return new DiaryReading(
                days,
                steps,
                stop.isPresent() ? Step.STOP : last,
                stop,
                Set.copyOf(mastered),
                ids(week),
                Set.copyOf(tooMuch),
                load(days, week, content),
                week.stream()
                        .anyMatch(day -> day.light().isPresent() && day.light().get() != TrafficLight.GREEN),
                (int) days.stream().filter(day -> !day.entry().done().isEmpty()).count(),
                (int) days.stream()
                        .filter(day -> day.entry().done().isEmpty()
                                && !day.entry().missed().isEmpty())
                        .count());
    }

    private static List<Day> lastWeek(List<Day> days) {
        LocalDate from = days.getLast().entry().date().minusDays(WEEK - 1L);
        return days.stream().filter(day -> !day.entry().date().isBefore(from)).toList();
    }

    private static Set<String> ids(List<Day> week) {
        Set<String> ids = new HashSet<>();
        week.forEach(day -> ids.addAll(day.entry().done()));
        return Set.copyOf(ids);
    }

    /// Empty where the diary spans less than a week: half a week's load would bind the next one too tightly.
    private static OptionalDouble load(List<Day> days, List<Day> week, MovementContent content) {
        if (week.isEmpty()
                || days.getFirst()
                        .entry()
                        .date()
                        .isAfter(days.getLast().entry().date().minusDays(WEEK - 2L))) {
            return OptionalDouble.empty();
        }
        List<Double> loads = new ArrayList<>();
        for (Day day : week) {
            if (day.entry().minutes().isPresent() && day.entry().effort().isPresent()) {
                loads.add((double) day.entry().minutes().getAsInt()
                        * day.entry().effort().getAsInt());
                continue;
            }
            for (String id : day.entry().done()) {
                Exercise exercise = content.exercises().get(id);
                if (exercise != null) {
                    double usual = content.programme().kind(exercise.kind()).effort();
                    double effort = day.entry().effort().isPresent()
                            ? day.entry().effort().getAsInt()
                            : usual;
                    loads.add(exercise.dose().minutes() * effort);
                }
            }
        }
        return OptionalDouble.of(loads.stream().mapToDouble(Double::doubleValue).sum());
    }
}
