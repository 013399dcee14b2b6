package org.lumbar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The tree of commands.
@Command(
        name = "lumbar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Decision support for low back pain: urgency, causes with honest probabilities, and the next question.",
            "It supports a clinician's decision and shows its basis; it never replaces the clinician."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lumbar assess examples/sciatica.yaml",
            "  lumbar validate examples/*.yaml",
            "  lumbar knowledge list --basis recalled",
            "",
            "Exit codes: 0 answered, 1 defect of Lumbar, 2 usage, 3 bad input, 4 a check failed."
        })
final class Commands implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Commands(Session session) {
        this.session = session;
    }

    static int execute(Session session, Failures failures, String[] arguments) {
        var root = new Commands(session);
        var line = new CommandLine(root);
        addCommands(line, session, arguments.length == 0 ? "" : arguments[0]);
        line.setOut(new PrintWriter(session.out().writer()));
        line.setColorScheme(Help.defaultColorScheme(session.surroundings().colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((error, _) -> usage(session, error));
        line.setExecutionExceptionHandler((error, _, _) -> failures.report(error));
        return line.execute(arguments);
    }

    /// Adds the command that is asked for, or all of them where none is: building a command costs time.
    private static void addCommands(CommandLine line, Session session, String wanted) {
        switch (wanted) {
            case "assess" -> line.addSubcommand(new AssessCommand(session));
            case "validate" -> line.addSubcommand(new ValidateCommand(session));
            case "knowledge" -> line.addSubcommand(KnowledgeCommand.line(session));
            case "convert" -> line.addSubcommand(new ConvertCommand(session));
            default -> {
                line.addSubcommand(new AssessCommand(session));
                line.addSubcommand(new ValidateCommand(session));
                line.addSubcommand(KnowledgeCommand.line(session));
                line.addSubcommand(new ConvertCommand(session));
            }
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

    /// Called without a command.
    @Override
    public Integer call() {
        session.err().print(spec.commandLine().getUsageMessage(Ansi.OFF));
        return Exit.USAGE;
    }
}
