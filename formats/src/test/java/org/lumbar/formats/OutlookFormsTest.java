package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.YamlTree;

/// Investigations, prognosis and safety net in text and JSON, on the real content and on every case beside it.
class OutlookFormsTest {

    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());
    private static final CaseReader READER =
            CaseReader.of(ASSESSOR.interpreter(), CaseReader.Defaults.on(LocalDate.of(2026, 3, 2)), Strictness.STRICT);
    private static final Path CASES = Path.of("..", "knowledge", "content", "cases");

    private static final List<String> GATES = List.of(
            "bladder-bowel-change",
            "saddle-genital-numbness",
            "bilateral-leg-symptoms",
            "weakness-progressing",
            "cancer-history",
            "trauma-any",
            "fever-or-chills",
            "infection-risk",
            "anticoagulant",
            "other-warning-signs");

    /// Back pain with these findings and every gate denied but some.
    private static Assessment assess(int days, String findings, String... notAsked) {
        String denied = GATES.stream()
                .filter(gate -> !List.of(notAsked).contains(gate))
                .map(gate -> gate + ": absent")
                .collect(Collectors.joining(", "));
        String yaml = """
                schema: lumbar-case/1
                date: 2026-03-02
                setting: primary-care
                person: {age: 44, sex: male}
                episode: {durationDays: %d}
                findings: {lbp: present, %s, %s}
                """.formatted(days, findings, denied);
        return ASSESSOR.assess(READER.read(YamlTree.parse(yaml, "case")).presentation());
    }

    private static String text(Assessment assessment) {
        return AssessmentText.of(KnowledgeResource.knowledge(), TextStyle.PLAIN).report(assessment);
    }

    /// Words in one line, whatever the wrapping.
    private static String flowing(Assessment assessment) {
        return text(assessment).replaceAll("\\s+", " ");
    }

    private static List<Assessment> ownCases() throws IOException {
        List<Assessment> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                try (Stream<Document> documents = Documents.read(file)) {
                    documents
                            .map(document -> ((Document.Tree) document).root())
                            .map(root -> ASSESSOR.assess(READER.read(root).presentation()))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    @Test
    void everyCaseIsToldOfCaudaEquinaInfectionAndRuptureInTextAndJson() throws IOException {
        List<Assessment> cases = ownCases();
        assertThat(cases).hasSizeGreaterThan(100);
        for (Assessment each : cases) {
            JsonNode lines =
                    new ObjectMapper().readTree(AssessmentJson.line(each)).at("/plan/safetyNet");
            assertThat(List.of(lines.get(0), lines.get(1), lines.get(2)))
                    .as(each.caseId())
                    .extracting(line -> line.get("id").asText())
                    .containsExactly("cauda-equina", "infection", "rupture");
            assertThat(flowing(each))
                    .as(each.caseId())
                    .contains("You cannot pee", "You get a fever, you shiver", "You faint or nearly faint");
        }
    }

    @Test
    void everyCaseFitsTheSchemaWithItsKeysInOrder() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AssessmentJsonTest.schemaText(), InputFormat.JSON);
        JsonNode root = new ObjectMapper().readTree(AssessmentJsonTest.schemaText());
        for (Assessment each : ownCases()) {
            String line = AssessmentJson.line(each);
            assertThat(schema.validate(line, InputFormat.JSON))
                    .as(each.caseId())
                    .isEmpty();
            AssessmentJsonTest.assertOrder(root, root, new ObjectMapper().readTree(line), "");
        }
    }

    @Test
    void sciaticaReadsWhenAScanWouldBeMadeAndForWhom() {
        assertThat(flowing(assess(20, "leg-pain-below-knee: present")))
                .contains(
                        "from 2026-03-24 on (day 42 of the pain), if an operation or an injection is wanted (not known yet)")
                .contains("Of people in their 40s who have no pain, an image shows:")
                .contains("Disc degeneration on MRI: 68 %");
    }

    @Test
    void anEmergencyReadsItsScanAndNoForecast() {
        String report = flowing(assess(2, "saddle-anaesthesia: present", "saddle-genital-numbness"));
        assertThat(report)
                .contains("INDICATED NOW - MRI of the lumbar spine")
                .contains("within 4 hours of the request")
                .contains("Not given while something must be settled first")
                .contains("Go now, where the top of this page says.")
                .doesNotContain("who have no pain, an image shows");
    }

    @Test
    void anEarlyScanWithoutAReasonIsToldAndOneWithAReasonNamesIt() {
        assertThat(flowing(assess(20, "lumbar-mri-made: present")))
                .contains("It counts as an early image (MRI of 2026-03-02, day 20): no reason for one is on record.");
        assertThat(flowing(assess(20, "lumbar-mri-made: present, weight-loss: present", "other-warning-signs")))
                .contains("the reason on record is weight loss or another sign of cancer.");
    }

    @Test
    void figuresOnPrognosisStandWithTheirIntervalsAndBothDefinitions() {
        assertThat(flowing(assess(
                        10, "smoking-current: present, start-back-total: {value: 2}, ompsq-sf-score: {value: 62}")))
                .contains(
                        "52 (48-57) at first; 23 (21-25) after 6 weeks; 12 (9-15) after 26 weeks; 6 (3-10) after 52 weeks.")
                .contains("32 % of 5,233 adults")
                .contains("smoking now: odds ratio 1.56 (1.29-1.89)")
                .contains("The tools disagree: STarT Back says low risk, Orebro short form says 50 or more.")
                .contains("69 % (62-74) within 12 months")
                .contains("33 % within 12 months");
    }

    @Test
    void daysToComeBackAndTheOpenFieldAreWritten() {
        assertThat(flowing(assess(4, "muscle-spasm: present")))
                .contains("2026-03-05 (day 3)", "2026-03-16 (day 14)", "2026-04-13 (day 42)")
                .contains("Who follows this up, and how to reach them: ____");
    }

    @Test
    void noLineIsWiderThanThePage() {
        assertThat(text(assess(20, "leg-pain-below-knee: present, lumbar-mri-made: present"))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
