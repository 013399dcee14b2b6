package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Place;

class JsonTreeTest {

    @Test
    void every_node_knows_its_line_and_column() {
        Node root = JsonTree.parse("{\n  \"age\": 44,\n  \"list\": [\n    true, null]\n}", "a.json");

        assertThat(places(root)).isEqualTo("1:1 2:3 2:10 3:3 3:11 4:5 4:11");
    }

    private static String places(Node node) {
        String own = node.place().line() + ":" + node.place().column();
        return switch (node) {
            case Node.Scalar _ -> own;
            case Node.Sequence sequence ->
                own + sequence.items().stream().map(item -> " " + places(item)).collect(Collectors.joining());
            case Node.Mapping mapping ->
                own
                        + mapping.entries().stream()
                                .map(entry -> " " + entry.place().line() + ":"
                                        + entry.place().column() + " " + places(entry.value()))
                                .collect(Collectors.joining());
        };
    }

    @Test
    void numbers_and_texts_are_kept_as_written() {
        assertThat(JsonTree.parse("-0.50E+3", "a")).isEqualTo(scalar(Node.ScalarType.NUMBER, "-0.50E+3"));
        assertThat(JsonTree.parse("\"\\u00e9\\ud83d\\ude00\\n\"", "a"))
                .isEqualTo(scalar(Node.ScalarType.TEXT, "\u00e9\ud83d\ude00\n"));
    }

    private static Node scalar(Node.ScalarType type, String text) {
        return new Node.Scalar(type, text, new Place("a", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " \t\r\n[1]\n",
                "\uFEFF{}",
                "\"\"",
                "0",
                "null",
                "[[[{\"\":[]}]]]",
                "\"\u2028\u0000x\""
            })
    void json_is_accepted(String text) {
        String written = text.replace("\u0000", "\\u0000");

        assertThat(JsonTree.parse(written, "a")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1,]               | 1:4  | a value must stand here
            {"a":1,}           | 1:8  | a key in double quotation marks must stand here
            {'a':1}            | 1:2  | unexpected ''': a key in double quotation marks
            {a:1}              | 1:2  | unexpected 'a': a key in double quotation marks
            {"a" 1}            | 1:6  | a colon must stand between a key and its value
            {"a":1 "b":2}      | 1:8  | a comma must stand between two values
            [1 // one          | 1:4  | JSON has no comments
            [NaN]              | 1:5  | JSON has no NaN
            [-Infinity]        | 1:11 | JSON has no infinity
            [True]             | 1:2  | unexpected 'True': put texts in double quotation marks
            [01]               | 1:3  | this is no number
            [.5]               | 1:2  | a value must stand here
            [1.]               | 1:3  | this is no number
            [0x1F]             | 1:3  | a comma must stand
            ["a\\q"]           | 1:5  | after a backslash only
            ["\\u00g0"]        | 1:7  | four hexadecimal digits
            [1                 | 1:3  | a closing ] or } is missing
            ["abc              | 1:6  | the closing quotation mark is missing
            [1]]               | 1:4  | closes nothing
            {} {}              | 1:4  | after the value more follows
            ~~                 | 1:1  | there is nothing in it
            """)
    void what_is_no_json_is_refused_with_its_place_and_what_to_do(String text, String place, String words) {
        assertThatThrownBy(() -> JsonTree.parse(text, "a.json"))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("a.json:" + place + ": ")
                .hasMessageContaining("this is not JSON: ")
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\tb\"", "\"a\nb\"", "\"a\u0000b\""})
    void control_characters_in_a_text_are_refused(String text) {
        assertThatThrownBy(() -> JsonTree.parse(text, "a.json"))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("control character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00x\"", "{\"\\ud800\\ud800\": 1}", "\"\ud800\""})
    void half_of_a_surrogate_pair_is_refused_in_texts_and_keys(String text) {
        assertThatThrownBy(() -> JsonTree.parse(text, "a.json"))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("one half of a surrogate pair");
    }

    @Test
    void a_thousand_levels_are_read_and_one_more_is_refused() {
        assertThat(JsonTree.parse("[".repeat(1000) + "]".repeat(1000), "a")).isNotNull();
        assertThatThrownBy(() -> JsonTree.parse("[".repeat(1001) + "]".repeat(1001), "a.json"))
                .hasMessage("a.json:1:1001: this is nested more than 1000 deep, which no case is.");
        assertThatThrownBy(() -> JsonTree.parse("{\"a\":[".repeat(100_000), "a.json"))
                .isInstanceOf(ContentException.class);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_where_they_stand() {
        byte[] bytes = "{\"a\":\n \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonTree.parse(bytes, "a.json"))
                .hasMessage(
                        "a.json:2:6: this is not UTF-8 text: the byte 0xE9 is out of place; save the file as UTF-8.");
        assertThatThrownBy(() -> JsonTree.parse("{}".getBytes(StandardCharsets.UTF_16LE), "a.json"))
                .isInstanceOf(ContentException.class);
    }

    @Test
    void a_key_that_stands_twice_is_kept_in_the_tree_and_refused_by_the_reader() {
        Node root = JsonTree.parse("{\"age\": 1,\n\"age\": 2}", "a.json");

        assertThatThrownBy(() -> Fields.of(root, "person"))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("a.json:2:1: ")
                .hasMessageContaining("age stands twice");
    }
}
