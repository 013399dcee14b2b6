package org.lumbar.formats;

import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lumbar.formats.DocumentSpliterator.Source;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.knowledge.tree.YamlTree;

/// The ways in which a file holds documents.
final class DocumentSources {

    private static final String EMPTY_LIST = "the list is empty; write at least one case.";
    private static final String LIMIT = Lines.MOST_BYTES / 1024 / 1024 + " MB";

    // The YAML parser takes half a minute for a line of 8 MB, and its time grows with the square of the length.
    private static final int LONGEST_YAML_LINE = 1024 * 1024;

    private DocumentSources() {}

    /// No document but a message.
    static Source nothing(String message) {
        return once(() -> List.of(new Document.Unreadable(message)));
    }

    /// One document a line; a line that cannot be read does not stop the others.
    static Source eachLine(Lines lines, String name) {
        return () -> {
            Optional<Line> line = lines.next();
            while (line.isPresent() && line.get().isBlank()) {
                line = lines.next();
            }
            return line.map(present -> document(present, name));
        };
    }

    /// One document an item of the array; the first error is the last document.
    static Source eachItem(Lines lines, String name) throws IOException {
        JsonTree items = JsonTree.streaming(new LinesReader(lines, name), name);
        items.advance();
        return new Source() {

            private boolean any;

            @Override
            public Optional<Document> next() throws IOException {
                JsonToken token = items.advance();
                if (token != JsonToken.END_ARRAY) {
                    any = true;
                    return Optional.of(new Document.Tree(items.value(token, 2)));
                }
                items.end();
                if (!any) {
                    any = true;
                    throw new ContentException(new Place(name, 1, 1), EMPTY_LIST);
                }
                return Optional.empty();
            }
        };
    }

    /// The whole file as one document, or a YAML list as one document an item.
    static Source whole(Lines lines, String name, boolean json) {
        return once(() -> {
            var bytes = new ByteArrayOutputStream();
            int written = 1;
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                for (; written < line.get().number(); written++) {
                    bytes.write('\n');
                }
                bytes.write(line.get().bytes());
                if (!json && line.get().bytes().length > LONGEST_YAML_LINE) {
                    return List.of(
                            new Document.Unreadable(new Place(name, line.get().number(), 1)
                                    + ": a line of YAML may have 1 MB and this one is longer; no case needs that."));
                }
                if (!line.get().isWhole() || bytes.size() > Lines.MOST_BYTES) {
                    return List.of(new Document.Unreadable(name + ": one " + (json ? "JSON value" : "YAML file")
                            + " may have " + LIMIT + " and this is longer; write many cases as NDJSON, one a line."));
                }
            }
            String text = Utf8.decode(bytes.toByteArray(), name, 1);
            return json ? List.of(new Document.Tree(JsonTree.parse(text, name))) : yaml(YamlTree.parse(text, name));
        });
    }

    private static List<Document> yaml(Node root) {
        if (!(root instanceof Node.Sequence list)) {
            return List.of(new Document.Tree(root));
        }
        if (list.items().isEmpty()) {
            throw new ContentException(list.place(), EMPTY_LIST);
        }
        return list.items().stream().<Document>map(Document.Tree::new).toList();
    }

    /// Whether a line is a whole JSON value.
    static boolean isWholeValue(Line line, String name) {
        return document(line, name) instanceof Document.Tree;
    }

    static Document unreadable(ContentException error) {
        return new Document.Unreadable(message(error));
    }

    /// The message with its place.
    static String message(ContentException error) {
        return Objects.requireNonNullElse(error.getMessage(), error.problem());
    }

    private static Document document(Line line, String name) {
        if (!line.isWhole()) {
            return new Document.Unreadable(
                    new Place(name, line.number(), 1) + ": this line is longer than " + LIMIT + "; one case never is.");
        }
        try {
            Node root = JsonTree.parse(Utf8.decode(line.bytes(), name, line.number()), name, line.number());
            return new Document.Tree(root);
        } catch (ContentException error) {
            return unreadable(error);
        }
    }

    private interface Making {

        List<Document> make() throws IOException;
    }

    /// Makes all documents when the first is asked for.
    private static Source once(Making making) {
        return new Source() {

            private Iterator<Document> made = Collections.emptyIterator();
            private boolean begun;

            @Override
            public Optional<Document> next() throws IOException {
                if (!begun) {
                    begun = true;
                    made = making.make().iterator();
                }
                return made.hasNext() ? Optional.of(made.next()) : Optional.empty();
            }
        };
    }
}
