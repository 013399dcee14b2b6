package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days read digit by digit are those that the library of Java reads.
class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String LETTERS = "0123456789-+T:Z x٣";
    private static final long SEED = 20261123;

    @ParameterizedTest
    @CsvSource({
        "2026-02-20, 2026-02-20",
        "2026-02-20T23:59:59-11:00, 2026-02-20",
        "2024-02-29, 2024-02-29",
        "2999-12-31, 2999-12-31",
        "1800-01-01, 1800-01-01",
        "2025, 2025-12-31",
        "2026, 2026-03-02",
        "2027, 2027-12-31",
        "2026-02, 2026-02-28",
        "2026-03, 2026-03-02",
        "2026-04, 2026-04-30"
    })
    void ofWhatIsNotExactTheLastDayCountsThatIsNotInTheFuture(String text, LocalDate day) {
        assertThat(Days.of(text, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "20260220",
                "2026-13",
                "2026-00-10",
                "2026-02-30",
                "2025-02-29",
                "2026/02/20",
                "26-02-2020"
            })
    void whatIsNoDateIsNoDay(String text) {
        assertThat(Days.of(text, TODAY)).isEmpty();
    }

    @Test
    void everyDayOfFourCenturiesIsRead() {
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(Days.of(day.toString(), TODAY)).contains(day);
            assertThat(Days.first(day.toString())).contains(day);
        }
    }

    @Test
    void aDamagedDateIsReadWhereJavaReadsItAndNowhereElse() {
        var random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder(TODAY.plusDays(random.nextInt(5000)).toString());
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(Days.of(text.toString(), TODAY)).as(text.toString()).isEqualTo(parsed(text.toString()));
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
