package org.lumbar.assess;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.lumbar.assess.Differential.Entry;

/// Entries that are worked out when somebody reads them: most readers never ask for the whole list. Immutable; each
/// reading gives an equal entry.
final class EntriesWhenRead extends AbstractList<Entry> implements RandomAccess {

    private final int[] conditions;
    private final IntFunction<Entry> maker;

    /// @param maker a pure function from the number of a condition to its entry
    EntriesWhenRead(int[] conditions, IntFunction<Entry> maker) {
        this.conditions = conditions;
        this.maker = maker;
    }

    @Override
    public Entry get(int position) {
        return maker.apply(conditions[position]);
    }

    @Override
    public int size() {
        return conditions.length;
    }
}
