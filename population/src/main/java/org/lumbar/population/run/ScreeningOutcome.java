package org.lumbar.population.run;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /// Whether lines or files could not be read, in whole or in part.
    public boolean isDamaged() {
        return badLines() > 0 || !problems.isEmpty();
    }

    /// What a user must know beside the result, a sentence each.
    ///
    /// @param errors how the file is named that lists what could not be read
    public List<String> messages(String errors) {
        List<String> messages = new ArrayList<>();
        notes.forEach(note -> messages.add(note + "."));
        problems.forEach(problem -> messages.add(problem + "; what was read of it counts."));
        if (badLines() > 0) {
            messages.add(badLines() + (badLines() == 1 ? " line" : " lines") + " could not be read; " + errors
                    + " names file, line and reason.");
        }
        return messages;
    }

    /// How many lines could not be read.
    public long badLines() {
        return tally.of(Names.BAD_LINES);
    }
}
