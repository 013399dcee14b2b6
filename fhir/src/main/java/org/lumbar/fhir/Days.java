package org.lumbar.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/// Days of records. A date in its own time zone is the day that was meant; of a month or a year the last day counts, so
/// that nothing is called old that may be recent.
final class Days {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Days() {}

    /// The day of a date, at most `latest` when only its month or year is known.
    static Optional<LocalDate> of(BaseDateTimeType date, LocalDate latest) {
        String text = date.getValueAsString();
        if (text == null) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case YEAR -> Optional.of(earlier(Year.parse(text).atMonth(12).atEndOfMonth(), latest, text));
                case MONTH -> Optional.of(earlier(YearMonth.parse(text).atEndOfMonth(), latest, text));
                default ->
                    text.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, DAY)));
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether the day itself is known, not only month or year.
    static boolean isExact(BaseDateTimeType date) {
        String text = date.getValueAsString();
        return text != null && text.length() >= DAY;
    }

    private static LocalDate earlier(LocalDate end, LocalDate latest, String text) {
        boolean begun = text.compareTo(String.valueOf(latest).substring(0, text.length())) <= 0;
        return begun && end.isAfter(latest) ? latest : end;
    }
}
