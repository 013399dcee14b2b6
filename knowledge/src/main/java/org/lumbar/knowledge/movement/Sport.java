package org.lumbar.knowledge.movement;

import java.util.List;
import org.lumbar.knowledge.Citation;

/// A sport and what it does to the spine.
///
/// @param id identifier
/// @param label its name
/// @param load the main load on the lumbar spine
/// @param lateExercises exercises of the late stage
/// @param returnRule how a return is built up
/// @param citation where this comes from
public record Sport(
        String id, String label, String load, List<String> lateExercises, String returnRule, Citation citation) {}
