package org.lumbar.population;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts by name. Tallies of parts add up to that of the whole, in any order. For one thread.
public final class Tally {

    private final Map<String, Cell> counts = new HashMap<>();

    /// A count that is added to in place.
    static final class Cell {
        private long count;

        void add(long more) {
            count += more;
        }
    }

    /// One more.
    public void add(String name) {
        add(name, 1);
    }

    /// So many more.
    public void add(String name, long more) {
        cell(name).add(more);
    }

    /// The count of a name, for whoever adds to it again and again. It is then a count of this tally, be it 0.
    Cell cell(String name) {
        return counts.computeIfAbsent(name, _ -> new Cell());
    }

    /// All of another.
    public void add(Tally other) {
        other.counts.forEach((name, cell) -> add(name, cell.count));
    }

    /// How many; 0 for what was never counted.
    public long of(String name) {
        Cell cell = counts.get(name);
        return cell == null ? 0 : cell.count;
    }

    /// All counts by name.
    public SortedMap<String, Long> all() {
        SortedMap<String, Long> all = new TreeMap<>();
        counts.forEach((name, cell) -> all.put(name, cell.count));
        return Collections.unmodifiableSortedMap(all);
    }
}
