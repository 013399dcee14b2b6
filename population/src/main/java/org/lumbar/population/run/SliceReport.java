package org.lumbar.population.run;

import java.util.List;
import java.util.Map;

/// What came of reading a part of a file.
///
/// @param slice number of the part
/// @param file name of the file
/// @param lines how many lines begin in the part
/// @param counts counts by name
/// @param bad the first lines that cannot be read, numbered within the part
/// @param problem why the file could not be read to its end; empty when it was
/// @param sections where the facts of each group of people stand, in the order of writing
public record SliceReport(
        int slice,
        String file,
        long lines,
        Map<String, Long> counts,
        List<BadLine> bad,
        String problem,
        List<Section> sections) {

    public SliceReport {
        counts = Map.copyOf(counts);
        bad = List.copyOf(bad);
        sections = List.copyOf(sections);
    }

    /// Facts of a group of people.
    ///
    /// @param group number of the group
    /// @param offset where they begin
    /// @param length their size in bytes
    public record Section(int group, long offset, int length) {}
}
