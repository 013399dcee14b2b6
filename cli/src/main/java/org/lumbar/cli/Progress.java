package org.lumbar.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/// Tells on standard error how far a long batch is, when that is a terminal: a bar with the rate and the time
/// left where the length is known. A short run shows nothing, and the line is written over, never cleared, so
/// that it does not flicker.
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long NOT_BEFORE = SECOND;
    private static final long EVERY = SECOND / 4;
    private static final long MINUTE = 60;
    private static final int CELLS = 20;
    private static final double PERCENT = 100;

    private final Session session;
    private final String what;
    private final boolean shown;
    private final LongSupplier nanoseconds;
    private final long begin;
    private long next;
    private long count;
    private long bytes;
    private long total;
    private int written;

    /// @param what what is counted, in the plural
    Progress(Session session, String what) {
        this(session, what, Answers.AS_THEY_COME);
    }

    Progress(Session session, String what, Answers answers) {
        this(session, what, answers, System::nanoTime);
    }

    Progress(Session session, String what, Answers answers, LongSupplier nanoseconds) {
        this.session = session;
        this.what = what;
        this.nanoseconds = nanoseconds;
        Surroundings surroundings = session.surroundings();
        // A line between reports on the same terminal would only be in the way.
        this.shown = surroundings.errorsAreTerminal()
                && surroundings.movesCursor()
                && (answers == Answers.AT_THE_END || !surroundings.outputIsTerminal());
        this.begin = nanoseconds.getAsLong();
        this.next = begin + NOT_BEFORE;
    }

    /// When a command prints its answer.
    enum Answers {
        AS_THEY_COME,
        AT_THE_END
    }

    /// Whether anyone sees it, so that counting is worth the trouble.
    boolean isShown() {
        return shown;
    }

    /// How many bytes there are to read; 0 where that is not known.
    void expect(long totalBytes) {
        total = totalBytes;
    }

    /// So many bytes more were read.
    void read(long more) {
        bytes += more;
    }

    /// One more.
    void step() {
        count++;
        if (shown) {
            long now = nanoseconds.getAsLong();
            if (now >= next) {
                write(line(now - begin));
                next = now + EVERY;
            }
        }
    }

    /// Makes room for a message; the line comes back with the next step that is due.
    void interrupt() {
        if (written > 0) {
            session.err().print("\r" + " ".repeat(written) + "\r");
            session.err().flush();
            written = 0;
        }
    }

    /// Takes the line away.
    void done() {
        interrupt();
    }

    private void write(String line) {
        session.err().print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
        session.err().flush();
        written = line.length();
    }

    private String line(long elapsed) {
        double seconds = (double) elapsed / SECOND;
        String rate = count + " " + what + ", " + rounded(count / seconds) + "/s";
        if (total <= 0 || bytes <= 0) {
            return rate + ", " + time(seconds);
        }
        double share = Math.min(1, (double) bytes / total);
        int full = (int) (share * CELLS);
        return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + (int) (share * PERCENT) + " %  " + rate + ", "
                + time(seconds * (1 - share) / share) + " left";
    }

    private static String rounded(double rate) {
        return rate >= 10 ? Long.toString(Math.round(rate)) : String.format(Locale.ROOT, "%.1f", rate);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < MINUTE ? whole + " s" : whole / MINUTE + " min " + whole % MINUTE + " s";
    }
}
