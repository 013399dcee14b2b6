package org.lumbar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.SimulationBinder;
import org.lumbar.population.simulation.SimulationRequest;
import org.lumbar.population.simulation.SimulationResult;
import org.lumbar.population.simulation.Simulator;

/// Times the simulation of populations, one thread and files on disk, in a warm process. The time of the
/// processor is what counts beside other work; the time of the clock is shown too.
public final class SimulationTimes {

    private static final int PERSONS = 8_000;
    private static final int WARM = 3;
    private static final int ROUNDS = 11;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private SimulationTimes() {}

    /// One simulation.
    ///
    /// @param bytes bytes written, without manifest
    /// @param seconds time of the clock
    /// @param processorSeconds time of the processor, of all threads of the process
    record Round(long bytes, double seconds, double processorSeconds) {

        double rate() {
            return bytes / MEGABYTE / seconds;
        }

        double processorRate() {
            return bytes / MEGABYTE / processorSeconds;
        }
    }

    /// Prints the rates in megabytes (10^6 bytes) a second, median and spread.
    ///
    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("simulated");
        try {
            Simulator simulator = simulator();
            Round[] rounds = new Round[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                Path into = folder.resolve("round" + i);
                Round round = round(simulator, PERSONS, into);
                delete(into);
                if (i >= 0) {
                    rounds[i] = round;
                }
            }
            double[] wall =
                    Arrays.stream(rounds).mapToDouble(Round::rate).sorted().toArray();
            double[] processor = Arrays.stream(rounds)
                    .mapToDouble(Round::processorRate)
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%d persons, %d MB, one thread, %d rounds: MB per second of the processor median %.0f (%.0f to %.0f),"
                            + " of the clock median %.0f (%.0f to %.0f)%n",
                    PERSONS,
                    Math.round(rounds[0].bytes() / MEGABYTE),
                    ROUNDS,
                    processor[ROUNDS / 2],
                    processor[0],
                    processor[ROUNDS - 1],
                    wall[ROUNDS / 2],
                    wall[0],
                    wall[ROUNDS - 1]);
        } finally {
            delete(folder);
        }
    }

    static Simulator simulator() {
        Content content = KnowledgeResource.load();
        return Simulator.of(
                Binder.bind(content),
                PopulationBinder.bind(content),
                RecordMappingBinder.bind(content),
                SimulationBinder.bind(content));
    }

    /// Simulates into a folder that is new.
    static Round round(Simulator simulator, int persons, Path into) throws IOException {
        var request = new SimulationRequest(persons, 1, Setting.PRIMARY_CARE, DATE, false, false, 1);
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        SimulationResult result = simulator.write(request, into, (_, _) -> {});
        return new Round(
                result.bytes(),
                (System.nanoTime() - clock) / SECOND,
                (system.getProcessCpuTime() - processor) / SECOND);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
