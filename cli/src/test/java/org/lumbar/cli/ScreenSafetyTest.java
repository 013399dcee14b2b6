package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a screening does not find is nowhere told to be well.
class ScreenSafetyTest {

    private static final String DATE = "2026-03-02";
    private static final String NOT_CLEARED = "who is not found is not cleared: what nobody coded is not seen";

    @TempDir
    Path folder;

    private String told = "";

    /// Ann has new back pain; that she cannot feel the saddle stands only in words.
    @BeforeEach
    void screen() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("all.ndjson"), """
                {"resourceType":"Patient","id":"ann","gender":"female","birthDate":"1986-05-01"}
                {"resourceType":"Condition","id":"back","subject":{"reference":"Patient/ann"},"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"code":{"coding":[{"system":"http://snomed.info/sct","code":"279039007"}]},"onsetDateTime":"2026-02-20","note":[{"text":"numb in the saddle, cannot pass water"}]}
                {"resourceType":"Observation","id":"saddle","status":"final","subject":{"reference":"Patient/ann"},"effectiveDateTime":"2026-03-01","code":{"text":"saddle numbness"},"valueString":"yes"}
                """);
        Run run = Run.of("screen", in.toString(), "--out", out("").toString(), "--date", DATE, "--everyone");
        assertThat(run.exit()).as(run.err()).isZero();
        told = run.out();
    }

    private Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    @Test
    void everyFormOfTheResultSaysThatWhoIsNotFoundIsNotCleared() throws IOException {
        assertThat(told).contains(NOT_CLEARED);
        assertThat(Files.readString(out("report.html"))).contains(NOT_CLEARED);
        assertThat(Files.readString(out("summary.json"))).contains(NOT_CLEARED);
        assertThat(Files.readAllLines(out("groups.ndjson"))).isNotEmpty().allMatch(line -> line.contains(NOT_CLEARED));
        assertThat(Files.readAllLines(out("measure-reports.ndjson")))
                .isNotEmpty()
                .allMatch(line -> line.contains(NOT_CLEARED));
    }

    @Test
    void whereNobodyIsFlaggedEachIndicatorStillSaysWhatARecordCannotShow() throws IOException {
        JsonNode indicators = ScreenedPeople.JSON
                .readTree(Files.readString(out("summary.json")))
                .get("indicators");
        List<String> groups = Files.readAllLines(out("groups.ndjson"));

        for (int i = 0; i < indicators.size(); i++) {
            JsonNode group = ScreenedPeople.JSON.readTree(groups.get(i));
            assertThat(group.get("quantity").asInt()).isZero();
            assertThat(group.at("/text/div").asText())
                    .contains("Not seen: " + indicators.get(i).get("notSeen").asText());
        }
        assertThat(indicators).isNotEmpty();
    }

    @Test
    void saddleNumbnessThatStandsOnlyInWordsIsNotPutDownToSelfCare() throws IOException {
        JsonNode ann = ScreenedPeople.answers(out("")).get("Patient/ann");

        assertThat(ann.get("flagged").asBoolean()).isFalse();
        assertThat(ann.get("findings").findValuesAsText("finding")).containsExactly("lbp");
        assertThat(ann.at("/urgency/level").asText()).isEqualTo("routine");
        assertThat(Files.readString(out("report.html"))).contains("most stand at routine until somebody asks");
    }
}
