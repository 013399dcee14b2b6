package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.instrument.Scorer;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The text and the JSON of a scored instrument.
class ScoreReportTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();

    private static Instrument instrument(String id) {
        return Objects.requireNonNull(KNOWLEDGE.instruments().byId().get(id));
    }

    private static Map<Integer, Integer> answers(String list) {
        Map<Integer, Integer> answers = new TreeMap<>();
        String[] places = list.split(",", -1);
        for (int i = 0; i < places.length; i++) {
            if (!places[i].isEmpty()) {
                answers.put(i + 1, Integer.parseInt(places[i]));
            }
        }
        return answers;
    }

    private static ScoreReport report(String id, String list) {
        Map<Integer, Integer> answers = answers(list);
        return new ScoreReport(answers, Scorer.of(instrument(id)).score(answers), List.of());
    }

    private static ScoreReport since(double before, String id, String list) {
        ScoreReport report = report(id, list);
        ScoreSheet sheet = report.sheet();
        double after = sheet.score("total").orElseThrow().value();
        return new ScoreReport(
                report.answers(),
                sheet,
                List.of(ScoreChange.between(
                        sheet.instrument(), sheet.principal().scale(), before, after)));
    }

    private static String text(ScoreReport report) {
        return ScoreText.of(KNOWLEDGE, TextStyle.PLAIN).report(report);
    }

    private static String json(ScoreReport report) {
        return ScoreJson.line(report, KNOWLEDGE.identity());
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ScoreJson.class.getResourceAsStream("lumbar-score-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void theTextSaysScoreBandMissingItemsChangeAndSources() {
        assertThat(text(since(44, "odi", "5,5,5,1,0,0,0,,0,0")))
                .containsSubsequence(
                        "Oswestry Disability Index 2.1a (odi)",
                        "lower is better",
                        "Index, percent: 35.556 (range 0 to 100)",
                        "moderate disability",
                        "1 of 10 items is not answered (8); the score rests on the others.",
                        "could make it 32 to 42. The band is not certain.",
                        "CHANGE",
                        "from 44 to 35.556: 8.444 points better, 19 %",
                        "No important change beyond error.",
                        "minimal important change 10: not reached",
                        "SOURCES",
                        "Content ");
    }

    @Test
    void withoutAScoreTheReasonAndWhatIsSureAreSaid() {
        assertThat(text(report("dn4", "1,1,1,1,0,0,0")))
                .containsSubsequence(
                        "Total: no score",
                        "3 of 10 items are not answered (8, 9, 10); none may be missing.",
                        "could make it 4 to 7.",
                        "Whatever the missing answers: neuropathic part likely",
                        "Interview only: 4 (range 0 to 7)");
    }

    @Test
    void anIndexWithoutValueSetTellsTheStateAndWhatToDo() {
        assertThat(text(report("eq-5d-5l", "2,1,2,3,2,60")))
                .containsSubsequence("Index: no score", "The state is 21232", "--knowledge DIR", "scale: 60");
    }

    @Test
    void recalledAndDesignedFiguresCarryTheirMark() {
        assertThat(text(report("rmdq-24", "1".repeat(23).replace("1", "1,"))))
                .contains("~ recalled, not re-checked", "^ design default of Lumbar");
    }

    @Test
    void aLineIsNeverWiderThanThePage() {
        for (ScoreReport report : reports()) {
            assertThat(text(report).lines()).allMatch(line -> line.length() <= TextStyle.WIDEST);
        }
    }

    @Test
    void everyLineOfJsonFitsTheSchema() throws IOException {
        Schema schema = schema();
        for (ScoreReport report : reports()) {
            String line = json(report);
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            assertThat(line).matches("[ -~]+");
        }
        String wrong = json(reports().getFirst()).replaceFirst("\"noScore\"", "\"none\"");
        assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void jsonHoldsTheSameAsTheText() {
        assertThat(json(since(17, "rmdq-24", "1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0")))
                .contains(
                        "\"instrument\":\"rmdq-24\"",
                        "\"score\":12,\"noScore\":null,\"prorated\":false",
                        "\"possible\":{\"low\":12,\"high\":12}",
                        "\"verdict\":\"improved\"",
                        "\"kind\":\"important\",\"measure\":\"points\",\"size\":{\"value\":5,\"low\":null,\"high\":null},"
                                + "\"reached\":true,\"decides\":true");
        assertThat(json(report("start-back", ",1,1,1,1,1,1,1,0")))
                .contains("\"noScore\":\"too-many-missing\"", "\"group\":{\"label\":\"high risk\"", "\"missing\":[1]");
    }

    /// Every instrument answered at random places, complete, half and not at all.
    private static List<ScoreReport> reports() {
        List<ScoreReport> reports = new ArrayList<>();
        reports.add(since(44, "odi", "5,5,5,1,0,0,0,,0,0"));
        for (Instrument instrument : KNOWLEDGE.instruments().byId().values()) {
            Map<Integer, Integer> all = new LinkedHashMap<>();
            Map<Integer, Integer> half = new LinkedHashMap<>();
            for (Item item : instrument.items()) {
                all.put(item.number(), item.max());
                if (item.number() % 2 == 1) {
                    half.put(item.number(), item.min());
                }
            }
            for (Map<Integer, Integer> answers : List.of(all, half, Map.<Integer, Integer>of())) {
                reports.add(new ScoreReport(answers, Scorer.of(instrument).score(answers), List.of()));
            }
        }
        return reports;
    }
}
