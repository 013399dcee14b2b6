package org.lumbar.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days of records, read from the text of a date. A date in its own time zone is the day that was meant; of a
/// month or a year the last day counts, so that nothing is called old that may be recent.
public final class Days {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MONTHS = 12;

    private Days() {}

    /// The day of a date, at most `latest` when only its month or year is known; empty when the text is no
    /// date.
    ///
    /// @param text a year, a month, a day, or a day with a time, as FHIR writes them; may be empty
    public static Optional<LocalDate> of(String text, LocalDate latest) {
        int length = text.length();
        if (length >= DAY) {
            return day(text);
        }
        if (length != YEAR && length != MONTH) {
            return Optional.empty();
        }
        int year = number(text, 0, YEAR);
        int month = length == YEAR ? 1 : month(text);
        if (year < 0 || month < 0) {
            return Optional.empty();
        }
        LocalDate begin = LocalDate.of(year, month, 1);
        LocalDate end = YearMonth.of(year, length == YEAR ? MONTHS : month).atEndOfMonth();
        return Optional.of(!begin.isAfter(latest) && end.isAfter(latest) ? latest : end);
    }

    /// Whether the text tells the day itself, not only month or year.
    public static boolean isExact(String text) {
        return text.length() >= DAY;
    }

    /// The first day of a year, a month or a day; empty when the text is anything else.
    static Optional<LocalDate> first(String text) {
        return switch (text.length()) {
            case YEAR -> day(text + "-01-01");
            case MONTH -> day(text + "-01");
            case DAY -> day(text);
            default -> Optional.empty();
        };
    }

    /// The day with which a text begins. Read digit by digit, since a population has many millions of dates.
    private static Optional<LocalDate> day(String text) {
        int year = number(text, 0, YEAR);
        int month = month(text);
        int day = text.charAt(MONTH) == '-' ? number(text, MONTH + 1, DAY) : -1;
        if (year < 0 || month < 0 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int month(String text) {
        int month = text.charAt(YEAR) == '-' ? number(text, YEAR + 1, MONTH) : -1;
        return month >= 1 && month <= MONTHS ? month : -1;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
