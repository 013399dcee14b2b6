package org.lumbar.bench.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.population.Horizon;

/// The same extraction by DuckDB: typed columns of NDJSON, filtered by code, into tables in memory. The queries
/// stand in `extraction.sql`. Immutable.
public final class DuckDbExtraction implements Extractor {

    private static final String QUERIES = "extraction.sql";
    private static final String BEGIN = "-- kind ";
    private static final String SETUP = "none";
    private final ScreeningContent content;
    private final String codes;
    private final String families;

    /// @param codes the codes of which anything is wanted
    public DuckDbExtraction(EventCodes codes, ScreeningContent content) {
        this.content = content;
        this.codes = codes.singleCodes().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(code -> quoted(each.getKey() + "|" + code)))
                .collect(Collectors.joining(","));
        families = codes.beginnings().entrySet().stream()
                .map(each -> "c.system = " + quoted(each.getKey()) + " and (" + beginnings(each.getValue()) + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String beginnings(Set<String> all) {
        return all.stream()
                .map(each -> "starts_with(c.code, " + quoted(each) + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public Map<String, Long> extract(Path folder, LocalDate date, int threads) throws IOException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (ExportFile file : ExportFile.in(folder)) {
            files.computeIfAbsent(file.kind(), _ -> new ArrayList<>())
                    .add(quoted(file.path().toString()));
        }
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
            Map<String, String> queries = queries();
            statement.execute(
                    queries.getOrDefault(SETUP, "").replace("CODES", codes).replace("FAMILIES", families));
            for (Map.Entry<String, String> query : queries.entrySet()) {
                String kind = query.getKey();
                if (files.containsKey(kind)) {
                    String rows = query.getValue()
                            .replace("FAMILIES", families)
                            .replace("FILES", files.get(kind).toString())
                            .replace("FROM", Horizon.ofVisits(content, date).toString())
                            .replace("TO", date.toString());
                    statement.execute("create or replace temp table " + kind + " as " + rows);
                    count(statement, kind, counts);
                }
            }
            return counts;
        } catch (SQLException error) {
            throw new IOException(folder + ": DuckDB could not read it: " + error.getMessage(), error);
        }
    }

    private static void count(Statement statement, String kind, Map<String, Long> counts) throws SQLException {
        try (ResultSet result = statement.executeQuery("select count(distinct id) from " + kind)) {
            if (result.next() && result.getLong(1) > 0) {
                counts.put(kind, result.getLong(1));
            }
        }
    }

    /// The queries by kind, in their order.
    private static Map<String, String> queries() throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        try (InputStream in = DuckDbExtraction.class.getResourceAsStream(QUERIES)) {
            if (in == null) {
                throw new IllegalStateException(QUERIES + " is missing in this build");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = text.split(BEGIN, -1);
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                queries.put(parts[i].substring(0, end).strip(), parts[i].substring(end));
            }
        }
        return queries;
    }
}
