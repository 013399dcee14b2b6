package org.lumbar.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.lumbar.knowledge.tree.Place;

/// Reads JSON strictly after RFC 8259: no comments, no trailing commas, no NaN, nothing after the value, UTF-8
/// only.
///
/// A byte order mark at the start is skipped. Half of a surrogate pair is refused, since no output could hold
/// it. A key that stands twice is JSON and stays in the tree twice; [org.lumbar.knowledge.tree.Fields] refuses
/// it when the mapping is read.
public final class JsonTree {

    private static final int MOST_DEPTH = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // Field names come from strangers: a shared table of them would grow and could be made slow on purpose.
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final String file;
    private final int firstLine;

    private JsonTree(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.file = file;
        this.firstLine = firstLine;
    }

    /// The tree of the bytes of a file.
    ///
    /// @param file name for messages
    /// @throws ContentException when they are not JSON
    public static Node parse(byte[] bytes, String file) {
        return parse(Utf8.decode(bytes, file, 1), file);
    }

    /// The tree of a text.
    ///
    /// @param file name for messages
    /// @throws ContentException when the text is not JSON
    public static Node parse(String text, String file) {
        return parse(text, file, 1);
    }

    /// The tree of a text that begins on line `firstLine` of the file.
    static Node parse(String text, String file, int firstLine) {
        String value = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(value)) {
            var tree = new JsonTree(parser, file, firstLine);
            JsonToken first = tree.advance();
            if (first == JsonToken.NOT_AVAILABLE) {
                throw tree.notJson(parser.currentLocation(), "there is nothing in it.");
            }
            Node root = tree.value(first, 1);
            tree.end();
            return root;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
    }

    /// A reader that takes the items of an array one after the other from a stream.
    static JsonTree streaming(Reader reader, String file) throws IOException {
        return new JsonTree(JSON.createParser(reader), file, 1);
    }

    /// The next token; `NOT_AVAILABLE` at the end of the text.
    JsonToken advance() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (JsonProcessingException error) {
            throw notJson(error.getLocation(), JsonMessages.of(error));
        }
    }

    /// Refuses anything after the value.
    void end() throws IOException {
        if (advance() != JsonToken.NOT_AVAILABLE) {
            throw notJson(
                    parser.currentTokenLocation(),
                    "after the value more follows; keep one value, or write one a line and name the file .ndjson.");
        }
    }

    /// The value that starts with a token, at a depth counted from 1.
    Node value(JsonToken token, int depth) throws IOException {
        Place place = place(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> mapping(place, deeper(depth, place));
            case START_ARRAY -> sequence(place, deeper(depth, place));
            case VALUE_STRING -> new Scalar(ScalarType.TEXT, text(place), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(ScalarType.NUMBER, text(place), place);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(ScalarType.BOOLEAN, text(place), place);
            case VALUE_NULL -> new Scalar(ScalarType.NULL, "null", place);
            default -> throw new ContentException(place, "this is not JSON: a value is missing here.");
        };
    }

    private Mapping mapping(Place place, int depth) throws IOException {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (JsonToken token = advance(); token != JsonToken.END_OBJECT; token = advance()) {
            Place keyPlace = place(parser.currentTokenLocation());
            String key = text(keyPlace);
            entries.add(new Mapping.Entry(key, value(advance(), depth), keyPlace));
        }
        return new Mapping(List.copyOf(entries), place);
    }

    private Sequence sequence(Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = advance(); token != JsonToken.END_ARRAY; token = advance()) {
            items.add(value(token, depth));
        }
        return new Sequence(List.copyOf(items), place);
    }

    private static int deeper(int depth, Place place) {
        if (depth > MOST_DEPTH) {
            throw new ContentException(place, "this is nested more than " + MOST_DEPTH + " deep, which no case is.");
        }
        return depth + 1;
    }

    private String text(Place place) throws IOException {
        String text;
        try {
            text = parser.getText();
        } catch (JsonProcessingException error) {
            throw notJson(error.getLocation(), JsonMessages.of(error));
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new ContentException(
                            place,
                            String.format(
                                    "this text holds \\u%04x, one half of a surrogate pair; write both halves.",
                                    (int) text.charAt(i)));
                }
                i++;
            }
        }
        return text;
    }

    private ContentException notJson(JsonLocation location, String problem) {
        return new ContentException(place(location), "this is not JSON: " + problem);
    }

    private Place place(JsonLocation location) {
        return new Place(file, location.getLineNr() + firstLine - 1, Math.max(1, location.getColumnNr()));
    }
}
