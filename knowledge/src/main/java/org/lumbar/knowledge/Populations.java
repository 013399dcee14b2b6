package org.lumbar.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The populations that a content is judged on, and what they must show. They are read for that alone, so no
/// assessment pays for them.
///
/// @param byId populations by identifier, in the order of the content
/// @param targets what they must show
public record Populations(Map<String, Population> byId, List<Target> targets) {

    public Populations {
        byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        targets = List.copyOf(targets);
    }

    /// The population with this identifier.
    ///
    /// @throws IllegalArgumentException when there is none
    public Population require(String id) {
        Population population = byId.get(id);
        if (population == null) {
            throw new IllegalArgumentException(
                    "there is no population " + id + "; the populations are " + byId.keySet());
        }
        return population;
    }

    /// A population and those it is like, the nearest first. A circle ends where it closes.
    ///
    /// @throws IllegalArgumentException when one of them does not exist
    public List<Population> chain(String id) {
        List<Population> chain = new ArrayList<>();
        String next = id;
        while (!next.isEmpty()) {
            Population population = require(next);
            if (chain.contains(population)) {
                break;
            }
            chain.add(population);
            next = population.like().orElse("");
        }
        return List.copyOf(chain);
    }
}
