package org.lumbar.cli;

import picocli.CommandLine.Model.CommandSpec;

/// Looks into the content.
final class KnowledgeCommand {

    private KnowledgeCommand() {}

    static CommandSpec spec(Session session) {
        CommandSpec spec = Command.of("knowledge", KnowledgeCommand::run)
                .description("Checks, judges, lists and shows the clinical content.")
                .examples(
                        "  lumbar knowledge check --knowledge my-pack",
                        "  lumbar knowledge judge --persons 1000",
                        "  lumbar knowledge list --unused",
                        "  lumbar knowledge show cauda-equina")
                .spec();
        return spec.addSubcommand("check", KnowledgeCheckCommand.spec(session))
                .addSubcommand("judge", KnowledgeJudgeCommand.spec(session))
                .addSubcommand("list", KnowledgeListCommand.spec(session))
                .addSubcommand("show", KnowledgeShowCommand.spec(session));
    }

    private static int run(Given given) {
        throw given.wrong("what is to be done with the content is missing: check, judge, list or show");
    }
}
