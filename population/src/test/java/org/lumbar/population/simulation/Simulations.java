package org.lumbar.population.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.SimulationBinder;

/// The built-in content, and simulations of it.
final class Simulations {

    static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private static final Content CONTENT = KnowledgeResource.load();
    static final Knowledge KNOWLEDGE = Binder.bind(CONTENT);
    static final Populations POPULATIONS = PopulationBinder.bind(CONTENT);
    static final RecordMapping MAPPING = RecordMappingBinder.bind(CONTENT);
    static final SimulationContent SIMULATION = SimulationBinder.bind(CONTENT);

    private Simulations() {}

    static SimulationRequest request(int persons, long seed, Setting setting) {
        return new SimulationRequest(persons, seed, setting, DATE, false, true, 1);
    }

    static Plan plan(SimulationRequest request) {
        return Plan.of(KNOWLEDGE, POPULATIONS, MAPPING, SIMULATION, request);
    }

    static Person person(Plan plan) {
        return new Person(
                plan.conditions().size(),
                plan.findings().drawn().size(),
                plan.findings().blocks(),
                plan.events().events().size());
    }

    /// Simulates into a folder and returns its files by name.
    static Map<String, byte[]> files(SimulationRequest request, Path folder) throws IOException {
        Simulator.of(KNOWLEDGE, POPULATIONS, MAPPING, SIMULATION).write(request, folder, (_, _) -> {});
        return files(folder);
    }

    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> files.put(String.valueOf(file.getFileName()), bytes(file)));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
