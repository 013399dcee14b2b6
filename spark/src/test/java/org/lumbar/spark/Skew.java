package org.lumbar.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Gives one person of an export very many resources, each of which is wanted.
final class Skew {

    private Skew() {}

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
