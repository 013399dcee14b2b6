package org.lumbar.population.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.lumbar.population.Tally;

/// What parts of a screening leave for its end, as JSON: on the disk of one machine, or on the way from a task.
public final class ReportJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ReportJson() {}

    /// What came of reading a part.
    public static String of(SliceReport report) {
        return text(report);
    }

    /// Reads back what [#of(SliceReport)] wrote.
    public static SliceReport slice(String json) {
        try {
            return JSON.readValue(json, SliceReport.class);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// What was counted.
    public static String of(Tally tally) {
        return text(tally.all());
    }

    /// Reads back what [#of(Tally)] wrote.
    public static Tally tally(String json) {
        try {
            var tally = new Tally();
            JSON.readValue(json, new TypeReference<TreeMap<String, Long>>() {}).forEach(tally::add);
            return tally;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
