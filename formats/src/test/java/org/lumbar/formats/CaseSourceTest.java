package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSourceTest {

    private final CaseSource source = CaseSource.of(SmallContent.strict());

    @TempDir
    Path folder;

    @Test
    void cases_of_a_file_come_in_order_with_the_errors_between_them() throws Exception {
        Path file = folder.resolve("cases.ndjson");
        Files.writeString(file, """
                {"case": "one", "findings": {"lbp": "present"}}
                {"case": "two", "findings": {"lbp": "perhaps"}}
                {"case": "three", "findings": {"lbq": "present", "temperature": 98}}
                {"case": "four"
                {"case": "five"}
                """);

        List<String> results = told(source.read(file));

        assertThat(results).hasSize(5);
        assertThat(results.get(0)).isEqualTo("one");
        assertThat(results.get(1)).startsWith(file + ":2:37: lbp must be present, absent or unknown");
        assertThat(results.get(2).lines()).hasSize(2).allMatch(line -> line.startsWith(file + ":3:"));
        assertThat(results.get(3)).startsWith(file + ":4:");
        assertThat(results.get(4)).isEqualTo("five");
    }

    @Test
    void a_fhir_bundle_is_told_where_it_is_taken() {
        assertThat(told(source.read(bytes("{\"resourceType\": \"Bundle\",\n \"entry\": []}"), "-")))
                .containsExactly(
                        "-:1:2: this is a FHIR record and no case; `lumbar assess` takes it, and `lumbar record --format"
                                + " case` makes a case of it for other commands.");
    }

    @Test
    void a_list_of_cases_is_several_cases() {
        assertThat(told(source.read(bytes("[{\"case\": \"one\"}, {\"kase\": \"two\"}, {\"case\": \"three\"}]"), "-")))
                .containsExactly(
                        "one",
                        "-:1:20: the key 'kase' is not known here. Maybe you mean case or date. Further keys here are [case, date,"
                                + " episode, expected, findings, person, schema, setting].",
                        "three");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Stream<Result> results) {
        try (results) {
            return results.map(result -> switch (result) {
                        case Result.CaseResult(Case value) ->
                            value.presentation().id();
                        case Result.ErrorResult(String message) -> message;
                    })
                    .toList();
        }
    }
}
