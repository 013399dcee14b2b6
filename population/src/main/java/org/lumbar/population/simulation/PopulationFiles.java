package org.lumbar.population.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files of a population: of each type at least two where there are two people or more, each for so many
/// people.
final class PopulationFiles {

    /// More people than this begin another file of each type.
    private static final int MOST_PERSONS = 20_000;

    private static final String TRUTH = "truth.ndjson";

    private final OutputFolder folder;
    private final SimulationRequest request;
    private final Map<ResourceType, OutputStream> open = new EnumMap<>(ResourceType.class);
    private final Map<ResourceType, Long> counts = new EnumMap<>(ResourceType.class);
    private final StringBuilder outputs = new StringBuilder();
    private @Nullable OutputStream truth;
    private int file = -1;

    PopulationFiles(OutputFolder folder, SimulationRequest request) {
        this.folder = folder;
        this.request = request;
    }

    /// How many people a file holds at most.
    static int personsPerFile(int persons) {
        return Math.min(MOST_PERSONS, (persons + 1) / 2);
    }

    /// Writes a chunk.
    ///
    /// @param number which file of each type it goes to
    void write(PackedChunk chunk, int number) throws IOException {
        if (number != file) {
            endFiles();
            file = number;
        }
        for (ResourceType type : ResourceType.values()) {
            if (chunk.count(type) > 0) {
                OutputStream out = open.get(type);
                if (out == null) {
                    out = folder.begin(name(type));
                    open.put(type, out);
                }
                chunk.write(type, out);
                counts.merge(type, chunk.count(type), Long::sum);
            }
        }
        if (request.truth()) {
            if (truth == null) {
                truth = folder.begin(TRUTH);
            }
            chunk.writeTruth(truth);
        }
    }

    private String name(ResourceType type) {
        return String.format(Locale.ROOT, "%s.%04d.ndjson%s", type.fhir(), file, request.gzip() ? ".gz" : "");
    }

    private void endFiles() throws IOException {
        for (Map.Entry<ResourceType, OutputStream> each : open.entrySet()) {
            folder.finish(each.getValue());
            outputs.append(outputs.isEmpty() ? "" : ",")
                    .append("\n    {\"type\": \"")
                    .append(each.getKey().fhir())
                    .append("\", \"url\": \"")
                    .append(name(each.getKey()))
                    .append("\", \"count\": ")
                    .append(counts.getOrDefault(each.getKey(), 0L))
                    .append('}');
        }
        open.clear();
        counts.clear();
    }

    /// Ends all files and writes the manifest, in the form of bulk data 2.0.
    ///
    /// @param extension what was simulated, as JSON
    /// @param expected what must come out, as JSON
    void finish(String extension, String expected) throws IOException {
        endFiles();
        if (truth != null) {
            folder.finish(truth);
            folder.write("expected.json", expected);
        }
        folder.write(
                "manifest.json",
                "{\n  \"transactionTime\": \"" + request.date() + "T00:00:00Z\",\n  \"request\": \"" + Lines.SERVER
                        + "$export\",\n  \"requiresAccessToken\": false,\n  \"output\": [" + outputs
                        + "\n  ],\n  \"error\": [],\n  \"extension\": {\"urn:lumbar:simulation\": " + extension
                        + "}\n}\n");
    }
}
