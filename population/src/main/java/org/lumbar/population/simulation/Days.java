package org.lumbar.population.simulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Days as FHIR writes them, from a table: each person has dozens of dates.
final class Days {

    private static final int LENGTH = 10;
    private static final int YEARS_BEFORE = Cells.OLDEST + 2;

    private final int first;
    private final byte[] text;

    /// @param last the last day that is written
    Days(LocalDate last) {
        LocalDate begin = last.minusYears(YEARS_BEFORE);
        first = (int) begin.toEpochDay();
        int count = (int) last.toEpochDay() - first + 1;
        text = new byte[count * LENGTH];
        for (int i = 0; i < count; i++) {
            byte[] day = begin.plusDays(i).toString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(day, 0, text, i * LENGTH, LENGTH);
        }
    }

    /// Writes a day counted from 1970.
    void put(int day, Bytes into) {
        into.put(text, (day - first) * LENGTH, LENGTH);
    }

    /// Writes the year of a day.
    void putYear(int day, Bytes into) {
        into.put(text, (day - first) * LENGTH, 4);
    }
}
