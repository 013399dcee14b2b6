package org.lumbar.cli;

import java.util.Optional;
import org.lumbar.assess.Assessor;
import org.lumbar.interview.Interview;
import org.lumbar.interview.Interviewer;
import org.lumbar.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;

/// Asks in the terminal, the question worth most first, and prints the assessment.
final class InterviewCommand {

    private final Session session;

    private InterviewCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("interview", new InterviewCommand(session)::run)
                .description(
                        "Asks one question after another: the safety questions first, then what is worth most. It ends"
                                + " when no one further answer would change the urgency, or when you stop, and prints"
                                + " the assessment.%n",
                        "Answer y (yes), n (no), d (don't know) or s (skip); u goes back, w tells why, h helps. The"
                                + " answers come from standard input, one a line; its end stops. The questions go to"
                                + " standard error, the assessment to standard output.%n",
                        "Nothing is written but with --save FILE or `save FILE`. What is saved is a case that `lumbar"
                                + " assess` reads too; name it as CASE to take it up again.%n")
                .optional("CASE", "A case to go on with: only what it leaves open is asked.")
                .examples(
                        "  lumbar interview",
                        "  lumbar interview --age 44 --sex female --duration-days 12 --setting primary-care",
                        "  lumbar interview --save call.yaml",
                        "  lumbar interview call.yaml --save call.yaml",
                        "  lumbar interview --scope examined --format json < answers.txt");
        return InterviewOptions.on(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        InterviewCase begun = InterviewCase.read(given, session, assessor);
        var file = new InterviewFile(given.has(InterviewOptions.FORCE), given.files(), begun.expected());
        Optional<String> saveTo = given.value(InterviewOptions.SAVE, String.class);
        saveTo.ifPresent(file::place);
        var screen = new Screen(session, knowledge);
        if (!begun.note().isEmpty()) {
            screen.say(begun.note());
        }
        Interview interview = Interviewer.of(assessor)
                .begin(begun.presentation(), begun.settingKnown(), InterviewOptions.scope(given));
        Interview led = new Dialogue(
                        new FindingWords(assessor.interpreter().index()),
                        screen,
                        new AnswerLines(session.in()),
                        file,
                        saveTo,
                        interview)
                .lead();
        AssessmentPrinter printer = new AssessCommand(session).printer(given, knowledge);
        printer.ready(led.assessment()).run();
        printer.end();
        return Exit.ANSWERED;
    }
}
