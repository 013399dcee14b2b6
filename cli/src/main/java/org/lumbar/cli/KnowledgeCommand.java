package org.lumbar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Looks into the content.
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks and lists the clinical content.",
        footerHeading = "%nExamples:%n",
        footer = {"  lumbar knowledge check --knowledge my-pack", "  lumbar knowledge list --unused"})
final class KnowledgeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine line(Session session) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand(new KnowledgeCheckCommand(session))
                .addSubcommand(new KnowledgeListCommand(session));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "what is to be done with the content is missing: check or list");
    }
}
