package org.lumbar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads what a screening wrote and what it read, person by person.
final class ScreenedPeople {

    static final JsonMapper JSON = new JsonMapper();

    private ScreenedPeople() {}

    /// Each line of a file.
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String each : Files.readAllLines(file)) {
            if (!each.isBlank()) {
                lines.add(JSON.readTree(each));
            }
        }
        return lines;
    }

    /// The lines of people.ndjson by patient, such as `Patient/7`.
    static SortedMap<String, JsonNode> answers(Path out) throws IOException {
        SortedMap<String, JsonNode> answers = new TreeMap<>();
        for (JsonNode each : lines(out.resolve("people.ndjson"))) {
            answers.put(each.path("patient").asText(), each);
        }
        return answers;
    }

    /// The resources of a folder as one Bundle a person, by patient.
    static SortedMap<String, ObjectNode> bundles(Path folder) throws IOException {
        SortedMap<String, ObjectNode> bundles = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(each -> each.toString().endsWith(".ndjson") && !each.endsWith("truth.ndjson"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (JsonNode each : lines(file)) {
                String kind = each.path("resourceType").asText();
                String person = kind.equals("Patient")
                        ? "Patient/" + each.path("id").asText()
                        : relative(each.path(each.has("subject") ? "subject" : "patient"));
                bundles.computeIfAbsent(person, _ -> bundle())
                        .withArrayProperty("entry")
                        .addObject()
                        .set("resource", each);
            }
        }
        return bundles;
    }

    /// Makes a reference relative, since nothing in the Bundle says at what address its resources are.
    private static String relative(JsonNode reference) {
        String absolute = reference.path("reference").asText();
        String relative = absolute.substring(Math.max(0, absolute.lastIndexOf("Patient/")));
        if (reference instanceof ObjectNode object) {
            object.put("reference", relative);
        }
        return relative;
    }

    private static ObjectNode bundle() {
        return JSON.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
    }
}
