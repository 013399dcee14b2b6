package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.List;

/// A week that was chosen.
///
/// @param items its exercises
/// @param worth its worth in points
/// @param bound no week of this problem is worth more
/// @param rounds how often a choice was sent back because it did not fit on the days
record Week(List<Item> items, long worth, long bound, int rounds) {

    /// An exercise on its days.
    record Item(Option option, List<DayOfWeek> days) {}
}
