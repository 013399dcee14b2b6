package org.lumbar.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Gives one person of an export very many resources, each of which is wanted.
final class Skew {

    /// Own codes whose answers are wanted.
    private static final List<String> ASKED = List.of("night-pain", "fatigue", "smoking", "hypertension");

    private Skew() {}

    /// Gives one new person so many observations, yes and no in turn, a day after the other from 1990 on and then
    /// again.
    static void addObservations(Path folder, int resources) throws IOException {
        LocalDate first = LocalDate.of(1990, 1, 1);
        int days = (int) first.until(Records.DATE, ChronoUnit.DAYS);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("Observation.skewed.ndjson"))) {
            for (int i = 0; i < resources; i++) {
                out.write("{\"resourceType\":\"Observation\",\"id\":\"many-" + i
                        + "\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/many\"},\"code\":{\"coding\":"
                        + "[{\"system\":\"urn:lumbar:finding\",\"code\":\"" + ASKED.get(i % ASKED.size())
                        + "\"}]},\"effectiveDateTime\":\"" + first.plusDays(i % days) + "\",\"valueBoolean\":"
                        + (i % 3 == 0) + "}\n");
            }
        }
        Files.writeString(
                folder.resolve("Patient.skewed.ndjson"),
                "{\"resourceType\":\"Patient\",\"id\":\"many\",\"gender\":\"female\",\"birthDate\":\"1960-04-05\"}\n");
    }

    static void add(Path folder, int resources) throws IOException {
        var json = new JsonMapper();
        Path conditions;
        try (var files = Files.newDirectoryStream(folder, "Condition*.ndjson")) {
            conditions = files.iterator().next();
        }
        ObjectNode condition = null;
        for (String line : Files.readAllLines(conditions)) {
            if (line.contains("back pain")) {
                condition = (ObjectNode) json.readTree(line);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < resources; i++) {
            lines.add(condition.put("id", "again-" + i).toString());
        }
        Files.write(folder.resolve("Condition.skewed.ndjson"), lines);
    }
}
