package org.lumbar.population.run;

import java.nio.file.Path;
import java.util.List;
import org.lumbar.population.Names;
import org.lumbar.population.Tally;

/// What came of a screening.
///
/// @param out the folder of the output
/// @param tally everything that was counted
/// @param problems files that could not be read to their end, each with the reason
/// @param notes what a reader should know
public record ScreeningOutcome(Path out, Tally tally, List<String> problems, List<String> notes) {

    public ScreeningOutcome {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /// How many lines could not be read.
    public long badLines() {
        return tally.of(Names.BAD_LINES);
    }
}
