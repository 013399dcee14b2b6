package org.lumbar.knowledge;

import java.util.List;

/// A question that must be answered before an all-clear. It never changes the level by itself.
///
/// @param finding the finding that answers it as a whole; absent means all members absent, a present member
///     answers it
/// @param order the order in which gates are asked
/// @param sweep whether it is the one last question that covers the trigger findings no gate holds
/// @param members findings it covers
/// @param applies whom it applies to
/// @param conditions serious conditions that are not excluded while it is open
/// @param why why it is asked, one sentence
public record Gate(
        String finding,
        int order,
        boolean sweep,
        List<String> members,
        Predicate applies,
        List<String> conditions,
        String why) {}
