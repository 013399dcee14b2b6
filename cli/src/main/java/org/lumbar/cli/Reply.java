package org.lumbar.cli;

import org.lumbar.interview.Answer;

/// What a person typed in an interview.
sealed interface Reply {

    /// An answer to the question.
    record Answered(Answer answer) implements Reply {}

    /// Something that is not accepted, with what is.
    record Wrong(String message) implements Reply {}

    /// Save to a file; an empty name means the one that was named on the command line.
    record Save(String file) implements Reply {}

    /// Something said without being asked.
    record Add(String words) implements Reply {}

    /// What needs no more words.
    enum Wish implements Reply {
        SKIP,
        UNDO,
        WHY,
        SHOW,
        HELP,
        STOP
    }
}
