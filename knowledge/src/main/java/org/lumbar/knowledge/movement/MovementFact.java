package org.lumbar.knowledge.movement;

import java.util.List;
import org.lumbar.knowledge.Citation;

/// What is known, or known not to be known, of muscle balance, sitting, load or sport.
///
/// @param id identifier
/// @param topic what it is about, such as `imbalance-and-pain`
/// @param about conditions, tests or sports that it is shown with; may be empty
/// @param words what is known, with its figures
/// @param readAs how it is to be read; may be empty
/// @param citation where it comes from
public record MovementFact(
        String id, String topic, List<String> about, String words, String readAs, Citation citation) {}
