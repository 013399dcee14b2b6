package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of a content, one line each.
final class Problems {

    private final List<String> lines = new ArrayList<>();

    /// Adds a problem.
    ///
    /// @param record the record it was found in, such as `condition cauda-equina`
    /// @param problem what is wrong, with the value, and what to do
    void add(String record, String problem) {
        String line = record + ": " + problem;
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
