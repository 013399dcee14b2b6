package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays chosen exercises on the person's days: every day within its time, every muscle group that was trained
/// for
/// strength at rest the day after, and the longest day as short as can be. Exact in whether it can be done.
final class DayPlanner {

    /// Places tried after a first way was found, to shorten the longest day.
    private static final int TRIES = 20_000;

    private final List<DayOfWeek> days;
    private final List<Option> options;
    private final List<List<Integer>> patterns = new ArrayList<>();
    private final int[] restsAfter;
    private final Map<String, Integer> groups = new HashMap<>();
    private final Set<List<Integer>> deadEnds = new HashSet<>();
    private final int least;
    private int[] best = new int[0];
    private int bestLongest;
    private int tries;

    private DayPlanner(List<DayOfWeek> days, int limit, List<Option> options) {
        this.days = days;
        this.options = options;
        this.bestLongest = limit + 1;
        restsAfter = new int[days.size()];
        for (int i = 0; i < days.size(); i++) {
            for (int j = 0; j < days.size(); j++) {
                boolean neighbours =
                        days.get(i).plus(1) == days.get(j) || days.get(j).plus(1) == days.get(i);
                restsAfter[i] |= neighbours ? 1 << j : 0;
            }
        }
        int sum = 0;
        for (Option option : options) {
            patterns.add(patterns(option));
            sum += option.tenths() * option.days();
            if (option.isStrength()) {
                option.exercise().targets().forEach(group -> groups.putIfAbsent(group, groups.size()));
            }
        }
        least = days.isEmpty() ? 0 : Math.ceilDiv(sum, days.size());
    }

    /// The days of each option, in the order of the options; empty where they do not fit.
    ///
    /// @param limit time on a day, in tenths of a minute
    static Optional<List<List<DayOfWeek>>> plan(List<DayOfWeek> days, int limit, List<Option> options) {
        // the longest first: what hardly fits is placed while there is room
        List<Option> ordered = options.stream()
                .sorted(Comparator.comparingInt((Option each) -> -each.tenths() * each.days())
                        .thenComparing(each -> each.exercise().id()))
                .toList();
        var planner = new DayPlanner(days, limit, ordered);
        planner.place(0, new int[days.size()], new int[planner.groups.size()], new int[ordered.size()]);
        if (planner.best.length != ordered.size() || planner.bestLongest > limit) {
            return Optional.empty();
        }
        return Optional.of(options.stream()
                .map(option -> planner.named(planner.best[ordered.indexOf(option)]))
                .toList());
    }

    /// On how many of these days at most a muscle group can be trained with a day of rest after each.
    static int mostWithRest(List<DayOfWeek> days) {
        var planner = new DayPlanner(days, 0, List.of());
        int most = 0;
        for (int pattern = 0; pattern < 1 << days.size(); pattern++) {
            most = planner.rests(pattern) ? Math.max(most, Integer.bitCount(pattern)) : most;
        }
        return most;
    }

    private List<Integer> patterns(Option option) {
        List<Integer> found = new ArrayList<>();
        for (int pattern = 0; pattern < 1 << days.size(); pattern++) {
            if (Integer.bitCount(pattern) == option.days() && (!option.isStrength() || rests(pattern))) {
                found.add(pattern);
            }
        }
        // evenly over the week before days in a row, and early days before late ones
        found.sort(Comparator.comparingInt(this::together).thenComparingInt(Integer::reverse));
        return found.reversed().stream()
                .sorted(Comparator.comparingInt(this::together))
                .toList();
    }

    private boolean rests(int pattern) {
        return together(pattern) == 0;
    }

    private int together(int pattern) {
        int pairs = 0;
        for (int day = 0; day < days.size(); day++) {
            pairs += (pattern >> day & 1) == 1 ? Integer.bitCount(pattern & restsAfter[day]) : 0;
        }
        return pairs;
    }

    /// Places the option of this number and those after it.
    ///
    /// @return whether a way was found, better than the best before
    private boolean place(int number, int[] minutes, int[] trained, int[] chosen) {
        if (number == options.size()) {
            int longest = Arrays.stream(minutes).max().orElse(0);
            if (longest < bestLongest) {
                bestLongest = longest;
                best = chosen.clone();
                return true;
            }
            return false;
        }
        List<Integer> state = state(number, minutes, trained);
        if (deadEnds.contains(state)) {
            return false;
        }
        boolean found = false;
        Option option = options.get(number);
        for (int pattern : byLongest(patterns.get(number), minutes, option.tenths())) {
            if (longest(pattern, minutes, option.tenths()) >= bestLongest
                    || bestLongest <= least
                    || (best.length > 0 && ++tries > TRIES)) {
                break;
            }
            int[] after = trained(option, pattern, trained);
            if (after.length == trained.length) {
                chosen[number] = pattern;
                found |= place(number + 1, added(pattern, minutes, option.tenths()), after, chosen);
            }
        }
        if (!found && best.length == 0) {
            deadEnds.add(state);
        }
        return found;
    }

    private static List<Integer> state(int number, int[] minutes, int[] trained) {
        List<Integer> state = new ArrayList<>(1 + minutes.length + trained.length);
        state.add(number);
        Arrays.stream(minutes).forEach(state::add);
        Arrays.stream(trained).forEach(state::add);
        return state;
    }

    private List<Integer> byLongest(List<Integer> found, int[] minutes, int tenths) {
        return found.stream()
                .sorted(Comparator.comparingInt(pattern -> longest(pattern, minutes, tenths)))
                .toList();
    }

    private static int longest(int pattern, int[] minutes, int tenths) {
        int longest = 0;
        for (int day = 0; day < minutes.length; day++) {
            longest = Math.max(longest, minutes[day] + ((pattern >> day & 1) == 1 ? tenths : 0));
        }
        return longest;
    }

    private static int[] added(int pattern, int[] minutes, int tenths) {
        int[] after = minutes.clone();
        for (int day = 0; day < after.length; day++) {
            after[day] += (pattern >> day & 1) == 1 ? tenths : 0;
        }
        return after;
    }

    /// The days on which each group is trained; nothing where a group would not rest.
    private int[] trained(Option option, int pattern, int[] before) {
        if (!option.isStrength()) {
            return before;
        }
        int[] after = before.clone();
        for (String group : option.exercise().targets()) {
            int index = groups.getOrDefault(group, 0);
            after[index] |= pattern;
            if (!rests(after[index])) {
                return new int[before.length + 1];
            }
        }
        return after;
    }

    private List<DayOfWeek> named(int pattern) {
        List<DayOfWeek> named = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if ((pattern >> day & 1) == 1) {
                named.add(days.get(day));
            }
        }
        return List.copyOf(named);
    }
}
