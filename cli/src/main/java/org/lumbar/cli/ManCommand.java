package org.lumbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.tree.Words;
import picocli.CommandLine.Model.CommandSpec;

/// Prints the pages of the manual, or writes them into a folder. It is for packagers, so the help does not list
/// it.
final class ManCommand {

    private static final String TO = "--to";

    private final Session session;

    private ManCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        CommandSpec spec = Command.of("man", new ManCommand(session)::run)
                .description(
                        "Prints a page of the manual as roff, or writes all pages into a folder.",
                        "They are made from the commands themselves, so they always say what this build does.")
                .option(TO, "DIR", Path.class, Path::of, "Write man1/*.1 for every command below this folder.")
                .optional("PAGE", "The page, such as lumbar-assess. Default: lumbar.")
                .examples("  lumbar man lumbar-assess | man -l -", "  lumbar man --to share/man")
                .spec();
        spec.usageMessage().hidden(true);
        return spec;
    }

    private int run(Given given) {
        Map<String, String> pages = ManPages.of(Commands.whole(session));
        Optional<Path> folder = given.value(TO, Path.class);
        if (folder.isPresent()) {
            pages.forEach((name, page) -> write(folder.get().resolve("man1"), name, page));
            return Exit.ANSWERED;
        }
        String name = given.files().isEmpty() ? "lumbar" : given.files().getFirst();
        String page = pages.get(name);
        if (page == null) {
            throw new InputException("there is no page '" + Words.shortened(name) + "' in the manual."
                    + Words.maybe(name, pages.keySet()) + " `lumbar man --to DIR` writes all.");
        }
        session.out().print(page);
        return Exit.ANSWERED;
    }

    private static void write(Path folder, String name, String page) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".1"), page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
