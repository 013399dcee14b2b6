package org.lumbar.bench.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Collects resources, and writes them as an export: one file a kind.
final class TestExport {

    private final Map<String, StringBuilder> linesByKind = new LinkedHashMap<>();
    private int count;

    /// A resource about nobody yet, with an identifier of its own.
    ObjectNode resource(String kind) {
        return object().put("resourceType", kind).put("id", kind.toLowerCase(java.util.Locale.ROOT) + "-" + ++count);
    }

    /// A resource about a person.
    ObjectNode about(String kind, String person) {
        ObjectNode resource = resource(kind);
        resource.set("subject", object().put("reference", "Patient/" + person));
        return resource;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A concept of one coding.
    static ObjectNode concept(String system, String code) {
        ObjectNode concept = object();
        concept.putArray("coding").add(object().put("system", system).put("code", code));
        return concept;
    }

    void add(ObjectNode resource) {
        linesByKind
                .computeIfAbsent(resource.get("resourceType").asText(), _ -> new StringBuilder())
                .append(resource)
                .append('\n');
    }

    TestExport patient(String id, String birthDate) {
        add(object().put("resourceType", "Patient").put("id", id).put("birthDate", birthDate));
        return this;
    }

    TestExport problem(String person, String system, String code, String onset) {
        ObjectNode problem = about("Condition", person);
        problem.set("code", concept(system, code));
        add(problem.put("onsetDateTime", onset));
        return this;
    }

    TestExport prescription(String person, String code, String day) {
        ObjectNode prescription =
                about("MedicationRequest", person).put("status", "active").put("intent", "order");
        prescription.set("medicationCodeableConcept", concept("http://www.nlm.nih.gov/research/umls/rxnorm", code));
        add(prescription.put("authoredOn", day));
        return this;
    }

    TestExport image(String person, String code, String day) {
        ObjectNode procedure = about("Procedure", person).put("status", "completed");
        procedure.set("code", concept("http://loinc.org", code));
        add(procedure.put("performedDateTime", day));
        return this;
    }

    TestExport contact(String person, String day) {
        ObjectNode contact = about("Encounter", person).put("status", "finished");
        contact.set("class", object().put("code", "AMB"));
        contact.set("period", object().put("start", day));
        add(contact);
        return this;
    }

    /// Writes the files, plain or zipped.
    Path write(Path folder, boolean zipped) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, StringBuilder> each : linesByKind.entrySet()) {
            Path path = folder.resolve(each.getKey() + (zipped ? ".ndjson.gz" : ".ndjson"));
            byte[] bytes = each.getValue().toString().getBytes(StandardCharsets.UTF_8);
            try (OutputStream file = Files.newOutputStream(path);
                    OutputStream out = zipped ? new GZIPOutputStream(file) : file) {
                out.write(bytes);
            }
        }
        return folder;
    }

    long lines() {
        return linesByKind.values().stream()
                .mapToLong(each -> each.chars().filter(letter -> letter == '\n').count())
                .sum();
    }
}
