package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.SimulationBinder;
import org.lumbar.population.Kernels;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.simulation.SimulationRequest;
import org.lumbar.population.simulation.Simulator;
import org.lumbar.population.source.ExportReader;

/// Screens folders with the built-in content and looks at the files.
public final class Screenings {

    static final List<String> FILES = List.of(
            "errors.ndjson", "groups.ndjson", "measure-reports.ndjson", "people.ndjson", "report.html", "summary.json");

    private Screenings() {}

    /// A simulated population, with noise.
    public static void simulate(int persons, Path into) throws IOException {
        Content content = KnowledgeResource.load();
        Simulator.of(
                        Binder.bind(content),
                        PopulationBinder.bind(content),
                        RecordMappingBinder.bind(content),
                        SimulationBinder.bind(content))
                .write(
                        new SimulationRequest(persons, 17, Setting.PRIMARY_CARE, Kernels.DATE, false, false, 1),
                        into,
                        (_, _) -> {});
    }

    /// Writes lines in which quotation marks may be `'`.
    static void write(Path folder, String name, String... lines) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), String.join("\n", lines).replace('\'', '"'), StandardCharsets.UTF_8);
    }

    /// Screens a folder.
    public static ScreeningOutcome screen(Path place, Path out) {
        return screen(Kernels.everyone(), place, out, 1, ScreeningRun.SLICE_BYTES, Watcher.NOBODY);
    }

    static ScreeningOutcome screen(
            ScreeningKernel kernel, Path place, Path out, int threads, long sliceBytes, Watcher watcher) {
        return new ScreeningRun(kernel, threads, watcher, sliceBytes).run(ExportReader.read(place), out);
    }

    /// Each file of an output with its text.
    static SortedMap<String, String> files(Path out) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path each : all.toList()) {
                assertThat(each).isRegularFile();
                files.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return files;
    }

    static List<String> lines(Path out, String name) throws IOException {
        return Files.readAllLines(out.resolve(name));
    }
}
