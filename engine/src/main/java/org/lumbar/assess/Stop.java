package org.lumbar.assess;

import java.util.List;

/// Whether any one further answer can change the urgency, proved by trying each.
///
/// @param asked askable findings of which one answer would change the urgency
/// @param examined signs of which one answer would change the urgency: the examination to do
/// @param tried how many findings were tried
public record Stop(List<Change> asked, List<Change> examined, int tried) {

    /// One answer that would change the urgency.
    ///
    /// @param finding the finding
    /// @param answer the answer
    /// @param level the level it would give
    public record Change(String finding, String answer, String level) {}

    /// Whether no one further askable answer changes the urgency.
    public boolean holdsForAsked() {
        return asked.isEmpty();
    }
}
