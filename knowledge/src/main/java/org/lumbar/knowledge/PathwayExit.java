package org.lumbar.knowledge;

import java.util.List;

/// A way from one state to another.
///
/// @param id kebab-case identifier, unique within its state
/// @param label why it is taken, in a few words
/// @param to identifier of the state it leads to
/// @param when what must be true
/// @param settles ways of every state whose reasons count as dealt with once it is taken, by identifier
/// @param newEpisode whether a new episode begins on that day
/// @param except states in which a way of every state does not hold; empty for an exit of one state
/// @param citation where it comes from
public record PathwayExit(
        String id,
        String label,
        String to,
        PathwayCondition when,
        List<String> settles,
        boolean newEpisode,
        List<String> except,
        Citation citation) {}
