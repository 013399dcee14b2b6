package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// What the real content says of a few people, written in each form.
class AssessedCasesTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);

    static Stream<Presentation> people() {
        return Stream.of(
                person("nothing-known", Person.UNKNOWN, Setting.COMMUNITY),
                person("child", new Person(OptionalInt.of(15), Sex.MALE), Setting.PRIMARY_CARE, "lbp", "fever"),
                person(
                        "cauda-equina",
                        new Person(OptionalInt.of(38), Sex.MALE),
                        Setting.EMERGENCY_DEPARTMENT,
                        "lbp",
                        "leg-pain-bilateral",
                        "saddle-anaesthesia",
                        "urinary-retention",
                        "a-finding-of-no-content"),
                person(
                        "cancer",
                        new Person(OptionalInt.of(71), Sex.FEMALE),
                        Setting.PRIMARY_CARE,
                        "lbp",
                        "cancer-history",
                        "night-pain",
                        "leg-pain-below-knee",
                        "midline-tenderness"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void theJsonFitsTheSchema(Presentation presentation) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AssessmentJsonTest.schemaText(), InputFormat.JSON);
        String line = AssessmentJson.line(ASSESSOR.assess(presentation), Extent.EVERYTHING);
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void theTextFitsThePageAndEndsWithTheStatement(Presentation presentation) {
        Assessment assessment = ASSESSOR.assess(presentation);
        String report = AssessmentText.of(KNOWLEDGE, TextStyle.PLAIN).report(assessment, Extent.EVERYTHING);
        assertThat(report).matches("[\n -~]+").endsWith("never replaces\nthe clinician.\n");
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(report).contains(KNOWLEDGE.identity().sha256().substring(0, 12));
    }

    @ParameterizedTest
    @MethodSource("people")
    void noProbabilityIsZeroOrCertain(Presentation presentation) {
        String report =
                AssessmentText.of(KNOWLEDGE, TextStyle.PLAIN).report(ASSESSOR.assess(presentation), Extent.EVERYTHING);
        assertThat(report)
                .doesNotContainPattern("(?<![0-9.])0 %")
                .doesNotContain("100 %")
                .doesNotContain("NaN");
    }

    private static Presentation person(String id, Person person, Setting setting, String... present) {
        List<Observation> observations = Stream.of(present)
                .map(finding -> Observation.of(finding, FindingStatus.PRESENT))
                .toList();
        return new Presentation(id, LocalDate.of(2026, 3, 2), setting, person, Episode.UNKNOWN, observations);
    }
}
