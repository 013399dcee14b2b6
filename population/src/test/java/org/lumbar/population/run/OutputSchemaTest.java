package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.report.JudgementJson;

/// Everything that is written holds to the schemas beside the classes that write it.
class OutputSchemaTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void screen() throws IOException {
        Path in = folder.resolve("in");
        Screenings.simulate(150, in);
        Screenings.write(
                in,
                "More.ndjson",
                "{'resourceType':'Patient','id':'dead','deceasedBoolean':true}",
                "{'resourceType':'Patient','id':'empty'}",
                "{'resourceType':'Observation','id':'temperature','status':'final','subject':{'reference':'Patient/empty'},'code':{'coding':[{'system':'urn:lumbar:finding','code':'temperature'}]},'effectiveDateTime':'2026-03-01','valueQuantity':{'value':39.5,'code':'Cel'}}",
                "oops");
        Files.deleteIfExists(in.resolve("manifest.json"));
        Screenings.screen(in, folder.resolve("out"));
        Screenings.write(folder.resolve("nobody"), "Patient.ndjson", "");
        Screenings.screen(folder.resolve("nobody"), folder.resolve("out-of-nobody"));
    }

    private static List<String> problems(String schema, String json) throws IOException {
        try (InputStream in = JudgementJson.class.getResourceAsStream(schema)) {
            Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Optional.ofNullable(in).orElseThrow());
            return read.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void everyPersonIsAsTheSchemaSays() throws IOException {
        List<String> people = Screenings.lines(folder.resolve("out"), "people.ndjson");

        assertThat(people).hasSize(152);
        assertThat(problems("lumbar-screened-1.schema.json", people.getFirst())).isEmpty();
        // all at once, since a schema takes longer to read than a person to check
        try (InputStream in = JudgementJson.class.getResourceAsStream("lumbar-screened-1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Optional.ofNullable(in).orElseThrow());
            assertThat(people)
                    .allSatisfy(each ->
                            assertThat(schema.validate(each, InputFormat.JSON)).isEmpty());
        }
    }

    @Test
    void theSummaryIsAsTheSchemaSaysAlsoOfNobody() throws IOException {
        for (String out : List.of("out", "out-of-nobody")) {
            String summary = Files.readString(folder.resolve(out).resolve("summary.json"));
            assertThat(problems("lumbar-screening-1.schema.json", summary))
                    .as(out)
                    .isEmpty();
        }
    }

    @Test
    void theSchemasRefuseWhatIsNotTheirs() throws IOException {
        String summary = Files.readString(folder.resolve("out/summary.json"));

        assertThat(problems("lumbar-screened-1.schema.json", summary)).isNotEmpty();
        assertThat(problems("lumbar-screening-1.schema.json", summary.replace("\"people\":{", "\"persons\":{")))
                .isNotEmpty();
    }
}
