package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the week of one person must hold to.
///
/// @param days the person's days, in the order of the week
/// @param tenthsADay time on each of them, in tenths of a minute
/// @param exercisesAtMost different exercises at most
/// @param options the exercises and doses to choose from; all of them may be done
/// @param needs what the week should serve
/// @param chains identifiers of exercises of which one at most is done: each leads to the next
/// @param loadAtMost load of the week at most; empty where nothing is known of the week before
/// @param aerobic whether one aerobic exercise at least must be in
/// @param included identifiers of exercises that must be in
record WeekProblem(
        List<DayOfWeek> days,
        int tenthsADay,
        int exercisesAtMost,
        List<Option> options,
        List<Need> needs,
        List<List<String>> chains,
        OptionalInt loadAtMost,
        boolean aerobic,
        Set<String> included) {

    WeekProblem {
        days = List.copyOf(days);
        options = List.copyOf(options);
        needs = List.copyOf(needs);
        chains = List.copyOf(chains);
        included = Set.copyOf(included);
    }

    /// The same with nothing to serve: whether any week keeps the limits.
    WeekProblem withoutNeeds() {
        return new WeekProblem(
                days, tenthsADay, exercisesAtMost, options, List.of(), chains, loadAtMost, aerobic, included);
    }
}
