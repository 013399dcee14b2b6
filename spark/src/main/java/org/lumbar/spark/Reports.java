package org.lumbar.spark;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.lumbar.population.Tally;
import org.lumbar.population.run.SliceReport;

/// What tasks tell beside their results, as JSON.
final class Reports {

    private static final JsonMapper JSON = new JsonMapper();

    private Reports() {}

    static byte[] bytes(SliceReport report) {
        try {
            return JSON.writeValueAsBytes(report);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// What is told of parts, in the order of the parts.
    static List<SliceReport> slices(List<byte[]> reports) {
        return reports.stream()
                .map(Reports::slice)
                .sorted(Comparator.comparingInt(SliceReport::slice))
                .toList();
    }

    private static SliceReport slice(byte[] report) {
        try {
            return JSON.readValue(report, SliceReport.class);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static String text(Tally tally) {
        try {
            return JSON.writeValueAsString(tally.all());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// Adds what [#text] wrote.
    static void add(String text, Tally to) {
        try {
            JSON.readValue(text, new TypeReference<TreeMap<String, Long>>() {}).forEach(to::add);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
