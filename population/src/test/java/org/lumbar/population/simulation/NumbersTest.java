package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void theNormalDistributionIsThatOfTheTables() {
        assertThat(NormalTable.below(0)).isCloseTo(0.5, within(1e-7));
        assertThat(NormalTable.below(1.959964)).isCloseTo(0.975, within(1e-6));
        assertThat(NormalTable.below(-3.090232)).isCloseTo(0.001, within(1e-6));
        assertThat(NormalTable.below(-40)).isZero();
        assertThat(NormalTable.below(40)).isEqualTo(1);
    }

    @Test
    void numbersAreWrittenInDigits() {
        assertThat(new Bytes()
                        .number(0)
                        .put(' ')
                        .number(9)
                        .put(' ')
                        .number(1_234_567_890_123L)
                        .toString())
                .isEqualTo("0 9 1234567890123");
        assertThat(new Bytes().tenths(3).put(' ').tenths(384).toString()).isEqualTo("0.3 38.4");
        assertThat(new Bytes().hex(-1).put(' ').hex(0x1a).toString()).isEqualTo("ffffffffffffffff 000000000000001a");
    }

    @Test
    void aBufferGrows() {
        var bytes = new Bytes();
        byte[] more = Bytes.of("x".repeat(1000));
        for (int i = 0; i < 1000; i++) {
            bytes.put(more);
        }
        assertThat(bytes.length()).isEqualTo(1_000_000);
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        var days = new Days(LocalDate.of(2028, 3, 1));
        var bytes = new Bytes();
        days.put((int) LocalDate.of(2028, 2, 29).toEpochDay(), bytes);
        bytes.put(' ');
        days.put((int) LocalDate.of(1908, 1, 31).toEpochDay(), bytes);
        bytes.put(' ');
        days.putYear((int) LocalDate.of(1908, 1, 31).toEpochDay(), bytes);
        assertThat(bytes.toString()).isEqualTo("2028-02-29 1908-01-31 1908");
    }

    @Test
    void noTwoPeopleOfASeedShareAnIdentifier() {
        Set<Long> identifiers = new HashSet<>();
        for (long number = 0; number < 200_000; number++) {
            identifiers.add(PersonRandom.identifier(5, number));
        }
        assertThat(identifiers).hasSize(200_000);
    }

    @Test
    void textsAreEscaped() {
        assertThat(Json.text("a \"b\" \\ \n")).isEqualTo("\"a \\\"b\\\" \\\\ \\u000a\"");
    }
}
