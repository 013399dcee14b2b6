package org.lumbar.bench.screening;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Times a screening and its peers on the same files, on one core and on two. Every run is a process of its own
/// that does the work some times: the first is the cold time, the last the warm one. The runs of all take
/// turns, so that whatever else the machine does hits all alike.
public final class ScreeningTimes {

    private static final int TIMES = 4;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    private static final int[] CORES = {1, 2};

    private ScreeningTimes() {}

    private record Lane(Contestant contestant, int cores) {}

    /// Prints a table.
    ///
    /// @param arguments the folder of the export; the day of the screening; how many runs of each; and the
    ///     names of those to measure, with commas between, or none for all
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 5 && arguments[0].equals("--run")) {
            run(Contestant.of(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]), arguments[4]);
            return;
        }
        if (arguments.length < 3) {
            System.err.println("usage: bench/screening.sh FOLDER [DAY [RUNS [NAME,NAME...]]]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int runs = Integer.parseInt(arguments[2]);
        List<Contestant> contestants = arguments.length < 4
                ? List.of(Contestant.values())
                : Arrays.stream(arguments[3].split(",", -1)).map(Contestant::of).toList();
        measure(folder, LocalDate.parse(arguments[1]), runs, contestants);
    }

    /// Does the work of one peer in this process.
    private static void run(Contestant contestant, int cores, Path folder, String day) throws IOException {
        Contestant.Work work = contestant.ready();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        LocalDate date = LocalDate.parse(day);
        double cold = 0;
        for (int i = 0; ; i++) {
            long processor = system.getProcessCpuTime();
            long begin = System.nanoTime();
            try (Contestant.Outcome outcome = work.run(folder, date, cores)) {
                double seconds = (System.nanoTime() - begin) / NANOS;
                double spent = (system.getProcessCpuTime() - processor) / NANOS;
                cold = i == 0 ? seconds : cold;
                if (i == TIMES - 1) {
                    System.out.println(new Measured(cold, seconds, spent, outcome.words()).line());
                    return;
                }
            }
        }
    }

    private static void measure(Path folder, LocalDate date, int runs, List<Contestant> contestants)
            throws IOException, InterruptedException {
        ExportSize size = ExportSize.of(folder);
        System.out.println(heading(folder, date, runs, size));
        Map<Lane, List<Measured>> measured = new LinkedHashMap<>();
        for (int i = 1; i <= runs; i++) {
            for (Contestant contestant : contestants) {
                for (int cores : CORES) {
                    System.err.printf("run %d of %d: %s, %d cores%n", i, runs, contestant.id(), cores);
                    var lane = new Lane(contestant, cores);
                    List<Measured> all = measured.computeIfAbsent(lane, _ -> new ArrayList<>());
                    all.add(process(contestant, cores, folder, date));
                    if (i == runs) {
                        System.out.println(row(lane, all, size));
                    }
                }
            }
        }
        contestants.forEach(each -> System.out.println(each.id() + ": " + result(each, measured)));
    }

    private static String heading(Path folder, LocalDate date, int runs, ExportSize size) throws IOException {
        String table = "| what | cores | cold s | warm s (least-most) | processor s | MB/s | people/s |";
        return """
                # Screening of %s on %s
                %s; %s, %d cores, JDK %s.
                bench/screening.sh %s %s %d. Each run is a process of its own, pinned to its cores, that does the work %d times;
                cold is the first, warm the last, medians of %d runs. MB are 10^6 bytes of the unpacked files.

                %s
                |---|---|---|---|---|---|---|""".formatted(
                        folder.getFileName(),
                        date,
                        size.words(),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        folder,
                        date,
                        runs,
                        TIMES,
                        runs,
                        table);
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        Optional<String> name = Files.readAllLines(info).stream()
                .filter(each -> each.startsWith("model name"))
                .map(each -> each.substring(each.indexOf(':') + 1).strip())
                .findFirst();
        return name.orElse("unknown processor");
    }

    private static String row(Lane lane, List<Measured> all, ExportSize size) {
        List<Double> warm = all.stream().map(Measured::warm).toList();
        double median = Measured.median(warm);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f (%.2f-%.2f) | %.2f | %.0f | %s |",
                lane.contestant().label(),
                lane.cores(),
                Measured.median(all.stream().map(Measured::cold).toList()),
                median,
                Measured.least(warm),
                Measured.most(warm),
                Measured.median(all.stream().map(Measured::processor).toList()),
                size.bytes() / MEGA / median,
                lane.contestant().isWholeScreening() ? String.format(Locale.ROOT, "%.0f", size.people() / median) : "");
    }

    /// What came of it, which must be the same each time.
    private static String result(Contestant contestant, Map<Lane, List<Measured>> measured) {
        List<String> results = measured.entrySet().stream()
                .filter(each -> each.getKey().contestant() == contestant)
                .flatMap(each -> each.getValue().stream())
                .map(Measured::result)
                .distinct()
                .toList();
        if (results.size() != 1) {
            throw new IllegalStateException(contestant.id() + " gave different results: " + results);
        }
        return results.getFirst();
    }

    private static Measured process(Contestant contestant, int cores, Path folder, LocalDate date)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("taskset", "-c", cores == 1 ? "0" : "0-" + (cores - 1)));
        } else {
            command.addAll(List.of("env"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                ScreeningTimes.class.getName(),
                "--run",
                contestant.id(),
                Integer.toString(cores),
                folder.toString(),
                date.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.readAllLines();
            if (process.waitFor() != 0 || lines.size() != 1) {
                throw new IllegalStateException(contestant.id() + " on " + folder + " failed: " + lines);
            }
            return Measured.parse(lines.getFirst());
        }
    }
}
