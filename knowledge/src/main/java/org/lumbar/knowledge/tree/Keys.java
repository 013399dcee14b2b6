package org.lumbar.knowledge.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keys of mappings, in the order written. Compiled content has thousands of mappings and few different lists
/// of keys, so that mappings of equal keys share one of these, and its index is made once.
public final class Keys {

    private final List<String> names;
    private final Map<String, Integer> places;
    private final int twice;

    private Keys(List<String> names) {
        this.names = names;
        places = HashMap.newHashMap(names.size());
        int again = -1;
        for (int i = 0; i < names.size(); i++) {
            if (places.putIfAbsent(names.get(i), i) != null && again < 0) {
                again = i;
            }
        }
        twice = again;
    }

    /// The keys in the order given.
    public static Keys of(List<String> names) {
        return new Keys(List.copyOf(names));
    }

    /// The keys in the order written.
    public List<String> names() {
        return names;
    }

    /// The place of a key in the order written, -1 where it is missing.
    int indexOf(String key) {
        return places.getOrDefault(key, -1);
    }

    /// The place of the first key that stood before, -1 where each stands once.
    int twice() {
        return twice;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys keys && names.equals(keys.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
