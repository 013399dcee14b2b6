package org.lumbar.instrument;

import java.util.List;
import java.util.Optional;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.ValueSet;

/// A scored instrument.
///
/// @param instrument the instrument
/// @param valueSet the value set used, empty when none was
/// @param results one for each scale, in the order of the instrument; the first is the principal one
/// @param group the group that the scales lead to, empty when there is none or the missing items leave it open
public record ScoreSheet(
        Instrument instrument, Optional<ValueSet> valueSet, List<ScaleResult> results, Optional<Group> group) {

    /// The result of the principal scale.
    public ScaleResult principal() {
        return results.getFirst();
    }

    /// The score of a scale, empty when it has none.
    public Optional<Score> score(String scale) {
        return results.stream()
                .filter(each -> each.scale().id().equals(scale))
                .flatMap(each ->
                        each instanceof Score score ? Optional.of(score).stream() : Optional.<Score>empty().stream())
                .findFirst();
    }
}
