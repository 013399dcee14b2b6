package org.lumbar.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.lumbar.assess.Assessor;
import org.lumbar.circumstance.CircumstanceReader;
import org.lumbar.cli.ExerciseCommand.Library;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.MovementFileReader;
import org.lumbar.formats.ProgrammeCalendar;
import org.lumbar.formats.ProgrammeJson;
import org.lumbar.formats.ProgrammeRequestReader;
import org.lumbar.formats.ProgrammeText;
import org.lumbar.formats.Strictness;
import org.lumbar.page.ProgrammePage;
import org.lumbar.programme.Programme;
import org.lumbar.programme.ProgrammeMaker;
import org.lumbar.programme.Request;
import picocli.CommandLine.Model.CommandSpec;

/// Makes an exercise programme that fits a person.
final class ProgrammeCommand {

    private static final String FORMAT = "--format";
    private static final String START = "--start";
    private static final String AT = "--at";
    private static final String LENIENT = "--lenient";

    /// How a programme is written.
    enum Form {
        TEXT,
        JSON,
        HTML,
        ICS
    }

    private final Session session;

    private ProgrammeCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("programme", new ProgrammeCommand(session)::run)
                .description(
                        "Makes an exercise programme for a week, and how it goes on: what may be done, fits the wishes"
                                + " and serves most, with the reason for each exercise and for what is not served.",
                        "FILE holds a case, and may hold measurements, exposure, wishes and a diary (lumbar-movement/1);"
                                + " docs/programme.md tells the form. While something else comes first, the answer is"
                                + " that.")
                .file("FILE", "A movement file as YAML or JSON; - is standard input.")
                .option(
                        START,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "The first day. Default: the day of the case.")
                .option(
                        FORMAT,
                        "text|json|html|ics",
                        Form.class,
                        new Converters.OneOf<>(Form.class),
                        "How it is written; html is a sheet to print, ics a calendar for a phone. Default: text.")
                .option(
                        AT,
                        "TIME",
                        LocalTime.class,
                        ProgrammeCommand::time,
                        "When sessions begin in the calendar, such as 07:30; without it they take no hour.")
                .flag(LENIENT, "List findings that cannot be taken as not used, and go on.")
                .examples(
                        "  lumbar programme examples/movement/programme-deskbound.yaml",
                        "  lumbar programme examples/movement/programme-runner.yaml --format html > sheet.html",
                        "  lumbar programme examples/movement/programme-stenosis.yaml --format ics --at 09:00 > plan.ics");
        return KnowledgeOption.on(command).spec();
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException error) {
            throw new picocli.CommandLine.TypeConversionException("'" + text + "' is no time; write it like 07:30");
        }
    }

    private int run(Given given) {
        Library library = Library.load(given);
        Assessor assessor = Assessor.of(library.knowledge());
        var cases = CaseReader.of(
                assessor.interpreter(),
                CaseReader.Defaults.on(session.today()),
                given.has(LENIENT) ? Strictness.LENIENT : Strictness.STRICT);
        var requests = new ProgrammeRequestReader(
                assessor,
                CircumstanceReader.of(assessor, library.movement()),
                new MovementFileReader(cases),
                library.movement());
        Request request = requests.read(
                Cases.only(session, given.files().getFirst(), "movement files"), given.value(START, LocalDate.class));
        Programme programme = ProgrammeMaker.of(library.movement()).make(request);
        session.out().print(answer(given, library, programme));
        return Exit.ANSWERED;
    }

    private String answer(Given given, Library library, Programme programme) {
        return switch (given.value(FORMAT, Form.class).orElse(Form.TEXT)) {
            case TEXT ->
                ProgrammeText.of(
                                library.knowledge(),
                                library.movement(),
                                session.surroundings().style())
                        .report(programme);
            case JSON -> ProgrammeJson.line(programme) + "\n";
            case HTML ->
                ProgrammePage.of(library.knowledge(), library.movement()).page(programme);
            case ICS -> calendar(programme, given.value(AT, LocalTime.class));
        };
    }

    private static String calendar(Programme programme, Optional<LocalTime> at) {
        if (programme instanceof Programme.Planned plan) {
            return ProgrammeCalendar.of(plan, at);
        }
        throw new InputException(
                "there is no programme to put into a calendar; ask without --format ics, which says why.");
    }
}
