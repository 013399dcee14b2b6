package org.lumbar.presentation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A presentation read against the content.
///
/// @param presentation what was read
/// @param answers what is known by finding number, implications included
/// @param anyChangeToAsk findings that are long known and of which nobody said whether they changed
/// @param longKnown findings that are long known and stable: no news, and no open question
/// @param problems what cannot be taken as it stands; a strict caller refuses, a lenient one goes on with the
///     resolution
/// @param sides side on which a finding is present, by finding number; findings without a side are left out
/// @param notUsed what was entered and is not used, with the reason
public record Interpretation(
        Presentation presentation,
        Answers answers,
        Set<Integer> anyChangeToAsk,
        Set<Integer> longKnown,
        List<Problem> problems,
        Map<Integer, Side> sides,
        List<NotUsed> notUsed) {

    public Interpretation {
        anyChangeToAsk = Set.copyOf(anyChangeToAsk);
        longKnown = Set.copyOf(longKnown);
        problems = List.copyOf(problems);
        sides = Map.copyOf(sides);
        notUsed = List.copyOf(notUsed);
    }

    /// A copy, so that nobody changes what was read.
    @Override
    public Answers answers() {
        return answers.copy();
    }
}
