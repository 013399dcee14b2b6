package org.lumbar.cli;

import java.nio.file.Path;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The content that a command rests on: that of the build, with packs laid over it.
final class KnowledgeOption {

    private static final String NAME = "--knowledge";

    private KnowledgeOption() {}

    /// The command with this option.
    static Command on(Command command) {
        return command.folders(NAME, "Content pack to lay over the built-in content; may be given several times.");
    }

    /// Reads the content.
    static Knowledge load(Given given) {
        return given.has(NAME) ? Binder.bind(over(KnowledgeResource.load(), given)) : KnowledgeResource.knowledge();
    }

    /// The packs laid over a content.
    static Content over(Content content, Given given) {
        Content whole = content;
        for (Path pack : given.<Path>values(NAME)) {
            whole = ContentFolder.withPack(whole, pack);
        }
        return whole;
    }
}
