package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// Each record of `records/` gives the presentation that stands beside it, written by hand.
class RecordsTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RecordReader READER =
            RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());

    @Test
    void thereAreAtLeastTwentyFive() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            assertThat(files.count()).isGreaterThanOrEqualTo(25);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRecordGivesWhatStandsBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), () -> check(JSON.readTree(Files.readString(file)))));
        }
    }

    private static void check(JsonNode test) {
        JsonNode expected = test.get("expected");
        List<PatientRecord> records = READER.read(
                test.get("record").toString(),
                "the record",
                LocalDate.parse(test.get("date").asText()),
                Setting.PRIMARY_CARE);
        assertThat(records).hasSize(1);
        PatientRecord record = records.getFirst();
        Presentation presentation = record.presentation();
        assertThat(presentation.person().age().orElse(-1))
                .isEqualTo(expected.path("age").asInt(-1));
        assertThat(presentation.person().sex().id())
                .isEqualTo(expected.path("sex").asText());
        assertThat(presentation.setting().id())
                .isEqualTo(expected.path("setting").asText("primary-care"));
        assertThat(presentation.episode().durationDays().orElse(-1))
                .isEqualTo(expected.path("episodeDays").asInt(-1));
        assertThat(answers(presentation, FindingStatus.PRESENT))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("present")));
        assertThat(answers(presentation, FindingStatus.ABSENT))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("absent")));
        assertThat(answers(presentation, FindingStatus.UNKNOWN))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("unknown")));
        Map<String, Double> values = new TreeMap<>();
        presentation.observations().stream()
                .filter(each -> each.value().isPresent())
                .forEach(each -> values.put(each.finding(), each.value().getAsDouble()));
        Map<String, Double> expectedValues = new TreeMap<>();
        expected.path("values")
                .properties()
                .forEach(each ->
                        expectedValues.put(each.getKey(), each.getValue().asDouble()));
        assertThat(values).isEqualTo(expectedValues);
        Map<String, Integer> unused = new TreeMap<>();
        RecordReader.counts(record.unused()).forEach((reason, count) -> unused.put(reason.name(), count));
        Map<String, Integer> expectedUnused = new TreeMap<>();
        expected.path("unused")
                .properties()
                .forEach(each ->
                        expectedUnused.put(each.getKey(), each.getValue().asInt()));
        assertThat(unused).isEqualTo(expectedUnused);
        assertThat(record.notes()).containsExactlyElementsOf(texts(expected.path("notes")));
        assertThat(presentation.observations())
                .allSatisfy(each -> assertThat(each.origin()).isNotEmpty());
    }

    private static List<String> answers(Presentation presentation, FindingStatus status) {
        List<String> answers = new ArrayList<>();
        for (Observation each : presentation.observations()) {
            if (each.status() == status && each.value().isEmpty()) {
                answers.add(
                        each.side() == Side.UNSTATED
                                ? each.finding()
                                : each.finding() + " (" + each.side().id() + ")");
            }
        }
        return answers;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
