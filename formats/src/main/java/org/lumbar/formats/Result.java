package org.lumbar.formats;

/// One case of a file, or why it could not be taken.
public sealed interface Result {

    /// A case that was read.
    record CaseResult(Case value) implements Result {}

    /// A case that could not be taken; those after it are read all the same.
    ///
    /// @param message names file, place, value and what to do; one line for each problem
    record ErrorResult(String message) implements Result {}
}
