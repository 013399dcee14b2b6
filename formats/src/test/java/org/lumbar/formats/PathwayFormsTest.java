package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.page.PathwayPage;
import org.lumbar.pathway.Position;

/// Event files in, positions out as text, JSON and page.
class PathwayFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static List<String> problems(String schema, String json) throws IOException {
        try (InputStream in = PathwayJson.class.getResourceAsStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Optional.ofNullable(in).orElseThrow())
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static void read(String event) {
        PathwayForms.reader(DAY).read(JsonTree.parse("{\"events\": [" + event + "]}", "events.json"));
    }

    @Test
    void theTextTellsTheStateWhatIsOverdueAndWhatComesNext() {
        String text = PathwayText.of(PathwayForms.KNOWLEDGE, PathwayForms.REPLAYER.pathway(), TextStyle.PLAIN)
                .report(PathwayForms.sciatica(LocalDate.of(2026, 3, 20)));

        assertThat(text)
                .contains("S3C NERVE ROOT PAIN")
                .contains("Since 2026-03-05 (day 15 here; day 19 of the pain)")
                .contains("done 2026-03-16: Strength, feeling")
                .contains("If nothing is heard: on 2026-04-12 to S4 Review")
                .contains("First advice: Medicines; after two weeks studies")
                .contains("written down 2026-03-18, counted on its day")
                .contains("after 2026-03-20, not counted yet");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void anEmergencySaysItsRuleAndItsTime() {
        String text = PathwayText.of(PathwayForms.KNOWLEDGE, PathwayForms.REPLAYER.pathway(), TextStyle.PLAIN)
                .report(PathwayForms.caudaEquina());

        assertThat(text)
                .contains("E1 EMERGENCY")
                .contains("by 2026-03-02 (within 4 hours), today: To the emergency department")
                .contains("New change of bladder, bowel, saddle or sexual function");
    }

    @Test
    void everyAnswerFitsItsSchema() throws IOException {
        for (Position position : List.of(
                PathwayForms.sciatica(LocalDate.of(2026, 3, 20)),
                PathwayForms.sciatica(LocalDate.of(2026, 5, 1)),
                PathwayForms.sciatica(LocalDate.of(2026, 3, 1)),
                PathwayForms.caudaEquina())) {
            assertThat(problems("lumbar-pathway-1.schema.json", PathwayJson.line(position)))
                    .isEmpty();
        }
    }

    @Test
    void thePageDrawsEveryStateOnceAndSaysWhereThePersonIs() {
        String page = PathwayPage.of(PathwayForms.KNOWLEDGE, PathwayForms.REPLAYER.pathway())
                .page(PathwayForms.sciatica(DAY));

        assertThat(page.split("<g class=\"state ", -1)).hasSize(16);
        assertThat(page.split(" here\"><rect", -1)).hasSize(2);
        assertThat(page).contains("S3c \u2022 here").contains("Steps taken: S0 Triage, then S2 Primary care");
        assertThat(page).doesNotContain("<script").contains("default-src &#39;none&#39;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\": \"2026-03-02\", \"kind\": \"recurrence\"}",
                "{\"date\": \"2026-03-02\", \"kind\": \"answers\", \"course\": \"worse\"}",
                "{\"date\": \"2026-03-02\", \"time\": \"08:30\", \"kind\": \"examination\", \"findings\": {\"slr-positive\": \"absent\"}}",
                "{\"date\": \"2026-03-02\", \"kind\": \"score\", \"instrument\": \"nrs\", \"score\": 6}",
                "{\"date\": \"2026-03-02\", \"kind\": \"score\", \"instrument\": \"start-back\", \"items\": [1, 0, 1, 1, 1, 1, 0, 1, 1]}",
                "{\"date\": \"2026-03-02\", \"kind\": \"treatment\", \"what\": \"walking\", \"status\": \"stopped\"}",
                "{\"date\": \"2026-03-02\", \"kind\": \"imaging\", \"what\": \"mri-lumbar\", \"status\": \"requested\"}",
                "{\"date\": \"2026-03-02\", \"kind\": \"surgery\", \"what\": \"discectomy\", \"status\": \"declined\"}",
                "{\"date\": \"2026-03-02\", \"kind\": \"visit\", \"what\": \"review\", \"status\": \"missed\", \"recorded\": \"2026-03-04\", \"note\": \"by telephone\"}",
                "{\"date\": \"2026-03-02\", \"kind\": \"visit\", \"what\": \"emergency-department\", \"outcome\": \"excluded\"}"
            })
    void whatTheReaderTakesTheSchemaTakes(String event) throws IOException {
        assertThatCode(() -> read(event)).doesNotThrowAnyException();
        assertThat(problems("lumbar-events-1.schema.json", "{\"events\": [" + event + "]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"recurrence\"}|the event has no date; add the day",
                "{\"date\": \"2026-02-30\", \"kind\": \"recurrence\"}|date 2026-02-30 is not possible",
                "{\"date\": \"2026-03-02\", \"kind\": \"vist\"}|kind must be recurrence",
                "{\"date\": \"2026-03-02\", \"kind\": \"visit\"}|does not say `what`",
                "{\"date\": \"2026-03-02\", \"kind\": \"visit\", \"what\": \"revue\"}|Maybe you mean review",
                "{\"date\": \"2026-03-02\", \"kind\": \"visit\", \"what\": \"review\", \"status\": \"skipped\"}|status must be made or missed",
                "{\"date\": \"2026-03-02\", \"kind\": \"answers\"}|the answers hold neither findings nor a course",
                "{\"date\": \"2026-03-02\", \"kind\": \"answers\", \"what\": \"x\", \"course\": \"same\"}|has no `what`; take it away",
                "{\"date\": \"2026-03-02\", \"kind\": \"answers\", \"findings\": {\"lpb\": \"present\"}}|the finding 'lpb' is not known",
                "{\"date\": \"2026-03-02\", \"kind\": \"answers\", \"findings\": {\"lbp\": true}}|lbp must be present, absent or unknown",
                "{\"date\": \"2026-03-02\", \"kind\": \"score\", \"instrument\": \"nrs\", \"score\": 12}|the score 12 of nrs is not possible",
                "{\"date\": \"2026-03-02\", \"kind\": \"score\", \"instrument\": \"nsr\", \"score\": 1}|there is no instrument 'nsr'",
                "{\"date\": \"2026-03-02\", \"kind\": \"score\", \"instrument\": \"nrs\"}|a score is given in one of these ways",
                "{\"date\": \"2026-03-02\", \"time\": \"25:00\", \"kind\": \"recurrence\"}|time must be a time of day",
                "{\"date\": \"2026-03-02\", \"kind\": \"recurrence\", \"recorded\": \"2026-03-01\"}|recorded 2026-03-01 lies before the event",
                "{\"date\": \"2026-03-02\", \"kind\": \"recurrence\", \"nots\": \"x\"}|the key 'nots' is not known here"
            })
    void anEventThatCannotBeTakenSaysWhatAndWhere(String event, String message) {
        assertThatThrownBy(() -> read(event))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("events.json:1:")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\": \"lumbar-case/1\"}|`lumbar assess` reads a case",
                "{\"findings\": {\"lbp\": \"present\"}}|findings stand in events",
                "[]|an event file must be a mapping",
                "{\"episode\": {\"began\": \"2026-03-05\"}, \"events\": [{\"date\": \"2026-03-02\", \"kind\": \"recurrence\"}]}|began 2026-03-05 lies after the first event"
            })
    void aFileThatIsNoEventFileSaysWhatToDo(String file, String message) {
        assertThatThrownBy(() -> PathwayForms.reader(DAY).read(JsonTree.parse(file, "events.json")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message);
    }
}
