package org.lumbar.formats;

import java.io.IOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.tree.ContentException;

/// Makes a lazy stream of a source of documents; an error becomes the last document.
final class DocumentSpliterator extends AbstractSpliterator<Document> {

    /// Gives one document after the other, empty at the end.
    interface Source {

        Optional<Document> next() throws IOException;
    }

    /// Opens a source when the first document is asked for.
    interface Opening {

        Source open() throws IOException;
    }

    private final Opening opening;
    private final String name;
    private @Nullable Source source;
    private boolean ended;

    private DocumentSpliterator(Opening opening, String name) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.opening = opening;
        this.name = name;
    }

    static Stream<Document> stream(Opening opening, String name) {
        return StreamSupport.stream(new DocumentSpliterator(opening, name), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Document> action) {
        Optional<Document> document = ended ? Optional.empty() : next();
        document.ifPresent(action);
        return document.isPresent();
    }

    private Optional<Document> next() {
        try {
            Source opened = source;
            if (opened == null) {
                opened = opening.open();
                source = opened;
            }
            Optional<Document> document = opened.next();
            ended = document.isEmpty();
            return document;
        } catch (ContentException error) {
            ended = true;
            return Optional.of(DocumentSources.unreadable(error));
        } catch (IOException error) {
            ended = true;
            return Optional.of(new Document.Unreadable(name + ": reading failed (" + error.getMessage() + ")."));
        }
    }
}
