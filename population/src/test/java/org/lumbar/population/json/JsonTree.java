package org.lumbar.population.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the object of a line twice: with what is tested, and with Jackson.
final class JsonTree {

    private static final JsonFactory JACKSON = new JsonFactory();

    private JsonTree() {}

    /// A line in a buffer, with what may stand behind it.
    static byte[] buffer(byte[] line, byte behind) {
        byte[] buffer = new byte[line.length + 1 + 4 * JsonCursor.PADDING];
        Arrays.fill(buffer, behind);
        System.arraycopy(line, 0, buffer, 0, line.length);
        buffer[line.length] = '\n';
        return buffer;
    }

    /// The object, read by what is tested; a [JsonException] when there is none.
    static Object read(byte[] line, byte behind) {
        var cursor = new JsonCursor();
        cursor.over(buffer(line, behind));
        int begin = cursor.begin(0);
        cursor.expect('{', begin, "no JSON object");
        cursor.expect('\n', cursor.space(cursor.skip(begin)), "more than one JSON value stands in the line");
        return value(cursor, begin);
    }

    private static Object value(JsonCursor cursor, int at) {
        byte[] bytes = cursor.bytes();
        return switch (bytes[at]) {
            case '{' -> object(cursor, at);
            case '[' -> array(cursor, at);
            case '"' -> JsonText.decode(bytes, at + 1, cursor.text(at + 1));
            case 't' -> true;
            case 'f' -> false;
            case 'n' -> Optional.empty();
            default -> Double.parseDouble(JsonText.decode(bytes, at, cursor.skip(at)));
        };
    }

    private static Map<String, Object> object(JsonCursor cursor, int at) {
        byte[] bytes = cursor.bytes();
        Map<String, Object> members = new LinkedHashMap<>();
        int position = cursor.space(at + 1);
        while (bytes[position] != '}') {
            int end = cursor.text(position + 1);
            int value = cursor.value(position);
            members.put(JsonText.decode(bytes, position + 1, end), value(cursor, value));
            position = next(cursor, value);
        }
        return members;
    }

    private static List<Object> array(JsonCursor cursor, int at) {
        byte[] bytes = cursor.bytes();
        List<Object> elements = new ArrayList<>();
        int position = cursor.space(at + 1);
        while (bytes[position] != ']') {
            elements.add(value(cursor, position));
            position = next(cursor, position);
        }
        return elements;
    }

    private static int next(JsonCursor cursor, int value) {
        int position = cursor.space(cursor.skip(value));
        return cursor.bytes()[position] == ',' ? cursor.space(position + 1) : position;
    }

    /// The object, read by Jackson; empty when the line is none. A line ends at its first line feed, and must
    /// be UTF-8 to the letter, which Jackson does not ask for.
    static Optional<Object> readByJackson(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
            try (JsonParser parser = JACKSON.createParser(text)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                Object tree = value(parser);
                return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
            }
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> Double.parseDouble(parser.getText());
        };
    }
}
