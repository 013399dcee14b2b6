package org.lumbar.circumstance;

import java.util.List;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.reasoning.Truth;

/// Whether a circumstance holds for one person.
///
/// @param circumstance the circumstance
/// @param truth whether it holds; unknown is never absent
/// @param grounds what makes it hold; empty when it does not
/// @param questions findings whose answer decides it, the fewest that a "no" settles; empty unless it is unknown
public record Standing(Circumstance circumstance, Truth truth, List<Ground> grounds, List<String> questions) {

    /// Whether it holds.
    public boolean holds() {
        return truth == Truth.TRUE;
    }

    /// Whether it holds or may hold.
    public boolean mayHold() {
        return truth != Truth.FALSE;
    }
}
