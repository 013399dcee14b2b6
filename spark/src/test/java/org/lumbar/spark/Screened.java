package org.lumbar.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The files of a result, comparable: people, lists and errors in any order, everything else to the byte.
record Screened(
        List<String> people,
        String summary,
        String reports,
        String page,
        List<String> groups,
        String cohorts,
        List<String> errors) {

    private static final JsonMapper JSON = new JsonMapper();

    static Screened read(Path out) throws IOException {
        return new Screened(
                sorted(lines(out.resolve("people.ndjson"))),
                Files.readString(out.resolve("summary.json")),
                Files.readString(out.resolve("measure-reports.ndjson")),
                Files.readString(out.resolve("report.html")),
                groups(lines(out.resolve("groups.ndjson"))),
                Files.exists(out.resolve("cohorts.ndjson")) ? Files.readString(out.resolve("cohorts.ndjson")) : "",
                sorted(lines(out.resolve("errors.ndjson"))));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    /// The lines of a file, or of the files in a folder.
    static List<String> lines(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.readAllLines(place);
        }
        List<String> lines = new ArrayList<>();
        try (var parts = Files.newDirectoryStream(place, "part-*")) {
            for (Path part : parts) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static List<String> groups(List<String> lines) throws IOException {
        List<String> groups = new ArrayList<>();
        for (String line : lines) {
            JsonNode group = JSON.readTree(line);
            var members = new TreeSet<String>();
            group.path("member").forEach(each -> members.add(each.toString()));
            groups.add(group.path("id") + " " + group.path("quantity") + " " + members);
        }
        return groups;
    }
}
