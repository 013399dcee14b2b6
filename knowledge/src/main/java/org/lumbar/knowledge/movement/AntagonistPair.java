package org.lumbar.knowledge.movement;

import org.lumbar.knowledge.Citation;

/// Two groups whose results are shown against each other.
///
/// @param id identifier
/// @param label the words of a clinician
/// @param first a muscle group
/// @param second the group against it; the same group where its left is held against its right
/// @param citation where the pair comes from
public record AntagonistPair(String id, String label, String first, String second, Citation citation) {

    /// Whether left is held against right.
    public boolean acrossSides() {
        return first.equals(second);
    }
}
