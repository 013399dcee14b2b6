package org.lumbar.population;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts by name. Tallies of parts add up to that of the whole, in any order. For one thread.
public final class Tally {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /// One more.
    public void add(String name) {
        add(name, 1);
    }

    /// So many more.
    public void add(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    /// All of another.
    public void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /// How many; 0 for what was never counted.
    public long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /// All counts by name.
    public SortedMap<String, Long> all() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
