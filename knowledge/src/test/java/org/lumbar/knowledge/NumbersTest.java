package org.lumbar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.0066, 0.0066",
        "20, 20",
        "0, 0",
        "-0.0, 0",
        "1234567, 1234570",
        "0.1234567, 0.123457",
        "1e-7, 0.0000001"
    })
    void numbersHaveSixDigitsAndNoExponent(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }
}
