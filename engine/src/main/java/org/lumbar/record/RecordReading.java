package org.lumbar.record;

import java.util.List;
import org.lumbar.presentation.Presentation;

/// What a record says of one person.
///
/// @param presentation what is known
/// @param used each answer with the resource it comes from
/// @param unused what was read and not used, with the reason
/// @param notes what a reader should know of how it was read
public record RecordReading(Presentation presentation, List<Used> used, List<Unused> unused, List<String> notes) {

    public RecordReading {
        used = List.copyOf(used);
        unused = List.copyOf(unused);
        notes = List.copyOf(notes);
    }
}
