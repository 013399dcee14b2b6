package org.lumbar.cli;

import org.lumbar.population.run.Watcher;

/// Tells how far a screening is, out of several threads.
final class ScreeningWatcher implements Watcher {

    private static final long MEGABYTE = 1_000_000;

    private final Session session;
    private Progress progress;
    private long bytes;

    ScreeningWatcher(Session session) {
        this.session = session;
        progress = new Progress(session, "MB read", Progress.Answers.AT_THE_END);
    }

    @Override
    public synchronized void resumed(int done, int of) {
        session.complain("going on where it was interrupted: " + done + " of " + of + " parts were read already.");
    }

    @Override
    public synchronized void reading(long total) {
        progress.expect(total);
    }

    @Override
    public synchronized void read(long more) {
        progress.read(more);
        for (long each = bytes / MEGABYTE; each < (bytes + more) / MEGABYTE; each++) {
            progress.step();
        }
        bytes += more;
    }

    @Override
    public synchronized void judging(long total) {
        progress.done();
        progress = new Progress(session, "people judged", Progress.Answers.AT_THE_END);
        progress.expect(total);
    }

    @Override
    public synchronized void judged(long people) {
        progress.step();
    }

    @Override
    public synchronized void groupJudged(long more) {
        progress.read(more);
    }

    /// Takes the line away.
    synchronized void done() {
        progress.done();
    }
}
