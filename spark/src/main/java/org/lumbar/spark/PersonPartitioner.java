package org.lumbar.spark;

import java.util.Objects;
import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/// Where the facts of a person go. Partition 0 is for what is told of the reading, so that it can be looked at
/// before anybody is judged; people share the others.
final class PersonPartitioner extends Partitioner {

    private static final long serialVersionUID = 1L;

    /// The key of what is told of the reading; no person has it.
    static final String READING = "";

    private final int people;

    /// @param people how many partitions people share, at least 1
    PersonPartitioner(int people) {
        this.people = people;
    }

    @Override
    public int numPartitions() {
        return people + 1;
    }

    @Override
    public int getPartition(Object key) {
        if (READING.equals(key)) {
            return 0;
        }
        int hash = key.hashCode() * 0x9e3779b9;
        return 1 + Math.floorMod(hash ^ hash >>> 16, people);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonPartitioner each && each.people == people;
    }

    @Override
    public int hashCode() {
        return Objects.hash(people);
    }
}
