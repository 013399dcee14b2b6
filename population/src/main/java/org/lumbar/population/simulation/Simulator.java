package org.lumbar.population.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.simulation.SimulationContent;

/// Simulates a population: people with back pain as FHIR R4 bulk data, drawn from the priors and evidence of a
/// content. The same content and request give the same bytes. It makes data to test with and describes no real
/// population.
public final class Simulator {

    /// People that are drawn one after another before anything is written.
    private static final int CHUNK = 256;

    private final Knowledge knowledge;
    private final Populations populations;
    private final RecordMapping mapping;
    private final SimulationContent content;

    private Simulator(Knowledge knowledge, Populations populations, RecordMapping mapping, SimulationContent content) {
        this.knowledge = knowledge;
        this.populations = populations;
        this.mapping = mapping;
        this.content = content;
    }

    /// A simulator for a content.
    public static Simulator of(
            Knowledge knowledge, Populations populations, RecordMapping mapping, SimulationContent content) {
        return new Simulator(knowledge, populations, mapping, content);
    }

    /// Told how far a simulation is.
    public interface Progress {

        /// So many people and bytes more were written.
        void written(int persons, long bytes);
    }

    /// Simulates a population into a folder, which is made where it is missing.
    ///
    /// @throws java.nio.file.DirectoryNotEmptyException when something is in the folder
    /// @throws IOException when the folder cannot be written
    /// @throws IllegalArgumentException when the content does not hold together
    public SimulationResult write(SimulationRequest request, Path into, Progress progress) throws IOException {
        try (OutputFolder folder = OutputFolder.of(into)) {
            Plan plan = Plan.of(knowledge, populations, mapping, content, request);
            var drawer = new PersonDrawer(plan, request);
            var days = new Days(request.date());
            List<Worker> workers = new ArrayList<>();
            // one more than threads, so that one can be written while the others work
            for (int i = 0; i < request.threads() + 1; i++) {
                workers.add(new Worker(plan, request, drawer, days));
            }
            SpaceCheck.refuseTooMuch(workers.getFirst().write(0, Math.min(CHUNK, request.persons())), request, into);
            var files = new PopulationFiles(folder, request);
            long bytes = write(request, workers, files, progress);
            files.finish(description(request), Expected.json(plan));
            return new SimulationResult(request.persons(), bytes);
        }
    }

    private record Part(long first, int count, int file) {}

    /// The parts in which people are drawn: none reaches over the end of a file.
    private static List<Part> parts(int persons) {
        int perFile = PopulationFiles.personsPerFile(persons);
        List<Part> parts = new ArrayList<>();
        int first = 0;
        while (first < persons) {
            int file = first / perFile;
            int end = (int) Math.min(Math.min((long) first + CHUNK, (long) (file + 1) * perFile), persons);
            parts.add(new Part(first, end - first, file));
            first = end;
        }
        return parts;
    }

    private static long write(SimulationRequest request, List<Worker> workers, PopulationFiles files, Progress progress)
            throws IOException {
        long bytes = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(request.threads())) {
            Queue<Worker> idle = new ArrayDeque<>(workers);
            Queue<Running> running = new ArrayDeque<>();
            try {
                for (Part part : parts(request.persons())) {
                    if (idle.isEmpty()) {
                        bytes += end(running.remove(), idle, files, progress);
                    }
                    Worker worker = idle.remove();
                    running.add(new Running(
                            part,
                            worker,
                            executor.submit(
                                    () -> PackedChunk.of(worker.write(part.first(), part.count()), request.gzip()))));
                }
                while (!running.isEmpty()) {
                    bytes += end(running.remove(), idle, files, progress);
                }
            } finally {
                executor.shutdownNow();
            }
        }
        return bytes;
    }

    private record Running(Part part, Worker worker, Future<PackedChunk> chunk) {}

    private static long end(Running running, Queue<Worker> idle, PopulationFiles files, Progress progress)
            throws IOException {
        try {
            PackedChunk chunk = running.chunk().get();
            files.write(chunk, running.part().file());
            long size = chunk.chunk().size();
            progress.written(running.part().count(), size);
            idle.add(running.worker());
            return size;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("people could not be drawn", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private String description(SimulationRequest request) {
        return "{\"persons\": " + request.persons() + ", \"seed\": " + request.seed() + ", \"setting\": \""
                + request.setting().id() + "\", \"date\": \"" + request.date() + "\", \"knowledge\": {\"version\": "
                + Json.text(knowledge.identity().version()) + ", \"sha256\": "
                + Json.text(knowledge.identity().sha256()) + "}}";
    }
}
