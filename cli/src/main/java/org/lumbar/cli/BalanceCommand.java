package org.lumbar.cli;

import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.AnswerFormat;
import org.lumbar.formats.BalanceJson;
import org.lumbar.formats.BalanceReport;
import org.lumbar.formats.BalanceText;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.MovementFile;
import org.lumbar.formats.MovementFileReader;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.page.BalancePage;
import picocli.CommandLine.Model.CommandSpec;

/// Says what the measurements and the exposure of one person amount to.
final class BalanceCommand {

    private static final String FORMAT = "--format";
    private static final String LENIENT = "--lenient";

    private final Session session;

    private BalanceCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("balance", new BalanceCommand(session)::run)
                .description(
                        "Reads measured length, strength and endurance against references, left against right, muscle"
                                + " against antagonist and against the last time, each with the error of its test; and"
                                + " sitting, lifting, sport and load.",
                        "What it finds is worth training if it matters to the person; it is never called the cause of"
                                + " pain and changes no probability. docs/movement-balance.md tells the form.")
                .file("FILE", "A movement file (lumbar-movement/1) as YAML or JSON; - is standard input.")
                .option(
                        FORMAT,
                        "text|json|html",
                        AnswerFormat.class,
                        new Converters.OneOf<>(AnswerFormat.class),
                        "How the answer is written; html draws pelvis and trunk. Default: text.")
                .flag(LENIENT, "List findings that cannot be taken as not used, and go on.")
                .examples(
                        "  lumbar balance examples/movement/runner-with-stiff-hips.yaml",
                        "  lumbar balance examples/movement/runner-with-stiff-hips.yaml --format html > balance.html",
                        "  lumbar balance - --format json < movement.json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.load(given);
        MovementContent movement = MovementBinder.bind(KnowledgeOption.content(given));
        Assessor assessor = Assessor.of(knowledge);
        var cases = CaseReader.of(
                assessor.interpreter(),
                CaseReader.Defaults.on(session.today()),
                given.has(LENIENT) ? Strictness.LENIENT : Strictness.STRICT);
        MovementFile file = new MovementFileReader(cases)
                .read(Cases.only(session, given.files().getFirst(), "movement files"));
        BalanceReport report =
                BalanceReport.of(file, assessor.assess(file.person().presentation()), movement);
        session.out()
                .print(
                        switch (given.value(FORMAT, AnswerFormat.class).orElse(AnswerFormat.TEXT)) {
                            case TEXT ->
                                BalanceText.of(knowledge, session.surroundings().style())
                                        .report(report);
                            case JSON -> BalanceJson.line(report) + "\n";
                            case HTML -> BalancePage.of(knowledge).page(report);
                        });
        return Exit.ANSWERED;
    }
}
