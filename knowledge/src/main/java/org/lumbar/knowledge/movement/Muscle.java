package org.lumbar.knowledge.movement;

import java.util.List;
import org.lumbar.knowledge.Citation;

/// A muscle that crosses the hip, attaches to the pelvis or moves the trunk.
///
/// @param id identifier
/// @param label its name
/// @param groups what it does; the first is its chief group
/// @param belongsBy by what it belongs to its group where it is not itself part of it, such as `fascia`; may be
///     empty
/// @param crossesHip whether it crosses the hip
/// @param attachesToPelvis whether it attaches to the pelvis
/// @param origin where it begins
/// @param insertion where it ends
/// @param joints joints it crosses
/// @param actions what it does; depends on posture for some
/// @param nerve its nerve
/// @param roots its roots; textbooks disagree by a level, so this is a list
/// @param tendency how Janda classed it; a hypothesis
/// @param crossedPattern its part in the lower crossed pattern; a hypothesis, not a diagnosis
/// @param antagonists groups against it
/// @param oppositeSide whether the antagonist is its own group on the other side
/// @param tests physical tests that measure it
/// @param stretches exercises that stretch it
/// @param strengthening exercises that strengthen it
/// @param chartRegions regions of a body chart, without side
/// @param citation where this comes from
public record Muscle(
        String id,
        String label,
        List<String> groups,
        String belongsBy,
        boolean crossesHip,
        boolean attachesToPelvis,
        String origin,
        String insertion,
        List<String> joints,
        String actions,
        String nerve,
        List<String> roots,
        String tendency,
        String crossedPattern,
        List<String> antagonists,
        boolean oppositeSide,
        List<String> tests,
        List<String> stretches,
        List<String> strengthening,
        List<String> chartRegions,
        Citation citation) {}
