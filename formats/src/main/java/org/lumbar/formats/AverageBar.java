package org.lumbar.formats;

import org.lumbar.formats.AidScales.Place;

/// An average on its line in signs: `worse ..!...|--o--!.. better`.
final class AverageBar {

    private static final int HALF = 18;

    private AverageBar() {}

    static String of(Place place) {
        char[] cells = ".".repeat(2 * HALF + 1).toCharArray();
        place.interval().ifPresent(ends -> {
            for (int i = cell(ends.worse()); i <= cell(ends.better()); i++) {
                cells[i] = '-';
            }
        });
        cells[HALF] = '|';
        place.important().ifPresent(change -> {
            cells[cell(change)] = '!';
            cells[cell(-change)] = '!';
        });
        cells[cell(place.point())] = 'o';
        return "worse " + new String(cells) + " better";
    }

    private static int cell(double at) {
        return Math.clamp(Math.round(HALF + at * HALF), 0, 2 * HALF);
    }
}
