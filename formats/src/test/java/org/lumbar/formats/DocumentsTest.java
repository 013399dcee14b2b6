package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @TempDir
    Path folder;

    @Test
    void a_yaml_file_is_one_document_unless_it_is_a_list() {
        assertThat(read("a: 1\nb:\n- 2\n- 3\n", "a.yaml")).containsExactly("{\"a\": 1, \"b\": [2, 3]}");
        assertThat(read("- {a: 1}\n- b\n", "a.yaml")).containsExactly("{\"a\": 1}", "\"b\"");
    }

    @Test
    void what_begins_with_a_brace_is_json_whatever_its_name() {
        assertThat(read("\uFEFF\n  {\"a\":\n 1}\n", "a.yaml")).containsExactly("{\"a\": 1}");
        assertThat(read("{a: 1}", "-")).singleElement().asString().contains("-:1:2: this is not JSON");
    }

    @Test
    void a_file_named_json_is_json_whatever_it_begins_with() {
        assertThat(read("a: 1\n", "a.json")).singleElement().asString().startsWith("a.json:1:1: this is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a.json", "a.ndjson", "a.jsonl", "A.NDJSON"})
    void several_values_on_lines_are_several_documents(String name) {
        assertThat(read("{\"a\": 1}\r\n\n{\"a\": 2}\n{\"a\": 3}", name))
                .containsExactly("{\"a\": 1}", "{\"a\": 2}", "{\"a\": 3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1", "{\"a\": 1,}", "{\"a\": tru}"})
    void a_bad_line_is_an_error_of_its_own_and_the_rest_goes_on(String bad) {
        List<String> documents = read(bad + "\n{\"a\": 2}\n" + bad + "\n{\"a\": 4}\n", "-");

        assertThat(documents).hasSize(4);
        assertThat(documents.get(0)).startsWith("-:1:").contains("this is not JSON");
        assertThat(documents.get(1)).isEqualTo("{\"a\": 2}");
        assertThat(documents.get(2)).startsWith("-:3:").contains("this is not JSON");
        assertThat(documents.get(3)).isEqualTo("{\"a\": 4}");
    }

    @Test
    void a_value_over_several_lines_is_one_document() {
        assertThat(read("{\n\"a\": [\n{\"b\": 1},\n{\"b\": 2}]\n}\n", "-"))
                .containsExactly("{\"a\": [{\"b\": 1}, {\"b\": 2}]}");
        assertThat(read("{\"a\":\n{\"b\": 1},\n", "-"))
                .singleElement()
                .asString()
                .contains("this is not JSON");
    }

    @Test
    void each_item_of_an_array_is_a_document() {
        assertThat(read("\n[{\"a\": 1},\n [2]\n, {\"a\": 3}]\n", "a.json"))
                .containsExactly("{\"a\": 1}", "[2]", "{\"a\": 3}");
    }

    @Test
    void each_item_of_a_yaml_list_is_a_document_that_knows_its_place() {
        assertThat(read("# two cases\n- a: 1\n- a: 3\n  b: [4]\n", "a.yaml"))
                .containsExactly("{\"a\": 1}", "{\"a\": 3, \"b\": [4]}");
        assertThat(read("- a: 1\n- a: [\n", "a.yaml"))
                .singleElement()
                .asString()
                .contains("this is not YAML");
    }

    @Test
    void an_array_that_breaks_gives_its_items_up_to_there_and_an_error_with_its_place() {
        List<String> documents = read("[{\"a\": 1},\n{\"a\" 2}]", "a.json");

        assertThat(documents).hasSize(2);
        assertThat(documents.get(0)).isEqualTo("{\"a\": 1}");
        assertThat(documents.get(1)).startsWith("a.json:2:").contains("a colon must stand");
        assertThat(read("[1] 2", "a.json")).last().asString().contains("after the value more follows");
        assertThat(read("[]", "a.json")).singleElement().asString().contains("the list is empty");
        assertThat(read("# nothing yet\n[]", "a.yaml"))
                .singleElement()
                .asString()
                .contains("the list is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \t\r\n", "\uFEFF"})
    void an_empty_file_is_one_clear_line(String text) {
        assertThat(read(text, "a.yaml"))
                .containsExactly("a.yaml: the file is empty; write a case, or name another file.");
        assertThat(read(text, "a.ndjson"))
                .containsExactly("a.ndjson: the file is empty; write a case, or name another file.");
    }

    @Test
    void a_missing_file_and_a_directory_are_one_clear_line_each() {
        assertThat(messages(Documents.read(folder.resolve("none.yaml"))))
                .singleElement()
                .asString()
                .endsWith("none.yaml: there is no such file; check its name and where you are.");
        assertThat(messages(Documents.read(folder)))
                .singleElement()
                .asString()
                .endsWith(": this is a directory; name the files in it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void wide_text_is_one_clear_line(String charset) {
        byte[] bytes = "{\"a\": 1}\n{\"a\": 2}\n".getBytes(Charset.forName(charset));

        for (String name : List.of("-", "a.yaml", "a.json", "a.ndjson")) {
            assertThat(messages(Documents.read(new ByteArrayInputStream(bytes), name)))
                    .singleElement()
                    .asString()
                    .contains("UTF-16")
                    .contains("save the file as UTF-8");
        }
    }

    @Test
    void a_byte_that_is_no_utf_8_is_named_with_its_place_in_every_format() {
        assertThat(latin("a: 1\nb: caf\u00e9\n", "a.yaml"))
                .containsExactly(
                        "a.yaml:2:7: this is not UTF-8 text: the byte 0xE9 is out of place; save the file as UTF-8.");
        assertThat(latin("{\"a\": 1}\n{\"b\": \"\u00e9\"}\n{\"c\": 1}", "a.ndjson"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("a.ndjson:2:8: this is not UTF-8 text");
        assertThat(latin("[1,\n\"\u00e9\"]", "a.json"))
                .last()
                .asString()
                .startsWith("a.json:2:2: this is not UTF-8 text");
    }

    @Test
    void a_file_of_fifty_megabytes_is_one_clear_line() throws IOException {
        Path file = folder.resolve("big.yaml");
        Files.write(file, "# nothing but a comment\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50_000_000);
        }

        assertThat(messages(Documents.read(file)))
                .singleElement()
                .asString()
                .endsWith(
                        "big.yaml: one YAML file may have 8 MB and this is longer; write many cases as NDJSON, one a line.");
    }

    @Test
    void a_line_that_is_too_long_does_not_stop_the_others() {
        String tooLong = "{\"a\": \"" + "x".repeat(9_000_000) + "\"}";

        assertThat(read("{\"a\": 1}\n" + tooLong + "\n{\"a\": 3}\n", "a.ndjson"))
                .containsExactly(
                        "{\"a\": 1}", "a.ndjson:2:1: this line is longer than 8 MB; one case never is.", "{\"a\": 3}");
    }

    @Test
    void yaml_made_to_explode_is_refused() {
        assertThat(read("a: &a [x, x]\n" + "b: [" + "*a, ".repeat(100_000) + "*a]\n", "a.yaml"))
                .hasSize(1);
        assertThat(read("- ".repeat(20_000) + "x", "a.yaml"))
                .singleElement()
                .asString()
                .contains("nested");
        assertThat(read("a: !!java.net.URL x\n", "a.yaml"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:");
        assertThat(read("a: 1\n---\nb: 2\n", "a.yaml"))
                .singleElement()
                .asString()
                .contains("a second document begins here");
    }

    @Test
    void a_stream_without_end_is_read_as_far_as_it_is_asked_for() {
        var closed = new AtomicBoolean();
        var endless = new InputStream() {

            private final byte[] line = "{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8);
            private int position;

            @Override
            public int read() {
                return line[position++ % line.length];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    into[offset + i] = (byte) read();
                }
                return length;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        try (Stream<Document> documents = Documents.read(endless, "-")) {
            assertThat(documents.limit(10_000).count()).isEqualTo(10_000);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void a_stream_that_breaks_ends_with_an_error() {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8)), failing());

        assertThat(messages(Documents.read(broken, "-")))
                .containsExactly("{\"a\": 1}", "-: reading failed (the plug was pulled).");
    }

    private static InputStream failing() {
        return new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("the plug was pulled");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    private static List<String> read(String text, String name) {
        return messages(Documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name));
    }

    private static List<String> latin(String text, String name) {
        return messages(Documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), name));
    }

    private static List<String> messages(Stream<Document> documents) {
        try (documents) {
            return documents
                    .map(document -> switch (document) {
                        case Document.Tree(var root) -> CaseWriter.json(root);
                        case Document.Unreadable(String message) -> message;
                    })
                    .toList();
        }
    }
}
