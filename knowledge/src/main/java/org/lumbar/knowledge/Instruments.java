package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;

/// The instruments of a content and the value sets for them.
///
/// @param byId instruments by identifier, in the order of the content
/// @param valueSets value sets by identifier
public record Instruments(Map<String, Instrument> byId, Map<String, ValueSet> valueSets) {

    /// No instruments.
    public static final Instruments NONE = new Instruments(Map.of(), Map.of());

    /// The value sets for an instrument.
    public List<ValueSet> valueSetsOf(Instrument instrument) {
        return valueSets.values().stream()
                .filter(each -> each.instrument().equals(instrument.id()))
                .toList();
    }
}
