package org.lumbar.cli;

import org.lumbar.cli.Converters.AnswerFormat;
import org.lumbar.cli.ExerciseCommand.Library;
import org.lumbar.formats.PainJson;
import org.lumbar.formats.PainText;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.page.PainPage;
import picocli.CommandLine.Model.CommandSpec;

/// Explains how pain comes about.
final class PainCommand {

    private static final String FORMAT = "--format";

    private final Session session;

    private PainCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("pain", new PainCommand(session)::run)
                .description(
                        "Explains how pain comes about: the four steps, the fibres, where treatments are thought to"
                                + " act, and the three mechanisms.",
                        "The page draws the path of the signal; a step or a treatment can be chosen by mouse, keys or"
                                + " screen reader. It asks nothing of any host.")
                .option(
                        FORMAT,
                        "text|json|html",
                        AnswerFormat.class,
                        new Converters.OneOf<>(AnswerFormat.class),
                        "How it is written. Default: text.")
                .examples("  lumbar pain", "  lumbar pain --format html > pain.html");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Library library = Library.load(given);
        PainContent pain = library.movement().pain();
        session.out()
                .print(
                        switch (given.value(FORMAT, AnswerFormat.class).orElse(AnswerFormat.TEXT)) {
                            case TEXT ->
                                PainText.of(
                                        library.knowledge(),
                                        pain,
                                        session.surroundings().style());
                            case JSON -> PainJson.line(pain, library.knowledge().identity()) + "\n";
                            case HTML -> PainPage.of(library.knowledge(), pain).page();
                        });
        return Exit.ANSWERED;
    }
}
