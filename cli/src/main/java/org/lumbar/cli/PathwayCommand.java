package org.lumbar.cli;

import java.time.LocalDate;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.AnswerFormat;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.EventLogReader;
import org.lumbar.formats.PathwayJson;
import org.lumbar.formats.PathwayText;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.page.PathwayPage;
import org.lumbar.pathway.EventLog;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Replayer;
import picocli.CommandLine.Model.CommandSpec;

/// Replays the events of one person and says where the person stands on the pathway.
final class PathwayCommand {

    private static final String ON = "--on";
    private static final String FORMAT = "--format";
    private static final String LENIENT = "--lenient";

    private final Session session;

    private PathwayCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("pathway", new PathwayCommand(session)::run)
                .description(
                        "Says where a person stands on the care pathway: the state, why, what is due and overdue, and"
                                + " what would lead on.",
                        "EVENTS is a file of dated events (lumbar-events/1): answers, examinations, scores,"
                                + " treatments, images, operations, visits made and missed. Their order in the file"
                                + " does not matter. docs/pathway.md tells the form.")
                .file("EVENTS", "Events as YAML or JSON; - is standard input.")
                .option(
                        ON,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "The day of the question; later events do not count yet. Default: today.")
                .option(
                        FORMAT,
                        "text|json|html",
                        AnswerFormat.class,
                        new Converters.OneOf<>(AnswerFormat.class),
                        "How the answer is written; html draws the pathway with the person's place. Default: text.")
                .flag(LENIENT, "List findings that cannot be taken as not used, and go on.")
                .examples(
                        "  lumbar pathway examples/pathway/sciatica.yaml --on 2026-03-20",
                        "  lumbar pathway examples/pathway/sciatica.yaml --on 2026-03-20 --format html > pathway.html",
                        "  lumbar pathway - --format json < events.json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.load(given);
        Assessor assessor = Assessor.of(knowledge);
        Replayer replayer = Replayer.of(assessor)
                .orElseThrow(() -> new InputException(
                        "this content has no pathway; take a content with knowledge/content/pathway."));
        LocalDate on = given.value(ON, LocalDate.class).orElseGet(session::today);
        EventLogReader reader = EventLogReader.of(
                knowledge,
                replayer.pathway(),
                assessor.interpreter(),
                CaseReader.Defaults.on(on),
                given.has(LENIENT) ? Strictness.LENIENT : Strictness.STRICT);
        EventLog log = reader.read(Cases.only(session, given.files().getFirst(), "event files"));
        session.out().print(answer(given, knowledge, replayer, replayer.position(log, on)));
        return Exit.ANSWERED;
    }

    private String answer(Given given, Knowledge knowledge, Replayer replayer, Position position) {
        return switch (given.value(FORMAT, AnswerFormat.class).orElse(AnswerFormat.TEXT)) {
            case TEXT ->
                PathwayText.of(
                                knowledge,
                                replayer.pathway(),
                                session.surroundings().style())
                        .report(position);
            case JSON -> PathwayJson.line(position) + "\n";
            case HTML -> PathwayPage.of(knowledge, replayer.pathway()).page(position);
        };
    }
}
