package org.lumbar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.population.report.SummaryText;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.run.ScreeningOutcome;
import org.lumbar.population.run.ScreeningRun;
import org.lumbar.population.source.BulkException;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;
import org.lumbar.record.Code;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// Screens the records of a population.
final class ScreenCommand {

    private static final String OUT = "--out";
    private static final String DATE = "--date";
    private static final String SETTING = "--setting";
    private static final String EVERYONE = "--everyone";
    private static final String COHORT = "--cohort";
    private static final String THREADS = "--threads";

    private final Session session;

    private ScreenCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("screen", new ScreenCommand(session)::run)
                .description(
                        "Screens the records of a population (FHIR bulk data, NDJSON): who has red flags on record, was"
                                + " scanned or given opioids without a reason on record, or was forgotten.",
                        "The answers are those of `lumbar assess`, person by person. A screening reads codes: who is not"
                                + " found is not cleared. docs/screening.md tells the files it writes.",
                        "With --spark it runs on Apache Spark; `lumbar screen --spark --help` tells how.")
                .file("DIR|MANIFEST", "Folder of .ndjson or .ndjson.gz files, or the manifest of an export.")
                .option(
                        OUT,
                        "DIR",
                        Path.class,
                        Path::of,
                        "Folder for the result: a new one, or that of an interrupted screening, which goes on.")
                .option(
                        DATE,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "Day of the screening. Default: the day of the export, as its manifest says, else today.")
                .option(
                        SETTING,
                        "SETTING",
                        Setting.class,
                        new Converters.OfSetting(),
                        "Where people are seen. Default: primary-care.")
                .flag(EVERYONE, "List every person in people.ndjson, rather than those to be looked at.")
                .options(
                        COHORT,
                        "CODE",
                        Code.class,
                        ScreenCommand::code,
                        "List everybody whose record holds this code, as SYSTEM|CODE, in cohorts.ndjson; may be given several times.")
                .option(THREADS, "N", Integer.class, new Converters.OfCount(), "How many cores are used. Default: all.")
                .examples(
                        "  lumbar screen export/ --out screened/",
                        "  lumbar screen export/manifest.json --out screened/ --cohort 'http://snomed.info/sct|278860009'");
        return KnowledgeOption.on(command).spec();
    }

    private static Code code(String text) {
        try {
            return ScreeningPlan.cohort(text);
        } catch (IllegalArgumentException error) {
            throw new TypeConversionException(String.valueOf(error.getMessage()));
        }
    }

    private int run(Given given) {
        Path place = Path.of(given.files().getFirst());
        Path out = given.value(OUT, Path.class)
                .orElseThrow(() -> new InputException("screen: a folder for the result is missing; add --out DIR."));
        try {
            Export export = ExportReader.read(place);
            LocalDate date =
                    given.value(DATE, LocalDate.class).or(export::taken).orElseGet(session::today);
            ScreeningKernel kernel = kernel(given, date);
            var watcher = new ScreeningWatcher(session);
            ScreeningOutcome outcome = new ScreeningRun(
                            kernel,
                            given.value(THREADS, Integer.class)
                                    .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                            watcher)
                    .run(export, out);
            watcher.done();
            session.out().print(SummaryText.of(kernel, outcome));
            outcome.messages(out.resolve("errors.ndjson").toString()).forEach(session::complain);
            return outcome.isDamaged() ? Exit.BAD_INPUT : Exit.ANSWERED;
        } catch (BulkException | ScreeningException error) {
            throw new InputException(String.valueOf(error.getMessage()));
        }
    }

    private static ScreeningKernel kernel(Given given, LocalDate date) {
        var plan = new ScreeningPlan(
                date,
                given.value(SETTING, Setting.class).orElse(Setting.PRIMARY_CARE),
                given.has(EVERYONE),
                List.copyOf(given.<Code>values(COHORT)));
        Content content = KnowledgeOption.content(given);
        Knowledge knowledge = Binder.bind(content);
        KnowledgeOption.refuseUnchecked(given, knowledge);
        return ScreeningKernel.of(knowledge, content, plan);
    }
}
