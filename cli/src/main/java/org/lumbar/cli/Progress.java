package org.lumbar.cli;

/// Counts the cases of a long batch on standard error, when that is a terminal.
final class Progress {

    private static final long EVERY_NANOSECONDS = 500_000_000L;

    private final Session session;
    private final boolean shown;
    private long count;
    private long last = System.nanoTime();
    private boolean written;

    Progress(Session session) {
        this.session = session;
        // Counting lines between reports on the same terminal would only be in the way.
        this.shown = session.surroundings().errorsAreTerminal()
                && !session.surroundings().outputIsTerminal();
    }

    /// One case more.
    void step() {
        count++;
        if (shown && System.nanoTime() - last > EVERY_NANOSECONDS) {
            session.err().print("\r" + count + " cases");
            session.err().flush();
            last = System.nanoTime();
            written = true;
        }
    }

    /// Clears the line.
    void done() {
        if (written) {
            session.err().print("\r\u001b[K");
            session.err().flush();
        }
    }
}
