package org.lumbar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;
import picocli.CommandLine.Option;

/// The content that a command rests on: that of the build, with packs laid over it.
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Content pack to lay over the built-in content; may be given several times.")
    private List<Path> packs = new ArrayList<>();

    /// Reads the content, only when a command needs it.
    Knowledge load() {
        return packs.isEmpty() ? KnowledgeResource.knowledge() : Binder.bind(over(KnowledgeResource.load()));
    }

    /// The packs laid over a content.
    Content over(Content content) {
        Content whole = content;
        for (Path pack : packs) {
            whole = ContentFolder.withPack(whole, pack);
        }
        return whole;
    }
}
