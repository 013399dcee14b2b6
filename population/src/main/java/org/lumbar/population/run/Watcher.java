package org.lumbar.population.run;

/// Is told how far a screening is, by several threads at once.
public interface Watcher {

    /// Nobody watches.
    Watcher NOBODY = new Watcher() {};

    /// Work of an interrupted run is taken up.
    ///
    /// @param done parts of files that need not be read again
    /// @param of of so many
    default void resumed(int done, int of) {}

    /// Reading begins.
    ///
    /// @param bytes how much there is to read
    default void reading(long bytes) {}

    /// So much more was read.
    default void read(long bytes) {}

    /// Reading is done, and people are judged, group by group.
    ///
    /// @param bytes how much was kept of all of them
    default void judging(long bytes) {}

    /// Another group is judged.
    ///
    /// @param bytes how much was kept of it
    default void groupJudged(long bytes) {}

    /// So many more people were judged.
    default void judged(long people) {}
}
