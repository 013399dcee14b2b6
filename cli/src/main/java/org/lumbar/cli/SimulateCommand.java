package org.lumbar.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.SimulationBinder;
import org.lumbar.population.simulation.SimulationRequest;
import org.lumbar.population.simulation.SimulationResult;
import org.lumbar.population.simulation.Simulator;
import picocli.CommandLine.Model.CommandSpec;

/// Makes a population to test with.
final class SimulateCommand {

    private static final String PERSONS = "--persons";
    private static final String SEED = "--seed";
    private static final String OUT = "--out";
    private static final String SETTING = "--setting";
    private static final String DATE = "--date";
    private static final String GZIP = "--gzip";
    private static final String TRUTH = "--truth";
    private static final long DEFAULT_SEED = 1;

    private final Session session;

    private SimulateCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("simulate", new SimulateCommand(session)::run)
                .description(
                        "Makes people with back pain as FHIR R4 bulk data (one resource a line, files by type, a"
                                + " manifest), drawn from the priors and evidence of the content.",
                        "The same seed gives the same people. They describe no real population; docs/simulation.md tells"
                                + " what is drawn from what.")
                .option(PERSONS, "N", Integer.class, new Converters.OfCount(), "How many people.")
                .option(OUT, "DIR", Path.class, Path::of, "Folder to write to; made where it is missing, else empty.")
                .option(SEED, "SEED", Long.class, Long::valueOf, "Seed of the draws. Default: " + DEFAULT_SEED + ".")
                .option(
                        SETTING,
                        "SETTING",
                        Setting.class,
                        new Converters.OfSetting(),
                        "Where they are seen, which decides how common each condition is. Default: primary-care.")
                .option(
                        DATE,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "Day on which they are looked at. Default: today.")
                .flag(GZIP, "Compress the files.")
                .flag(TRUTH, "Write beside, in truth.ndjson, what was planted in each person.")
                .examples(
                        "  lumbar simulate --persons 1000 --out people",
                        "  lumbar simulate --persons 100000 --seed 7 --setting emergency-department --date 2026-03-02 \\",
                        "      --gzip --truth --out people");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        int persons = given.value(PERSONS, Integer.class)
                .orElseThrow(() -> given.wrong(PERSONS + " is missing; say how many people, such as 1000"));
        Path out = given.value(OUT, Path.class)
                .orElseThrow(() -> given.wrong(OUT + " is missing; name the folder to write to"));
        var request = new SimulationRequest(
                persons,
                given.value(SEED, Long.class).orElse(DEFAULT_SEED),
                given.value(SETTING, Setting.class).orElse(Setting.PRIMARY_CARE),
                given.value(DATE, LocalDate.class).orElseGet(session::today),
                given.has(GZIP),
                given.has(TRUTH),
                Runtime.getRuntime().availableProcessors());
        Content content = KnowledgeOption.content(given);
        var simulator = Simulator.of(
                Binder.bind(content),
                PopulationBinder.bind(content),
                RecordMappingBinder.bind(content),
                SimulationBinder.bind(content));
        var progress = new Progress(session, "persons", Progress.Answers.AT_THE_END);
        progress.expect(persons);
        try {
            SimulationResult result = simulator.write(request, out, (count, bytes) -> {
                progress.read(count);
                for (int i = 0; i < count; i++) {
                    progress.step();
                }
            });
            progress.done();
            session.out()
                    .line(result.persons() + " persons, " + megabytes(result.bytes()) + " MB before compression, in "
                            + out + "; manifest.json lists the files.");
            return Exit.ANSWERED;
        } catch (IOException error) {
            progress.done();
            throw new InputException(words(out, error));
        }
    }

    private static String megabytes(long bytes) {
        return String.valueOf(Math.round(bytes / 1e6));
    }

    private static String words(Path out, IOException error) {
        return switch (error) {
            case DirectoryNotEmptyException _ ->
                out + ": the folder is not empty; name another, or one that does not exist yet.";
            case NotDirectoryException _ -> out + ": this is no folder; name another.";
            case AccessDeniedException denied ->
                denied.getFile() + ": this may not be written; check its permissions, or name another folder.";
            case FileSystemException failed ->
                failed.getFile() + ": cannot be written: " + failed.getReason()
                        + "; make room, or name another folder.";
            default -> out + ": cannot be written: " + error.getMessage() + "; make room, or name another folder.";
        };
    }
}
