package org.lumbar.spark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/// Tells on standard error how far the screening is, when that is a terminal: what is being done, how much of
/// it, and the rate. Executors report a few times a minute, so the figures come in steps.
final class ProgressLine implements AutoCloseable {

    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final PrintStream err;
    private final boolean shown;
    private final LongAccumulator read = new LongAccumulator();
    private final LongAccumulator judged = new LongAccumulator();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String work = "";
    private volatile long since = System.nanoTime();
    private long expected;
    private int written;

    /// @param shown whether anybody sees it
    ProgressLine(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /// Reading begins.
    void reading(long bytes, SparkContext spark) {
        spark.register(read, "bytes read");
        spark.register(judged, "people judged");
        expected = bytes;
        begin("reading");
        if (shown) {
            var _ = clock.scheduleAtFixedRate(this::write, 1, 1, TimeUnit.SECONDS);
        }
    }

    /// People are judged.
    void judging() {
        begin("judging");
    }

    /// The result is written.
    void writing() {
        begin("writing");
    }

    private void begin(String what) {
        since = System.nanoTime();
        work = what;
    }

    LongAccumulator read() {
        return read;
    }

    LongAccumulator judged() {
        return judged;
    }

    private synchronized void write() {
        String line = line();
        err.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
        err.flush();
        written = line.length();
    }

    private String line() {
        double seconds = Math.max(1, (System.nanoTime() - since) / SECOND);
        return switch (work) {
            case "reading" ->
                String.format(
                        Locale.ROOT,
                        "reading: %.0f of %.0f MB, %.0f MB/s",
                        read.value() / MEGABYTE,
                        expected / MEGABYTE,
                        read.value() / MEGABYTE / seconds);
            case "judging" ->
                String.format(Locale.ROOT, "judging: %d people, %.0f/s", judged.value(), judged.value() / seconds);
            default -> work;
        };
    }

    @Override
    public void close() {
        done();
    }

    /// Takes the line away.
    void done() {
        clock.shutdownNow();
        synchronized (this) {
            if (written > 0) {
                err.print("\r" + " ".repeat(written) + "\r");
                err.flush();
                written = 0;
            }
        }
    }
}
