package org.lumbar.spark;

import java.io.Serializable;

/// Is called when a task begins: the place where tests make tasks fail or dawdle.
@FunctionalInterface
interface Hook extends Serializable {

    /// Nothing happens.
    Hook NONE = (_, _, _) -> {};

    /// A task begins.
    ///
    /// @param work what the task does: `read` or `judge`
    /// @param partition which part of it
    /// @param attempt 0 for the first time
    void begin(String work, int partition, int attempt);
}
