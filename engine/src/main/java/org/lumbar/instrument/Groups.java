package org.lumbar.instrument;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.Range;

/// Finds the group of a person from the scores that are possible.
final class Groups {

    private Groups() {}

    /// The first group that holds, empty when missing items leave it open.
    static Optional<Group> of(Instrument instrument, List<ScaleResult> results) {
        for (Group group : instrument.groups()) {
            boolean everyHolds = true;
            boolean oneFails = false;
            for (Group.Condition condition : group.when()) {
                Optional<Range> possible = results.stream()
                        .filter(each -> each.scale().id().equals(condition.scale()))
                        .findFirst()
                        .flatMap(Groups::known);
                everyHolds &= possible.isPresent() && inside(condition.range(), possible.get());
                oneFails |= possible.isPresent() && apart(condition.range(), possible.get());
            }
            if (everyHolds) {
                return Optional.of(group);
            }
            if (!oneFails) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A score stands for itself; without one, everything possible stands.
    private static Optional<Range> known(ScaleResult result) {
        return switch (result) {
            case ScaleResult.Score score -> Optional.of(new Range(score.value(), true, score.value(), true));
            case ScaleResult.NoScore none -> none.possible();
        };
    }

    private static boolean inside(Range range, Range possible) {
        return range.contains(possible.low()) && range.contains(possible.high());
    }

    private static boolean apart(Range range, Range possible) {
        boolean below = possible.high() < range.low() || (possible.high() == range.low() && !range.lowIncluded());
        boolean above = possible.low() > range.high() || (possible.low() == range.high() && !range.highIncluded());
        return below || above;
    }
}
