package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessor;
import org.lumbar.explanation.Comparison;
import org.lumbar.explanation.Explainer;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;

/// Explanations and comparisons of real content as text and JSON.
class ExplanationOutputTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);
    private static final Explainer EXPLAINER = Explainer.of(ASSESSOR);
    private static final ExplanationJson JSON = ExplanationJson.of(KNOWLEDGE);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Presentation> people() {
        return AssessedCasesTest.people().toList();
    }

    private static List<String> explanations(Presentation person) {
        List<String> lines = new ArrayList<>();
        lines.add(JSON.urgency(EXPLAINER.urgency(person)));
        lines.add(JSON.condition(EXPLAINER.condition(person, "cauda-equina")));
        lines.add(JSON.condition(EXPLAINER.condition(person, "spinal-metastasis")));
        lines.add(JSON.condition(EXPLAINER.condition(person, "conus-medullaris")));
        lines.add(JSON.question(EXPLAINER.question(person, "saddle-anaesthesia")));
        lines.add(JSON.question(EXPLAINER.question(person, "crp")));
        return lines;
    }

    private static Comparison comparison(Presentation person) {
        List<Observation> more = new ArrayList<>(person.observations());
        more.add(Observation.of("urinary-retention", FindingStatus.PRESENT));
        return Comparison.of(ASSESSOR.assess(person), ASSESSOR.assess(person.with(more)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLineOfJsonFitsItsSchemaInItsOrder(Presentation person) throws IOException {
        for (String line : explanations(person)) {
            assertFits(line, "lumbar-explanation-1.schema.json");
        }
        assertFits(
                ComparisonJson.line(comparison(person), List.of("urinary-retention=present")),
                "lumbar-comparison-1.schema.json");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyTextFitsThePageAndNamesTheContent(Presentation person) {
        ExplanationText text = ExplanationText.of(KNOWLEDGE, TextStyle.PLAIN);
        assertPage(text.urgency(EXPLAINER.urgency(person)));
        assertPage(text.condition(EXPLAINER.condition(person, "cauda-equina")));
        assertPage(text.condition(EXPLAINER.condition(person, "spinal-metastasis")));
        assertPage(text.question(EXPLAINER.question(person, "saddle-anaesthesia")));
        assertPage(ComparisonText.of(KNOWLEDGE, TextStyle.PLAIN).report(comparison(person), List.of("x=present")));
        var narrow = new TextStyle(false, false, TextStyle.NARROWEST);
        assertThat(ExplanationText.of(KNOWLEDGE, narrow)
                        .condition(EXPLAINER.condition(person, "cauda-equina"))
                        .lines())
                .allMatch(line -> line.length() <= TextStyle.NARROWEST);
    }

    @Test
    void aKeyThatTheSchemaDoesNotNameIsRefusedByIt() throws IOException {
        String line = explanations(people().getFirst()).getFirst().replaceFirst("\"fired\"", "\"shot\"");
        assertThat(schema("lumbar-explanation-1.schema.json").validate(line, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aNarrowPictureOfTheWaterfallShowsEveryStepWithItsSign() {
        Presentation person = people().getLast();
        var explained = EXPLAINER.condition(person, "spinal-metastasis");
        String text = ExplanationText.of(KNOWLEDGE, TextStyle.PLAIN).condition(explained);
        assertThat(text).contains("FROM PRIOR TO POSTERIOR", "Before the findings", "After the findings");
        explained
                .waterfall()
                .orElseThrow()
                .steps()
                .forEach(step -> assertThat(text)
                        .contains(WaterfallLines.signed(step.contribution().logOdds())));
        assertThat(text).contains(">>", "95 % interval");
    }

    @Test
    void numbersKeepTheirSign() {
        assertThat(WaterfallLines.signed(1.354)).isEqualTo("+1.35");
        assertThat(WaterfallLines.signed(-0.2)).isEqualTo("-0.20");
        assertThat(WaterfallLines.signed(-0.001)).isEqualTo("0.00");
    }

    private static void assertPage(String text) {
        assertThat(text).matches("[\n -~]+").endsWith("never replaces\nthe clinician.\n");
        assertThat(text).contains(KNOWLEDGE.identity().sha256().substring(0, 12));
        assertThat(text)
                .doesNotContain("NaN")
                .doesNotContainPattern("(?<![0-9.])0 %")
                .doesNotContain("100 %");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    private static void assertFits(String line, String name) throws IOException {
        assertThat(line).matches("[ -~]+");
        assertThat(schema(name).validate(line, InputFormat.JSON)).as(line).isEmpty();
        JsonNode schema = MAPPER.readTree(schemaText(name));
        AssessmentJsonTest.assertOrder(schema, schema, MAPPER.readTree(line), "");
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(name), InputFormat.JSON);
    }

    private static String schemaText(String name) throws IOException {
        try (InputStream in = ExplanationJson.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
