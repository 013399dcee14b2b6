package org.lumbar.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The tree of commands.
final class Commands {

    private Commands() {}

    static int execute(Session session, Failures failures, String[] arguments) {
        CommandSpec spec = root(session);
        addCommands(spec, session, arguments.length == 0 ? "" : arguments[0]);
        var line = new CommandLine(spec);
        line.setOut(new PrintWriter(session.out().writer()));
        line.setColorScheme(Help.defaultColorScheme(session.surroundings().colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((error, _) -> usage(session, error));
        line.setExecutionExceptionHandler((error, _, _) -> failures.report(error));
        return line.execute(arguments);
    }

    private static CommandSpec root(Session session) {
        return Command.of("lumbar", given -> withoutCommand(session, given))
                .description(
                        "Decision support for low back pain: urgency, causes with honest probabilities, and the next"
                                + " question.",
                        "It supports a clinician's decision and shows its basis; it never replaces the clinician.")
                .examples(
                        "  lumbar assess examples/sciatica.yaml",
                        "  lumbar interview",
                        "  lumbar explain examples/sciatica.yaml urgency",
                        "  lumbar validate knowledge/content/cases",
                        "  lumbar knowledge list --basis recalled",
                        "",
                        "Exit codes: 0 answered, 1 defect of Lumbar, 2 usage, 3 bad input, 4 a check failed.")
                .spec();
    }

    /// The whole tree, for those that look at all commands.
    static CommandSpec whole(Session session) {
        CommandSpec spec = root(session);
        addCommands(spec, session, "");
        return spec;
    }

    /// Adds the command that is asked for, or all of them where none is: building a command costs time.
    private static void addCommands(CommandSpec spec, Session session, String wanted) {
        switch (wanted) {
            case "assess" -> spec.addSubcommand("assess", AssessCommand.spec(session));
            case "interview" -> spec.addSubcommand("interview", InterviewCommand.spec(session));
            case "validate" -> spec.addSubcommand("validate", ValidateCommand.spec(session));
            case "score" -> spec.addSubcommand("score", ScoreCommand.spec(session));
            case "explain" -> spec.addSubcommand("explain", ExplainCommand.spec(session));
            case "compare" -> spec.addSubcommand("compare", CompareCommand.spec(session));
            case "what-if" -> spec.addSubcommand("what-if", WhatIfCommand.spec(session));
            case "knowledge" -> spec.addSubcommand("knowledge", KnowledgeCommand.spec(session));
            case "completion" -> spec.addSubcommand("completion", CompletionCommand.spec(session));
            case "man" -> spec.addSubcommand("man", ManCommand.spec(session));
            case "exercise" -> spec.addSubcommand("exercise", ExerciseCommand.spec(session));
            case "pain" -> spec.addSubcommand("pain", PainCommand.spec(session));
            case "pathway" -> spec.addSubcommand("pathway", PathwayCommand.spec(session));
            case "record" -> spec.addSubcommand("record", RecordCommand.spec(session));
            case "screen" -> spec.addSubcommand("screen", ScreenCommand.spec(session));
            case "programme" -> spec.addSubcommand("programme", ProgrammeCommand.spec(session));
            case "balance" -> spec.addSubcommand("balance", BalanceCommand.spec(session));
            case "simulate" -> spec.addSubcommand("simulate", SimulateCommand.spec(session));
            case "convert" -> spec.addSubcommand("convert", ConvertCommand.spec(session));
            default ->
                spec.addSubcommand("assess", AssessCommand.spec(session))
                        .addSubcommand("interview", InterviewCommand.spec(session))
                        .addSubcommand("explain", ExplainCommand.spec(session))
                        .addSubcommand("what-if", WhatIfCommand.spec(session))
                        .addSubcommand("compare", CompareCommand.spec(session))
                        .addSubcommand("validate", ValidateCommand.spec(session))
                        .addSubcommand("score", ScoreCommand.spec(session))
                        .addSubcommand("pathway", PathwayCommand.spec(session))
                        .addSubcommand("exercise", ExerciseCommand.spec(session))
                        .addSubcommand("pain", PainCommand.spec(session))
                        .addSubcommand("programme", ProgrammeCommand.spec(session))
                        .addSubcommand("balance", BalanceCommand.spec(session))
                        .addSubcommand("knowledge", KnowledgeCommand.spec(session))
                        .addSubcommand("record", RecordCommand.spec(session))
                        .addSubcommand("screen", ScreenCommand.spec(session))
                        .addSubcommand("simulate", SimulateCommand.spec(session))
                        .addSubcommand("convert", ConvertCommand.spec(session))
                        .addSubcommand("completion", CompletionCommand.spec(session))
                        .addSubcommand("man", ManCommand.spec(session));
        }
    }

    private static int usage(Session session, ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(error.getMessage());
        String maybe = "";
        if (error instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            maybe = near.isEmpty() ? "" : " Maybe you mean " + String.join(" or ", near) + ".";
        }
        String end = message.endsWith(".") ? "" : ".";
        session.complain(message + end + maybe + " `" + command + " --help` tells how it is used.");
        return Exit.USAGE;
    }

    private static int withoutCommand(Session session, Given given) {
        session.err().print(given.line().getUsageMessage(Ansi.OFF));
        return Exit.USAGE;
    }
}
