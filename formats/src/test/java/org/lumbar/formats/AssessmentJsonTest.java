package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;

class AssessmentJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyOutputFitsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        for (String line : lines()) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void aKeyThatTheSchemaDoesNotNameIsRefusedByIt() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        String line = AssessmentJson.line(Samples.caudaEquina()).replaceFirst("\"where\"", "\"place\"");
        assertThat(schema.validate(line, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void keysComeInTheOrderOfTheSchema() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        for (String line : lines()) {
            assertOrder(schema, schema, MAPPER.readTree(line), "");
        }
    }

    @Test
    void aLineHoldsNoLineEndAndNothingBeyondAscii() {
        for (String line : lines()) {
            assertThat(line).matches("[ -~]+");
        }
    }

    @Test
    void numbersHaveSixSignificantDigits() {
        assertThat(AssessmentJson.line(Samples.caudaEquina())).contains("\"lr\":4.51235,", "\"value\":0.0123457");
    }

    @Test
    void anImagingFindingCarriesItsShareAmongPeopleWithoutPain() throws IOException {
        JsonNode seen =
                MAPPER.readTree(AssessmentJson.line(Samples.caudaEquina())).get("seenWithoutPain");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("finding").asText()).isEqualTo("mri-disc-bulge");
        assertThat(seen.get(0).get("age").asInt()).isEqualTo(40);
        assertThat(seen.get(0).get("share").asDouble()).isEqualTo(0.5);
        assertThat(seen.get(0).get("basis").asText()).isEqualTo("verified");
    }

    @Test
    void verySmallNumbersStayShort() {
        assertThat(JsonOut.object(out -> out.number("p", 1.23456789e-300))).isEqualTo("{\"p\":1.23457E-300}");
    }

    @Test
    void aNumberThatIsNotFiniteIsADefectAndNamesItsKey() {
        assertThatThrownBy(() -> JsonOut.object(out -> out.number("high", Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("high is Infinity");
    }

    @Test
    void aTimeThatDoesNotApplyIsNull() throws IOException {
        JsonNode entry =
                MAPPER.readTree(AssessmentJson.line(Samples.caudaEquina())).at("/differential/likely/0");
        assertThat(entry.get("partOf").isNull()).isTrue();
        assertThat(entry.get("incidenceClass").isNull()).isTrue();
    }

    @Test
    void otherConditionsAreListedOnlyWhenAskedFor() {
        Assessment assessment = Samples.caudaEquina();
        assertThat(AssessmentJson.line(assessment)).doesNotContain("\"others\"");
        assertThat(AssessmentJson.line(assessment, Extent.EVERYTHING))
                .contains("\"others\":[{\"condition\":\"myeloma\"");
    }

    @Test
    void theLocaleChangesNothing() {
        String here = AssessmentJson.line(Samples.caudaEquina());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(AssessmentJson.line(Samples.caudaEquina())).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(AssessmentJson.line(Samples.caudaEquina())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> lines() {
        return List.of(
                AssessmentJson.line(Samples.caudaEquina()),
                AssessmentJson.line(Samples.caudaEquina(), Extent.EVERYTHING),
                AssessmentJson.line(Samples.under18()));
    }

    static String schemaText() throws IOException {
        try (InputStream in = AssessmentJson.class.getResourceAsStream("lumbar-assessment-1.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Walks an output along its schema and compares the keys of every object.
    static void assertOrder(JsonNode root, JsonNode schema, JsonNode output, String path) {
        JsonNode rule = resolved(root, schema);
        if (output.isArray()) {
            for (JsonNode item : output) {
                assertOrder(root, rule.get("items"), item, path + "[]");
            }
        } else if (output.isObject()) {
            List<String> known = new ArrayList<>();
            rule.get("properties").fieldNames().forEachRemaining(known::add);
            List<String> written = new ArrayList<>();
            output.fieldNames().forEachRemaining(written::add);
            known.retainAll(written);
            assertThat(written).as("keys of %s", path).isEqualTo(known);
            for (String key : written) {
                assertOrder(root, rule.get("properties").get(key), output.get(key), path + "/" + key);
            }
        }
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        if (schema.has("oneOf") && !schema.has("properties")) {
            return resolved(root, schema.get("oneOf").get(0));
        }
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
