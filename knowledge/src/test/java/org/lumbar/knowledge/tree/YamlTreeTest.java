package org.lumbar.knowledge.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

class YamlTreeTest {

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> YamlTree.parse(text, "a.yaml"))
                .isInstanceOf(ContentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, NUMBER",
        "-3, NUMBER",
        "1e-3, NUMBER",
        "true, BOOLEAN",
        "null, NULL",
        "~, TEXT",
        "yes, TEXT",
        "'\"1\"', TEXT",
        "1.0.0, TEXT",
        "2026-01-01, TEXT"
    })
    void scalarsKeepTheirTextAndGetTheirType(String text, ScalarType type) {
        assertThat(YamlTree.parse("[" + text + "]", "a.yaml"))
                .isInstanceOfSatisfying(
                        Sequence.class,
                        list -> assertThat(list.items())
                                .singleElement()
                                .isInstanceOfSatisfying(Scalar.class, scalar -> {
                                    assertThat(scalar.type()).isEqualTo(type);
                                    assertThat(scalar.text()).isEqualTo(text.replace("\"", ""));
                                }));
    }

    @Test
    void keysAndValuesKnowTheirPlace() {
        assertThat(YamlTree.parse("# a comment\na:\n  b: [x]\n", "a.yaml"))
                .isEqualTo(new Mapping(
                        List.of(new Mapping.Entry(
                                "a",
                                new Mapping(
                                        List.of(new Mapping.Entry(
                                                "b",
                                                new Sequence(
                                                        List.of(new Scalar(
                                                                ScalarType.TEXT, "x", new Place("a.yaml", 3, 7))),
                                                        new Place("a.yaml", 3, 6)),
                                                new Place("a.yaml", 3, 3))),
                                        new Place("a.yaml", 3, 3)),
                                new Place("a.yaml", 2, 1))),
                        new Place("a.yaml", 2, 1)));
    }

    @Test
    void anAliasStandsForItsValue() {
        assertThat(YamlTree.parse("[&x {a: 1}, *x]", "a.yaml"))
                .isInstanceOfSatisfying(
                        Sequence.class,
                        list -> assertThat(list.items().get(1))
                                .isEqualTo(list.items().get(0)));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refused("a: 1\nb: 2\na: 3\n", "a.yaml:3:1: the key a stands twice; keep one.");
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        var text = new StringBuilder("- &a0 [x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("- &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1));
        }
        refused(text.toString(), "a.yaml:12:9: there are more than 20 aliases; write the values out.");
    }

    @Test
    void fewAliasesOfSomethingLargeAreRefused() {
        String large = "- &a [" + "x,".repeat(99_999) + "x]\n";
        refused(large + "- *a\n".repeat(20), "a.yaml:10:3: this holds more than 1000000 values.");
    }

    @Test
    void anAliasOfItselfIsRefused() {
        refused("a: &a [*a]", "a.yaml:1:8: the alias *a stands for nothing before it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"!!java.net.URL x|tag:yaml.org,2002:java.net.URL", "!own x|!own", "!!str 1|tag:yaml.org,2002:str"})
    void tagsAreRefused(String value, String tag) {
        refused("a: " + value, "a.yaml:1:4: YAML tags such as " + tag + " are not accepted here.");
    }

    @Test
    void deepNestingIsRefused() {
        refused("[".repeat(100_000), "a.yaml:1:102: this is nested more than 100 deep.");
        refused("- ".repeat(100_000) + "x", "a.yaml:1:203: this is nested more than 100 deep.");
    }

    @ParameterizedTest
    @CsvSource({"''", "'# only a comment'", "'\n\n'"})
    void anEmptyFileIsRefused(String text) {
        refused(text, "a.yaml:1:1: the file is empty.");
    }

    @Test
    void twoDocumentsAreRefused() {
        refused("a: 1\n---\nb: 2\n", "a.yaml:2:1: a second document begins here; a file holds one.");
    }

    @Test
    void aKeyThatIsAListIsRefused() {
        refused("? [a]\n: b\n", "a.yaml:1:3: a key must be a text.");
    }

    @Test
    void aForbiddenCharacterIsRefused() {
        refused("a: 1\nb: x\u0000\n", "a.yaml:2:5: this is not YAML: the character '\\u0000' is not allowed.");
    }

    @Test
    void anUnfinishedListIsRefused() {
        refused("a: [1, 2\n", "a.yaml:2:1: this is not YAML: expected ',' or ']', but got <stream end>.");
    }

    @Test
    void aTextLongerThanAnyContentIsRefusedAtOnce() {
        refused(
                "x".repeat(8 * 1024 * 1024 + 1),
                "a.yaml:1:1: the text has 8388609 characters; at most 8388608 are read.");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = {'a', ':', '\n', 'b', (byte) 0xff};
        assertThatThrownBy(() -> Utf8.text(bytes, "a.yaml"))
                .isInstanceOf(ContentException.class)
                .hasMessage("a.yaml:2:2: the file is not UTF-8 text; save it as UTF-8.");
        assertThat(Utf8.text("é".getBytes(StandardCharsets.UTF_8), "a.yaml")).isEqualTo("é");
    }
}
