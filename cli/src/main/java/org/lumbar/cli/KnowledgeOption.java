package org.lumbar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The content that a command rests on: that of the build, or of a folder, with packs laid over it.
final class KnowledgeOption {

    private static final String NAME = "--knowledge";
    private static final String CONTENT = "--content";

    private KnowledgeOption() {}

    /// The command with the option for packs.
    static Command on(Command command) {
        return command.folders(NAME, "Content pack to lay over the built-in content; may be given several times.");
    }

    /// The command with that option and the one for a content folder.
    static Command withFolder(Command command) {
        return on(command.option(
                CONTENT, "DIR", Path.class, Path::of, "Content folder to use in place of the built-in content."));
    }

    /// Reads the content that answers rest on. The build has checked its own; folders and packs are checked
    /// here.
    ///
    /// @throws InputException when they do not pass the check
    static Knowledge load(Given given) {
        Knowledge knowledge = unchecked(given);
        refuseUnchecked(given, knowledge);
        return knowledge;
    }

    /// Refuses a content of which folders or packs do not pass the check. The build has checked its own.
    ///
    /// @throws InputException when they do not
    static void refuseUnchecked(Given given, Knowledge knowledge) {
        if (!folders(given).isEmpty()) {
            KnowledgeCheck.refusal(knowledge, folders(given).getLast()).ifPresent(message -> {
                throw new InputException(message);
            });
        }
    }

    /// The same for assessments alone, which need less of the built-in content. Says what of the safety content
    /// a pack replaces, since no answer shows that.
    ///
    /// @throws InputException when folders or packs do not pass the check
    static Knowledge forAssessment(Given given, Session session) {
        if (folders(given).isEmpty()) {
            return KnowledgeResource.forAssessment();
        }
        Knowledge knowledge = load(given);
        for (String change : changes(given, knowledge)) {
            session.complain("not as built in, replaced by a pack: " + change + ".");
        }
        return knowledge;
    }

    /// Reads the content to look at it, whether it passes the check or not.
    static Knowledge unchecked(Given given) {
        return folders(given).isEmpty() ? KnowledgeResource.knowledge() : Binder.bind(content(given));
    }

    /// What of the built-in safety content the folders and packs replace, as [PackChanges] says it.
    private static List<String> changes(Given given, Knowledge used) {
        return folders(given).isEmpty() ? List.of() : PackChanges.of(KnowledgeResource.knowledge(), used);
    }

    /// The content before binding: that of the folder given or of the build, with the packs laid over it.
    static Content content(Given given) {
        Optional<Path> folder = folder(given);
        return over(folder.isPresent() ? ContentFolder.read(folder.get()) : KnowledgeResource.load(), given);
    }

    /// The packs laid over a content.
    static Content over(Content content, Given given) {
        Content whole = content;
        for (Path pack : packs(given)) {
            whole = ContentFolder.withPack(whole, pack);
        }
        return whole;
    }

    /// The folders given, in which there may be tests: that of the content, then the packs.
    static List<Path> folders(Given given) {
        List<Path> folders = new ArrayList<>(folder(given).stream().toList());
        folders.addAll(packs(given));
        return folders;
    }

    /// The content folder given in place of the built-in content.
    static Optional<Path> folder(Given given) {
        Optional<Path> folder = given.value(CONTENT, Path.class);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new InputException(folder.get() + ": there is no such folder; check the path.");
        }
        return folder;
    }

    private static List<Path> packs(Given given) {
        return given.values(NAME);
    }
}
