package org.lumbar.population.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lumbar.population.Names;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.Source;
import org.lumbar.record.Concept;

/// Screens an export on this machine. First the files are read, once, part by part, and what they say of people
/// goes to temporary files, grouped by people; then the people are judged, group by group. Memory holds a part
/// and a group at a time, however large the export. Every finished part and group is kept, so a run that was
/// interrupted goes on where it was.
public final class ScreeningRun {

    /// Bytes of a plain file that one thread reads at a time.
    static final long SLICE_BYTES = 64L << 20;

    private static final long BYTES_OF_GROUP = 64L << 20;
    private static final int FEWEST_GROUPS = 8;
    private static final int MOST_GROUPS = 512;

    private final ScreeningKernel kernel;
    private final int threads;
    private final Watcher watcher;
    private final long sliceBytes;

    /// @param threads how many parts are read and groups judged at once
    public ScreeningRun(ScreeningKernel kernel, int threads, Watcher watcher) {
        this(kernel, threads, watcher, SLICE_BYTES);
    }

    /// @param sliceBytes bytes of a plain file that one thread reads at a time
    ScreeningRun(ScreeningKernel kernel, int threads, Watcher watcher, long sliceBytes) {
        this.kernel = kernel;
        this.threads = threads;
        this.watcher = watcher;
        this.sliceBytes = sliceBytes;
    }

    /// Screens an export into a folder.
    ///
    /// @param out a folder that does not exist, is empty, or holds an interrupted screening of the same
    /// @return what came of it
    /// @throws ScreeningException when it cannot go on
    public ScreeningOutcome run(Export export, Path out) {
        int groups = groups(export);
        Workspace workspace = Workspace.open(out, Fingerprint.of(kernel, export, groups));
        Set<String> deleted = DeletedList.of(export.deleted(), Source.DISK);
        Map<String, Concept> medicines = MedicineList.of(kernel, export.files());
        List<SliceReport> slices = read(export, groups, medicines, deleted, workspace);
        Tally tally = new Tally();
        slices.forEach(each -> each.counts().forEach(tally::add));
        boolean patientsKnown = tally.of(Names.of(Names.RESOURCES, Kind.PATIENT.resource())) > 0;
        List<Tally> judged = judge(groups, new GroupJudge(kernel, workspace, slices, patientsKnown), workspace);
        judged.forEach(tally::add);
        try {
            return new Publisher(kernel, workspace, export, new JudgedGroups(workspace, groups))
                    .publish(slices, tally, patientsKnown);
        } catch (IOException error) {
            throw Workspace.failed(out, error);
        }
    }

    private static int groups(Export export) {
        return Math.clamp(export.unpackedBytes() / BYTES_OF_GROUP, FEWEST_GROUPS, MOST_GROUPS);
    }

    private List<SliceReport> read(
            Export export, int groups, Map<String, Concept> medicines, Set<String> deleted, Workspace workspace) {
        List<Slice> slices = Slice.of(export.files(), sliceBytes);
        List<SliceReport> done = Collections.synchronizedList(new ArrayList<>());
        var open = new ConcurrentLinkedQueue<Slice>();
        for (Slice slice : slices) {
            workspace.report(slice.number()).ifPresentOrElse(done::add, () -> open.add(slice));
        }
        if (!done.isEmpty()) {
            watcher.resumed(done.size(), slices.size());
        }
        watcher.reading(open.stream().mapToLong(each -> each.to() - each.from()).sum());
        inThreads(workspace, () -> {
            var reader = new SliceReader(kernel, medicines, deleted, new Lines());
            for (Slice slice = open.poll(); slice != null; slice = open.poll()) {
                done.add(read(slice, reader, groups, workspace));
            }
            return null;
        });
        List<SliceReport> sorted = new ArrayList<>(done);
        sorted.sort(Comparator.comparingInt(SliceReport::slice));
        return sorted;
    }

    private SliceReport read(Slice slice, SliceReader reader, int groups, Workspace workspace) throws IOException {
        FactStore store = new FactStore(workspace.facts(slice.number()), groups);
        SliceReport report;
        try (store) {
            report = reader.read(slice, store::add, watcher::read);
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
        SliceReport whole = new SliceReport(
                report.slice(),
                report.file(),
                report.lines(),
                report.counts(),
                report.bad(),
                report.problem(),
                store.sections());
        workspace.report(whole);
        return whole;
    }

    private List<Tally> judge(int groups, GroupJudge judge, Workspace workspace) {
        List<Tally> tallies = Collections.synchronizedList(new ArrayList<>());
        var open = new ConcurrentLinkedQueue<Integer>();
        for (int group = 0; group < groups; group++) {
            int number = group;
            workspace.tally(group).ifPresentOrElse(tallies::add, () -> open.add(number));
        }
        watcher.judging(open.stream().mapToLong(judge::bytes).sum());
        inThreads(workspace, () -> {
            for (Integer group = open.poll(); group != null; group = open.poll()) {
                tallies.add(judge.judge(group, watcher));
            }
            return null;
        });
        return tallies;
    }

    /// Does the same in several threads; the first failure ends all.
    private void inThreads(Workspace workspace, Callable<Void> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(work));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new ScreeningException("the screening was interrupted; run it again to go on.", error);
        } catch (ExecutionException error) {
            switch (error.getCause()) {
                case IOException cause -> throw Workspace.failed(workspace.out(), cause);
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(error);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
