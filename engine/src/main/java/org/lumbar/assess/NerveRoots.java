package org.lumbar.assess;

import java.util.List;
import org.lumbar.presentation.Side;

/// The posterior over nerve roots.
///
/// @param roots hypotheses with probability, most probable first; `none` is among them
/// @param decided whether one root stands out from what was believed before the signs
/// @param statement one sentence for a reader, with the usual disc
/// @param signs signs used, with their answer
/// @param side side of the signs that are present or, where they name none, of the complaints in the leg
public record NerveRoots(List<Root> roots, boolean decided, String statement, List<Sign> signs, Side side) {

    /// One hypothesis.
    public record Root(String root, double probability, double prior, String disc) {}

    /// One sign that was used.
    public record Sign(String finding, String answer) {}
}
