package org.lumbar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
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

    /// Reads the content.
    static Knowledge load(Given given) {
        return Binder.bind(content(given));
    }

    /// Reads as much of the content as assessments need; a folder or packs are read whole.
    static Knowledge forAssessment(Given given) {
        return folder(given).isPresent() || given.has(NAME) ? load(given) : KnowledgeResource.forAssessment();
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
