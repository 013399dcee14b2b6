package org.lumbar.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Makes of a simulated export what exports of the world are like: medicines in files of their own, resources
/// that were deleted, that stand twice and differ, that name nobody or an unknown person, compressed files,
/// lines and a file that end too early.
final class Damaged {

    private static final JsonMapper JSON = new JsonMapper();

    private Damaged() {}

    static void make(Path folder) throws IOException {
        medicines(folder);
        Path conditions = folder.resolve("Condition.0000.ndjson");
        List<String> lines = new ArrayList<>(Files.readAllLines(conditions));
        String backPain = lines.stream()
                .skip(100) // not one of those that are deleted below
                .filter(each -> each.contains("back pain"))
                .findFirst()
                .orElseThrow();
        ObjectNode changed = (ObjectNode) JSON.readTree(backPain);
        changed.putObject("meta").put("lastUpdated", "2026-02-01T00:00:00Z");
        changed.put("recordedDate", "2011-01-01");
        ObjectNode orphan = (ObjectNode) JSON.readTree(backPain);
        orphan.put("id", "of-somebody-else").putObject("subject").put("reference", "Patient/unknown-1");
        ObjectNode ofNobody = (ObjectNode) JSON.readTree(backPain);
        ofNobody.put("id", "of-nobody").remove("subject");
        lines.add(7, "{\"resourceType\":\"Condition\",\"id\":\"cut");
        lines.add(11, "no JSON at all");
        lines.add(13, "");
        lines.add(orphan.toString());
        lines.add(ofNobody.toString());
        Files.write(conditions, lines);
        Files.writeString(folder.resolve("Condition.again.ndjson"), changed + "\n[1, 2]\n");
        Files.writeString(folder.resolve("Deleted.ndjson"), deleted(lines));
        compress(folder.resolve("Observation.0000.ndjson"));
        byte[] whole = Files.readAllBytes(compress(folder.resolve("Encounter.0000.ndjson")));
        Files.write(folder.resolve("Encounter.0000.ndjson.gz"), java.util.Arrays.copyOf(whole, whole.length * 9 / 10));
        manifest(folder);
    }

    private static void medicines(Path folder) throws IOException {
        Path file = folder.resolve("MedicationRequest.0000.ndjson");
        Map<String, ObjectNode> medicines = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            ObjectNode request = (ObjectNode) JSON.readTree(line);
            number++;
            if (number % 3 != 0) {
                JsonNode concept = request.remove("medicationCodeableConcept");
                String code = concept.path("coding").path(0).path("code").asText();
                request.putObject("medicationReference")
                        .put("reference", number % 50 == 0 ? "Medication/lost" : "Medication/" + code);
                ObjectNode medicine = JSON.createObjectNode()
                        .put("resourceType", "Medication")
                        .put("id", code);
                medicine.set("code", concept);
                medicines.putIfAbsent(code, medicine);
            }
            lines.add(request.toString());
        }
        Files.write(file, lines);
        Files.write(
                folder.resolve("Medication.0000.ndjson"),
                medicines.values().stream().map(ObjectNode::toString).toList());
    }

    private static String deleted(List<String> lines) throws IOException {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "transaction");
        var entries = bundle.putArray("entry");
        for (String line : lines.subList(20, 30)) {
            String id = JSON.readTree(line).path("id").asText();
            entries.addObject().putObject("request").put("method", "DELETE").put("url", "Condition/" + id);
        }
        return bundle + "\n";
    }

    private static Path compress(Path file) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        Files.delete(file);
        return packed;
    }

    private static void manifest(Path folder) throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(Files.readString(folder.resolve("manifest.json")));
        var output = manifest.putArray("output");
        try (var files = Files.list(folder)) {
            for (Path each : files.sorted().toList()) {
                String name = each.getFileName().toString();
                if (!name.endsWith(".json") && !name.startsWith("Deleted")) {
                    output.addObject()
                            .put("type", name.substring(0, name.indexOf('.')))
                            .put("url", name);
                }
            }
        }
        manifest.putArray("deleted").addObject().put("type", "Bundle").put("url", "Deleted.ndjson");
        Files.writeString(folder.resolve("manifest.json"), manifest.toString());
    }
}
