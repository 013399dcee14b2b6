package org.lumbar.pathway;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.knowledge.Instrument;

/// The scores of one questionnaire on one day.
///
/// @param instrument identifier of the instrument
/// @param scales score by scale
/// @param group the group that they lead to, such as `low risk`; empty where there is none
public record Scores(String instrument, Map<String, Double> scales, Optional<String> group) {

    public Scores {
        scales = Collections.unmodifiableMap(new TreeMap<>(scales));
    }

    /// Scores by scale, with the group that they lead to.
    public static Scores of(Instrument instrument, Map<String, Double> scales) {
        Optional<String> group = instrument.groups().stream()
                .filter(each -> each.when().stream()
                        .allMatch(part ->
                                scales.containsKey(part.scale()) && part.range().contains(scales.get(part.scale()))))
                .map(Instrument.Group::label)
                .findFirst();
        return new Scores(instrument.id(), scales, group);
    }
}
