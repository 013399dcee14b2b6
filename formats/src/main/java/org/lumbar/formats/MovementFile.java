package org.lumbar.formats;

import java.util.Optional;
import org.lumbar.knowledge.tree.Node;

/// A file of the form `lumbar-movement/1`: the case of one person, and what is known of this person's movement. Its
/// parts are read by those that use them.
///
/// @param person the case
/// @param measurements a list of physical tests done
/// @param exposure what the back is exposed to: sitting, lifting, sport
/// @param wishes what a programme must fit: days, minutes, equipment, positions, likes and dislikes
/// @param diary sessions done and missed, with pain and effort
public record MovementFile(
        Case person,
        Optional<Node> measurements,
        Optional<Node> exposure,
        Optional<Node> wishes,
        Optional<Node> diary) {}
