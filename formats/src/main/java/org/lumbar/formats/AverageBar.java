package org.lumbar.formats;

import org.lumbar.formats.AidScales.Place;

/// An average on its line in signs: `worse ..!...|--o--!.. better`.
final class AverageBar {

    private static final int WIDEST_HALF = 18;
    private static final String WORSE = "worse ";
    private static final String BETTER = " better";

    private AverageBar() {}

    /// The line.
    ///
    /// @param columns how many it may take
    static String of(Place place, int columns) {
        int half = Math.min(WIDEST_HALF, (columns - WORSE.length() - BETTER.length() - 1) / 2);
        char[] cells = ".".repeat(2 * half + 1).toCharArray();
        place.interval().ifPresent(ends -> {
            for (int i = cell(ends.worse(), half); i <= cell(ends.better(), half); i++) {
                cells[i] = '-';
            }
        });
        cells[half] = '|';
        place.important().ifPresent(change -> {
            cells[cell(change, half)] = '!';
            cells[cell(-change, half)] = '!';
        });
        cells[cell(place.point(), half)] = 'o';
        return WORSE + new String(cells) + BETTER;
    }

    private static int cell(double at, int half) {
        return Math.clamp(Math.round(half + at * half), 0, 2 * half);
    }
}
