package org.lumbar.population.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Damage of every kind, each refused with its reason and place, and without a word of the line.
class DamagedJsonTest {

    private static Object read(String line) {
        return JsonTree.read(line.getBytes(StandardCharsets.ISO_8859_1), (byte) '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[1]; no JSON object; 0",
                "\"text\"; no JSON object; 0",
                "{; a name of a member is missing; 1",
                "{\"a\":1; an object is not closed; 6",
                "{\"a\":1,}; a name of a member is missing; 7",
                "{\"a\" 1}; a colon is missing; 5",
                "{\"a\":}; no JSON value; 5",
                "{a:1}; a name of a member is missing; 1",
                "{\"a\":[1,]}; no JSON value; 8",
                "{\"a\":[1}; an array is not closed; 7",
                "{\"a\":tru}; no JSON value; 8",
                "{\"a\":nul; no JSON value; 8",
                "{\"a\":NaN}; no JSON value; 5",
                "{\"a\":'b'}; no JSON value; 5",
                "{\"a\":+1}; no JSON value; 5",
                "{\"a\":.5}; no JSON value; 5",
                "{\"a\":-}; a number is damaged; 6",
                "{\"a\":1.}; a number is damaged; 7",
                "{\"a\":1e}; a number is damaged; 7",
                "{\"a\":01}; an object is not closed; 6",
                "{\"a\":0x1}; an object is not closed; 6",
                "{\"a\":\"b; a text is not closed; 7",
                "{\"a\":\"b\\; an escape in a text is damaged; 7",
                "{\"a\":\"\\x41\"}; an escape in a text is damaged; 6",
                "{\"a\":\"\\u12G4\"}; an escape in a text is damaged; 6",
                "{\"a\":\"\\u12; an escape in a text is damaged; 6",
                "{} {}; more than one JSON value stands in the line; 3",
                "{}x; more than one JSON value stands in the line; 2"
            })
    void eachDamageHasItsReasonAndPlace(String line, String reason, int position) {
        assertThatThrownBy(() -> read(line)).isInstanceOfSatisfying(JsonException.class, error -> {
            assertThat(error).hasMessage(reason);
            assertThat(error.position()).isEqualTo(position);
            assertThat(error.getStackTrace()).isEmpty();
        });
    }

    @Test
    void noCharacterBelowTheSpaceStandsInAText() {
        for (char each = 0; each < ' '; each++) {
            String line = "{\"a\":\"b" + each + "\"}";
            assertThatThrownBy(() -> read(line)).isInstanceOf(JsonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c0 80",
                "c1 bf",
                "c2",
                "c2 41",
                "df",
                "e0 80 80",
                "e0 9f bf",
                "e0 a0",
                "e1 80 c0",
                "ed a0 80",
                "ed bf bf",
                "ef bf",
                "f0 80 80 80",
                "f0 8f bf bf",
                "f0 90 80",
                "f4 90 80 80",
                "f5 80 80 80",
                "f8 88 80 80 80",
                "fe",
                "ff"
            })
    void utf8ThatIsOverlongOfSurrogatesCutShortOrTooHighIsRefused(String hex) {
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (String line : new String[] {"{\"a\":\"bcdefghij%s\"}", "{\"%s\":1}", "{\"a\":\"%s"}) {
            String damaged = line.replace("%s", new String(bad, StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(JsonException.class)
                    .hasMessage("invalid UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c2 80", "df bf", "e0 a0 80", "ed 9f bf", "ee 80 80", "ef bf bf", "f0 90 80 80", "f4 8f bf bf"})
    void theFirstAndLastCharacterOfEachLengthIsTaken(String hex) {
        byte[] good = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(read("{\"a\":\"" + new String(good, StandardCharsets.ISO_8859_1) + "\"}"))
                .isEqualTo(Map.of("a", new String(good, StandardCharsets.UTF_8)));
    }

    @Test
    void halfASurrogateInAnEscapeIsKeptAsItStands() {
        assertThat(read("{\"a\":\"\\ud800\"}")).isEqualTo(Map.of("a", "\ud800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void valuesStandInEachOtherAtMost512Deep(String opening) {
        String closing = opening.equals("[") ? "]" : "}";
        String sound =
                "{\"a\":" + opening.repeat(JsonCursor.DEEPEST - 1) + "1" + closing.repeat(JsonCursor.DEEPEST - 1) + "}";
        String deeper = "{\"a\":" + opening.repeat(JsonCursor.DEEPEST) + "1" + closing.repeat(JsonCursor.DEEPEST) + "}";

        assertThat(read(sound)).isInstanceOf(Map.class);
        assertThatThrownBy(() -> read(deeper)).hasMessage("values stand in each other more than 512 deep");
    }

    @Test
    void aHundredThousandValuesInEachOtherAreRefusedAndTheNextLineIsRead() {
        var cursor = new JsonCursor();
        cursor.over(JsonTree.buffer("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII), (byte) '['));
        assertThatThrownBy(() -> cursor.skip(cursor.begin(0))).hasMessageContaining("512 deep");

        cursor.over(JsonTree.buffer("[[1]]".getBytes(StandardCharsets.US_ASCII), (byte) '['));
        assertThat(cursor.skip(cursor.begin(0))).isEqualTo(5);
    }
}
