package org.lumbar.cli;

import org.lumbar.population.run.Watcher;

/// Tells how far a screening is, out of several threads.
final class ScreeningWatcher implements Watcher {

    private final Session session;
    private Progress progress;

    ScreeningWatcher(Session session) {
        this.session = session;
        progress = new Progress(session, "blocks", Progress.Answers.AT_THE_END);
    }

    @Override
    public synchronized void resumed(int done, int of) {
        session.complain("going on where it was interrupted: " + done + " of " + of + " parts were read already.");
    }

    @Override
    public synchronized void reading(long bytes) {
        progress.expect(bytes);
    }

    @Override
    public synchronized void read(long bytes) {
        progress.read(bytes);
        progress.step();
    }

    @Override
    public synchronized void judging() {
        progress.done();
        progress = new Progress(session, "people judged", Progress.Answers.AT_THE_END);
    }

    @Override
    public synchronized void judged(long people) {
        progress.step();
    }

    /// Takes the line away.
    synchronized void done() {
        progress.done();
    }
}
