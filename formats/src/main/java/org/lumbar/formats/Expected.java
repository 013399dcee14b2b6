package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Urgency.Level;

/// What a test case says the answer must be.
///
/// @param urgency the right level
/// @param accepted all levels that are right, `urgency` among them
/// @param condition the cause, where it is known
public record Expected(Level urgency, List<Level> accepted, Optional<String> condition) {

    public Expected {
        var levels = new ArrayList<>(accepted);
        if (!levels.contains(urgency)) {
            levels.addFirst(urgency);
        }
        accepted = levels.stream().distinct().toList();
    }
}
