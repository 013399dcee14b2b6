package org.lumbar.spark;

/// How the work is cut.
///
/// @param partitions over how many partitions people are spread; 0 for as many as the size asks for
/// @param sliceBytes bytes of a plain file that one task reads
/// @param hook called when a task begins
record Settings(int partitions, long sliceBytes, Hook hook) {

    private static final long SLICE_BYTES = 64L << 20;

    /// Cut by the size of the export.
    static Settings ofPartitions(int partitions) {
        return new Settings(partitions, SLICE_BYTES, Hook.NONE);
    }
}
