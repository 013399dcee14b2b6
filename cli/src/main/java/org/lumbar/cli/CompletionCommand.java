package org.lumbar.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Prints what a shell needs to complete the command line.
final class CompletionCommand {

    private final Session session;

    private CompletionCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        return Command.of("completion", new CompletionCommand(session)::run)
                .description(
                        "Prints a script with which bash or zsh completes commands, options and their values.",
                        "For bash: put `source <(lumbar completion bash)` into ~/.bashrc. For zsh: put the same line"
                                + " with zsh into ~/.zshrc, behind compinit.")
                .file("bash|zsh", "The shell.")
                .examples("  lumbar completion bash > lumbar-completion.bash", "  source <(lumbar completion bash)")
                .spec();
    }

    private int run(Given given) {
        String shell = given.files().getFirst();
        if (!List.of("bash", "zsh").contains(shell)) {
            throw given.wrong("'" + shell + "' must be bash or zsh");
        }
        // One script serves both: under zsh it loads bashcompinit by itself.
        session.out().print(AutoComplete.bash("lumbar", new CommandLine(Commands.whole(session))));
        return Exit.ANSWERED;
    }
}
