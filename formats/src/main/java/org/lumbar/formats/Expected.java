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
/// @param details what else the answer must hold
public record Expected(Level urgency, List<Level> accepted, Optional<String> condition, ExpectedDetails details) {

    public Expected {
        var levels = new ArrayList<>(accepted);
        if (!levels.contains(urgency)) {
            levels.addFirst(urgency);
        }
        accepted = levels.stream().distinct().toList();
    }

    /// A level and a cause alone.
    public Expected(Level urgency, List<Level> accepted, Optional<String> condition) {
        this(urgency, accepted, condition, ExpectedDetails.NONE);
    }
}
