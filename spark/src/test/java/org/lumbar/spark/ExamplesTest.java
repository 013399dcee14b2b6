package org.lumbar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of docs/spark.md, run on a result.
class ExamplesTest {

    @TempDir
    static Path folder;

    private static SparkSession session;
    private static String guide;
    private static JsonNode summary;

    @BeforeAll
    static void screen() throws IOException {
        guide = Files.readString(Path.of("../docs/spark.md"));
        session = Clusters.local();
        Records.simulate(60, 4, folder.resolve("people"));
        Clusters.screen(
                session,
                Clusters.read(folder.resolve("people"), session),
                Settings.ofPartitions(2),
                folder.resolve("screened"));
        summary = new JsonMapper().readTree(Files.readString(folder.resolve("screened/summary.json")));
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher each =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
        while (each.find()) {
            blocks.add(each.group(1).replace("'screened/", "'" + folder.resolve("screened") + "/"));
        }
        return blocks;
    }

    @Test
    void theSqlOfTheGuideCountsAsTheSummaryDoes() {
        List<String> blocks = blocks("sql");
        assertThat(blocks).hasSize(1);
        List<Row> last = List.of();
        for (String statement : blocks.getFirst().split(";\\s*", -1)) {
            if (!statement.isBlank()) {
                last = session.sql(statement).collectAsList();
            }
        }
        var levels = new TreeMap<String, Long>();
        last.forEach(row -> levels.put(row.getString(0), row.getLong(1)));
        var wanted = new TreeMap<String, Long>();
        summary.path("urgency")
                .forEach(each -> wanted.put(
                        each.path("level").asText(), each.path("people").asLong()));
        wanted.values().removeIf(count -> count == 0);
        assertThat(levels).isEqualTo(wanted).isNotEmpty();
    }

    @Test
    void theJavaOfTheGuideCountsAsTheSummaryDoes() throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lumbar/spark/FlaggedByIndicator.java"));
        assertThat(blocks("java"))
                .singleElement()
                .satisfies(block -> assertThat(stripped(code)).contains(stripped(block)));
        var flagged = new TreeMap<String, Long>();
        FlaggedByIndicator.of(session, folder.resolve("screened").toString())
                .forEach(row -> flagged.put(row.getString(0), row.getLong(1)));
        var wanted = new TreeMap<String, Long>();
        summary.path("indicators")
                .forEach(each -> wanted.put(
                        each.path("id").asText(), each.path("flagged").asLong()));
        wanted.values().removeIf(count -> count == 0);
        assertThat(flagged).isEqualTo(wanted).isNotEmpty();
    }

    private static String stripped(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
