package org.lumbar.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Runs the same work on some threads.
final class Workers {

    private Workers() {}

    /// What one thread does.
    interface Work {
        void run() throws Exception;
    }

    /// Runs work on some threads until each has done.
    ///
    /// @param threads how many, 1 or more
    /// @param work asked once for each thread
    /// @throws IllegalStateException when one of them fails, with its reason
    static void run(int threads, Supplier<Work> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Work each = work.get();
                running.add(pool.submit(() -> {
                    each.run();
                    return true;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException error) {
            throw new IllegalStateException(error.getCause());
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(error);
        }
    }
}
