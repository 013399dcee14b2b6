package org.lumbar.population.simulation;

/// The lines of some people, by type, on their way to the files. Used again; for one thread at a time.
final class Chunk {

    private final Bytes[] lines = new Bytes[ResourceType.values().length];
    private final long[] counts = new long[ResourceType.values().length];
    private final Bytes truth = new Bytes();

    Chunk() {
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new Bytes();
        }
    }

    void clear() {
        for (int i = 0; i < lines.length; i++) {
            lines[i].clear();
            counts[i] = 0;
        }
        truth.clear();
    }

    Bytes lines(ResourceType type) {
        return lines[type.ordinal()];
    }

    /// How many resources of a type there are.
    long count(ResourceType type) {
        return counts[type.ordinal()];
    }

    void counted(ResourceType type) {
        counts[type.ordinal()]++;
    }

    Bytes truth() {
        return truth;
    }

    /// How many bytes there are in all.
    long size() {
        long size = truth.length();
        for (Bytes each : lines) {
            size += each.length();
        }
        return size;
    }
}
