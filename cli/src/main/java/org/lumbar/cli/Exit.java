package org.lumbar.cli;

/// Exit codes, a published contract.
final class Exit {

    /// The question was answered.
    static final int ANSWERED = 0;

    /// A defect of Lumbar.
    static final int DEFECT = 1;

    /// The command line was wrong.
    static final int USAGE = 2;

    /// An input could not be taken.
    static final int BAD_INPUT = 3;

    /// A check failed.
    static final int CHECK_FAILED = 4;

    private Exit() {}
}
