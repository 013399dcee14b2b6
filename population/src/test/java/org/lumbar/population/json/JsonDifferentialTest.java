package org.lumbar.population.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the scanner takes and refuses, Jackson takes and refuses, and both read the same out of it. Known
/// differences: a line feed ends the line wherever it stands, more than 512 values may not stand in each other,
/// and UTF-8 must be right to the letter.
class JsonDifferentialTest {

    private static final int LINES = 8_000;
    private static final Keys NAMES = Keys.of(JsonMaker.NAMES);

    private static Optional<Object> read(byte[] line, char behind) {
        try {
            return Optional.of(JsonTree.read(line, (byte) behind));
        } catch (JsonException error) {
            assertThat(error.position()).isBetween(0, line.length);
            assertThat(error.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static String shown(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesThatAreSoundAreReadAsJacksonReadsThem(long seed) {
        var maker = new JsonMaker(seed);
        for (int i = 0; i < LINES; i++) {
            byte[] line = maker.line();
            Optional<Object> expected = JsonTree.readByJackson(line);
            assertThat(expected).as(shown(line)).isPresent();
            assertThat(read(line, '"')).as(shown(line)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void damagedLinesAreRefusedOrReadAsJacksonDoes(long seed) {
        var maker = new JsonMaker(seed);
        int refused = 0;
        for (int i = 0; i < 2 * LINES; i++) {
            byte[] line = maker.damaged(maker.line());
            Optional<Object> expected = JsonTree.readByJackson(line);
            assertThat(read(line, '0'))
                    .as("seed %d, line %d: %s", seed, i, shown(line))
                    .isEqualTo(expected);
            refused += expected.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(LINES, 2 * LINES - LINES / 10);
    }

    @Test
    void whatStandsBehindTheLineIsNeverTakenForPartOfIt() {
        var maker = new JsonMaker(8);
        for (int i = 0; i < LINES; i++) {
            byte[] line = maker.damaged(maker.line());
            Optional<Object> alone = read(line, '\0');
            for (char behind : "\"}]7e\\ ,:".toCharArray()) {
                assertThat(read(line, behind)).as(shown(line)).isEqualTo(alone);
            }
        }
    }

    @Test
    void ofTheMembersThatAreAskedForEachIsFoundWhereItStoodLast() {
        var maker = new JsonMaker(9);
        var members = new Members(NAMES, JsonMaker.NAMES.size());
        int found = 0;
        for (int i = 0; i < LINES; i++) {
            byte[] line = maker.line();
            var cursor = new JsonCursor();
            cursor.over(JsonTree.buffer(line, (byte) 'a'));
            int begin = cursor.begin(0);
            int end = members.read(cursor, begin);

            assertThat(cursor.bytes()[cursor.space(end)]).isEqualTo((byte) '\n');
            Map<?, ?> expected = (Map<?, ?>) JsonTree.readByJackson(line).orElseThrow();
            for (int name = 0; name < JsonMaker.NAMES.size(); name++) {
                Object value = expected.get(JsonMaker.NAMES.get(name));
                assertThat(members.has(name)).as(shown(line)).isEqualTo(value != null);
                if (value instanceof String text) {
                    int at = members.at(name);
                    assertThat(JsonText.decode(cursor.bytes(), at + 1, cursor.text(at + 1)))
                            .isEqualTo(text);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(LINES / 10);
    }

    @Test
    void aNameIsFoundWhateverItsLengthAndOnlyWhenAllOfItIsTheSame() {
        List<String> names =
                List.of("a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq");
        Keys keys = Keys.of(names);
        for (int name = 0; name < names.size(); name++) {
            byte[] bytes = (names.get(name) + "\"~~~~~~~~").getBytes(StandardCharsets.US_ASCII);
            assertThat(keys.find(bytes, 0, names.get(name).length())).isEqualTo(name);
        }
        for (String other : List.of(
                "",
                "b",
                "abc",
                "abcdefgi",
                "abcdefghj",
                "abcdefghijklmnoq",
                "abcdefghijklmnopqr",
                "Xbcdefghijklmnopq")) {
            byte[] bytes = (other + "\"~~~~~~~~").getBytes(StandardCharsets.US_ASCII);
            assertThat(keys.find(bytes, 0, other.length())).as(other).isEqualTo(-1);
        }
    }

    @Test
    void aNameWrittenWithEscapesIsTheSameName() {
        Keys keys = Keys.of(List.of("id", "resourceType"));
        byte[] bytes = "\\u0072esource\\u0054ype\"~~~~~~~~".getBytes(StandardCharsets.US_ASCII);

        assertThat(keys.find(bytes, 0, bytes.length - 9)).isEqualTo(1);
    }
}
