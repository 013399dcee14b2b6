package org.lumbar.formats;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lumbar.knowledge.tree.ContentException;

/// Reads the cases of files one at a time, whatever their format; see [Documents] for how it is told.
public final class CaseSource {

    private final CaseReader reader;

    private CaseSource(CaseReader reader) {
        this.reader = reader;
    }

    /// A source that reads cases with `reader`.
    public static CaseSource of(CaseReader reader) {
        return new CaseSource(reader);
    }

    /// The cases of a file; close the stream when leaving it early.
    public Stream<Result> read(Path path) {
        return Documents.read(path).map(this::result);
    }

    /// The cases of a stream such as standard input, which is closed with the stream returned.
    ///
    /// @param name name for messages; its ending says which format is expected
    public Stream<Result> read(InputStream in, String name) {
        return Documents.read(in, name).map(this::result);
    }

    private Result result(Document document) {
        return switch (document) {
            case Document.Unreadable(String message) -> new Result.ErrorResult(message);
            case Document.Tree(var root) -> {
                try {
                    yield new Result.CaseResult(reader.read(root));
                } catch (ContentException error) {
                    yield new Result.ErrorResult(DocumentSources.message(error));
                }
            }
        };
    }
}
