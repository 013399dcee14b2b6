package org.lumbar.cli;

import java.util.Set;
import org.lumbar.knowledge.Urgency.Level;

/// What a reader of a case said is right.
///
/// @param level the level
/// @param accepted levels that are also right, `level` among them
/// @param condition the condition, or empty where none is named
record Gold(Level level, Set<Level> accepted, String condition) {}
