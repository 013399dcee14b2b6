package org.lumbar.cli;

/// Counts the cases or persons of a long batch on standard error, when that is a terminal.
final class Progress {

    private static final long EVERY_NANOSECONDS = 500_000_000L;

    private final Session session;
    private final String what;
    private final boolean shown;
    private long count;
    private long last = System.nanoTime();
    private boolean written;

    Progress(Session session) {
        this(session, "cases");
    }

    /// @param what what is counted, in the plural
    Progress(Session session, String what) {
        this.session = session;
        this.what = what;
        // Counting lines between reports on the same terminal would only be in the way.
        this.shown = session.surroundings().errorsAreTerminal()
                && !session.surroundings().outputIsTerminal();
    }

    /// One more.
    void step() {
        count++;
        if (shown && System.nanoTime() - last > EVERY_NANOSECONDS) {
            session.err().print("\r" + count + " " + what);
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
