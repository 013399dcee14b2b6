package org.lumbar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.fhir.RecordReader;
import org.lumbar.formats.Case;
import org.lumbar.formats.CaseWriter;
import org.lumbar.formats.JsonOut;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.record.Unused;
import org.lumbar.record.Unused.Reason;
import org.lumbar.record.Used;
import picocli.CommandLine.Model.CommandSpec;

/// Shows what is read in a FHIR record, and what is not used and why.
final class RecordCommand {

    private static final String FORMAT = "--format";
    private static final String SETTING = "--setting";
    private static final String DATE = "--date";

    /// How a record is shown.
    enum RecordFormat {
        TEXT,
        JSON,
        CASE
    }

    private final Session session;
    private int exit = Exit.ANSWERED;
    private boolean first = true;

    private RecordCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("record", new RecordCommand(session)::run)
                .description(
                        "Shows what Lumbar reads in FHIR R4 records: each answer with the resource it comes from, and"
                                + " all that is not used with the reason.",
                        "`lumbar assess` reads the same records. Silence in a record is unknown, never \"no\".")
                .files("FILE", "Bundles or single resources as JSON or XML, or one Bundle a line; - is standard input.")
                .option(
                        FORMAT,
                        "text|json|case",
                        RecordFormat.class,
                        new Converters.OneOf<>(RecordFormat.class),
                        "How it is shown; case writes the case, which every other command reads. Default: text.")
                .option(
                        SETTING,
                        "SETTING",
                        Setting.class,
                        new Converters.OfSetting(),
                        "Where the person is seen, unless an encounter of that day says so. Default: primary-care.")
                .option(
                        DATE,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "Day of the assessment; age and what is out of date count from it. Default: today.")
                .examples(
                        "  lumbar record examples/fhir/sciatica.json --date 2026-03-02",
                        "  lumbar record bundle.json --format case > case.yaml");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        RecordFiles files = new RecordFiles(
                session,
                () -> reader(given, KnowledgeOption.load(given)),
                given.value(DATE, LocalDate.class).orElseGet(session::today),
                given.value(SETTING, Setting.class).orElse(Setting.PRIMARY_CARE));
        RecordFormat format = given.value(FORMAT, RecordFormat.class).orElse(RecordFormat.TEXT);
        for (String file : given.files()) {
            if (!files.each(file, record -> show(record, format), this::refuse)) {
                refuse(file + ": this is no FHIR record, or it cannot be read; give a Bundle or a resource as JSON or"
                        + " XML. `lumbar assess` reads cases.");
            }
        }
        return exit;
    }

    /// The reader for the content that the command line names.
    ///
    /// @param knowledge that content, bound already
    static RecordReader reader(Given given, Knowledge knowledge) {
        return RecordReader.of(knowledge, RecordMappingBinder.bind(KnowledgeOption.content(given)));
    }

    private void refuse(String message) {
        session.complain(message);
        exit = Exit.BAD_INPUT;
    }

    private void show(PatientRecord record, RecordFormat format) {
        session.out()
                .print(
                        switch (format) {
                            case TEXT -> (first ? "" : "\n") + text(record);
                            case JSON -> json(record) + "\n";
                            case CASE ->
                                (first ? "" : "---\n")
                                        + CaseWriter.yaml(Case.of(record.presentation(), Optional.empty()));
                        });
        first = false;
    }

    private static String text(PatientRecord record) {
        var lines = new ArrayList<String>();
        lines.add((record.patient().isEmpty() ? "A record without a patient" : record.patient()) + ", "
                + record.presentation().date() + ": " + summary(record));
        record.notes().forEach(note -> lines.add("  Note: " + note + "."));
        lines.add("");
        lines.add("Read:");
        var person = record.presentation().person();
        String age = person.age().isPresent() ? String.valueOf(person.age().getAsInt()) : "unknown";
        lines.add("  age " + age + ", sex " + person.sex().id() + ", "
                + record.presentation().setting().id());
        record.presentation()
                .episode()
                .durationDays()
                .ifPresent(days -> lines.add("  this episode began " + days + " days before"));
        for (Used each : record.used()) {
            String day = each.date().map(seen -> ", " + seen).orElse("");
            lines.add("  " + each.finding() + ": " + each.answer() + day + ", from " + each.resource());
        }
        lines.add("");
        lines.add("Not used:");
        RecordReader.counts(record.unused()).forEach((reason, count) -> {
            lines.add("  " + count + " x " + reason.words());
            record.unused().stream()
                    .filter(each -> each.reason() == reason && reason != Reason.KIND)
                    .map(RecordCommand::words)
                    .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()))
                    .forEach((words, times) ->
                            lines.add("      " + words + (times == 1 ? "" : " (" + times + " times)")));
        });
        return lines.stream().map(SafeText::visible).collect(Collectors.joining("\n", "", "\n"));
    }

    /// What was not used, in its own words; what has none is told by the resource it stands in.
    private static String words(Unused unused) {
        return (unused.what().isEmpty() ? unused.resource() : unused.what())
                + (unused.detail().isEmpty() ? "" : " (" + unused.detail() + ")");
    }

    /// How much was read, in one line.
    static String summary(PatientRecord record) {
        return record.resources() + " resources read, " + record.used().size() + " answers used, "
                + record.unused().size() + " entries not used";
    }

    private static String json(PatientRecord record) {
        return JsonOut.object(out -> {
            out.text("schema", "lumbar-record/1");
            out.textOrNull("patient", record.patient());
            out.text("date", record.presentation().date().toString());
            out.integer("resources", record.resources());
            out.texts("notes", record.notes());
            out.objects("used", record.used(), (each, used) -> {
                each.text("resource", used.resource());
                each.text("finding", used.finding());
                each.text("answer", used.answer());
                each.textOrNull("date", used.date().map(LocalDate::toString).orElse(""));
            });
            out.objects("unused", record.unused(), (each, unused) -> {
                each.text("resource", unused.resource());
                each.textOrNull("what", unused.what());
                each.text(
                        "reason",
                        unused.reason()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'));
                each.textOrNull("detail", unused.detail());
            });
        });
    }
}
