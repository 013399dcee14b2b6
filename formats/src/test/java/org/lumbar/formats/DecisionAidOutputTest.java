package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAidMaker;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Decision aids of real content as text and JSON.
class DecisionAidOutputTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);
    private static final DecisionAidMaker MAKER = new DecisionAidMaker(KNOWLEDGE);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> OPTIONS =
            List.of("discectomy", "stay-active", "epidural-steroid-lumbar", "opioid", "decompression", "spinal-fusion");

    static List<Presentation> people() {
        return AssessedCasesTest.people().toList();
    }

    private static Presentation person(int days, String... present) {
        return new Presentation(
                "person",
                LocalDate.of(2026, 3, 2),
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(44), Sex.FEMALE),
                new Episode(OptionalInt.of(days), Optional.empty()),
                Arrays.stream(present)
                        .map(each -> Observation.of(each, FindingStatus.PRESENT))
                        .toList());
    }

    private static Presentation stenosis() {
        return person(
                400,
                "lbp",
                "neurogenic-claudication",
                "leg-symptoms-only-walking",
                "relieved-by-flexion",
                "relieved-by-sitting",
                "no-pain-when-seated",
                "mri-spinal-stenosis",
                "failed-conservative");
    }

    private static DecisionAid aid(Assessment assessment, List<String> options) {
        return MAKER.make(assessment.plan(), assessment.evidenceApplies(), options);
    }

    private static String text(Presentation person, TextStyle style, String... options) {
        Assessment assessment = ASSESSOR.assess(person);
        return DecisionAidText.of(KNOWLEDGE, style)
                .report(assessment, aid(assessment, List.of(options)), Extent.EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLineOfJsonFitsItsSchemaInItsOrder(Presentation person) throws IOException {
        Assessment assessment = ASSESSOR.assess(person);
        String line = DecisionAidJson.of(KNOWLEDGE).line(assessment, aid(assessment, OPTIONS));
        assertThat(line).matches("[ -~]+");
        String schema = schema();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(line, InputFormat.JSON))
                .as(line)
                .isEmpty();
        JsonNode tree = MAPPER.readTree(schema);
        AssessmentJsonTest.assertOrder(tree, tree, MAPPER.readTree(line), "");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyTextFitsThePageWideAndNarrow(Presentation person) {
        String[] options = OPTIONS.toArray(String[]::new);
        assertThat(text(person, TextStyle.PLAIN, options))
                .matches("[\n -~]+")
                .doesNotContain("NaN")
                .endsWith("never replaces\nthe clinician.\n")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 80));
        assertThat(text(person, new TextStyle(false, false, TextStyle.NARROWEST), options)
                        .lines())
                .allMatch(line -> line.length() <= TextStyle.NARROWEST);
    }

    @Test
    void asManyPeopleAreDrawnAsTheStudyCounted() {
        String text = text(person(10, "lbp"), TextStyle.PLAIN, "opioid", "paracetamol");
        String opioid = between(text, "were at risk of misuse a year later", "No interval");
        assertThat(opioid).contains("with it: 20 of 100", "placebo: 10 of 100");
        assertThat(opioid.chars().filter(each -> each == '#').count()).isEqualTo(30);
        assertThat(opioid.lines()
                        .filter(line -> line.matches(" *[#.]{25} {5}[#.]{25}"))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void whereStudiesGaveAveragesOnlyNobodyIsDrawn() {
        String text = text(person(10, "lbp"), TextStyle.PLAIN, "heat", "nsaid");
        assertThat(text).contains("Shares of people are not known");
        assertThat(text.lines()).noneMatch(line -> line.matches(" *[#.+?]{25}.*"));
        assertThat(text).contains("worse ").contains("!");
    }

    @Test
    void aDifferenceThatIsNotClearIsNotDrawnAsPeopleWhoGained() {
        String text = text(stenosis(), TextStyle.PLAIN, "epidural-steroid-lumbar", "decompression");
        String drawn = between(text, "had less disability within 3 months", "known here");
        assertThat(drawn).contains("26.2 more of 100 (3.6 fewer to 52.4 more)", "Not clearly different.");
        assertThat(drawn.chars().filter(each -> each == '?').count()).isEqualTo(26);
        assertThat(drawn).doesNotContain("+").doesNotContain("#");
    }

    @Test
    void nothingIsAskedForAnInjectionThatNoAnswerWouldMakeAnOption() {
        String text = text(stenosis(), TextStyle.PLAIN, "epidural-steroid-lumbar", "bed-rest");
        assertThat(between(text, "Epidural steroid injection, lumbar: Do not offer", "OF 100 PEOPLE"))
                .doesNotContain("Must be asked first");
    }

    @Test
    void thePeopleDrawnAreNamedAsThoseOfTheStudy() {
        assertThat(text(person(10, "lbp"), TextStyle.PLAIN, "opioid", "heat"))
                .contains("Of 100 people in a study (acute back or neck pain):", "None of them is")
                .doesNotContain("people like you");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        int end = text.indexOf(to, start);
        assertThat(end).as(to).isNotNegative();
        return text.substring(start, end);
    }

    private static String schema() throws IOException {
        try (InputStream in = DecisionAidJson.class.getResourceAsStream("lumbar-decision-aid-1.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
