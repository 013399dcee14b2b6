package org.lumbar.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.ScreeningBinder;
import org.lumbar.knowledge.source.SimulationBinder;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.population.run.ScreeningRun;
import org.lumbar.population.run.Watcher;
import org.lumbar.population.simulation.SimulationRequest;
import org.lumbar.population.simulation.Simulator;
import org.lumbar.population.source.Export;
import org.lumbar.record.Code;

/// Simulated records, and what one machine says of them.
final class Records {

    static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    static final Content CONTENT = KnowledgeResource.load();
    static final ScreeningPlan PLAN = new ScreeningPlan(
            DATE, Setting.PRIMARY_CARE, true, List.of(new Code("http://snomed.info/sct", "59621000", "")));

    private Records() {}

    /// Simulates people into a folder that does not exist.
    static void simulate(int persons, long seed, Path folder) throws IOException {
        simulate(persons, seed, false, folder);
    }

    /// The same, compressed or not.
    static void simulate(int persons, long seed, boolean gzip, Path folder) throws IOException {
        var request = new SimulationRequest(persons, seed, Setting.PRIMARY_CARE, DATE, gzip, false, 2);
        Simulator.of(
                        Binder.bind(CONTENT),
                        PopulationBinder.bind(CONTENT),
                        RecordMappingBinder.bind(CONTENT),
                        SimulationBinder.bind(CONTENT))
                .write(request, folder, (_, _) -> {});
    }

    /// Screens on one machine.
    static Screened onOneMachine(Export export, Path out) throws IOException {
        var kernel = ScreeningKernel.of(
                Assessor.of(Binder.bind(CONTENT)),
                RecordMappingBinder.bind(CONTENT),
                ScreeningBinder.bind(CONTENT),
                PLAN);
        new ScreeningRun(kernel, 2, Watcher.NOBODY).run(export, out);
        return Screened.read(out);
    }
}
