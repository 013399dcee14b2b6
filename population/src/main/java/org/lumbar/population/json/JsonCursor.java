package org.lumbar.population.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Walks over one line of JSON in a buffer, checking all of it. The line ends with a line feed, and at least
/// [#PADDING] readable bytes follow it, so nothing here asks for the end: a line feed may stand nowhere within
/// a line of NDJSON. All positions are indexes of the buffer. For one thread.
public final class JsonCursor {

    /// How many readable bytes must follow the line feed.
    public static final int PADDING = 8;
    /// How deep values may stand in each other.
    public static final int DEEPEST = 512;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';
    private static final int SPACE = ' ';
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;
    private static final String DAMAGED_ESCAPE = "an escape in a text is damaged";

    private byte[] bytes = new byte[PADDING];
    private int depth;

    /// The buffer that is walked over.
    public byte[] bytes() {
        return bytes;
    }

    /// Walks over another buffer.
    public void over(byte[] buffer) {
        bytes = buffer;
    }

    /// Begins a line: the position of its first character that is no white space.
    public int begin(int at) {
        depth = 0;
        return space(at);
    }

    /// The eight bytes from a position, the first in the lowest place.
    static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /// The first position from `at` that holds no white space.
    public int space(int at) {
        int position = at;
        while (bytes[position] <= SPACE && isSpace(bytes[position])) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\r';
    }

    /// The position after the value that begins at `at`.
    ///
    /// @throws JsonException when there is none, or it is damaged
    public int skip(int at) {
        byte first = bytes[at];
        if (first == '"') {
            return text(at + 1) + 1;
        }
        return switch (first) {
            case '{' -> object(at);
            case '[' -> array(at);
            case 't' -> literal(at, "true");
            case 'f' -> literal(at, "false");
            case 'n' -> literal(at, "null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(at);
            default -> throw new JsonException("no JSON value", at);
        };
    }

    private int object(int at) {
        deeper(at);
        int position = space(at + 1);
        if (bytes[position] != '}') {
            while (true) {
                position = space(skip(value(position)));
                if (bytes[position] != ',') {
                    break;
                }
                position = space(position + 1);
            }
            expect('}', position, "an object is not closed");
        }
        depth--;
        return position + 1;
    }

    private int array(int at) {
        deeper(at);
        int position = space(at + 1);
        if (bytes[position] != ']') {
            while (true) {
                position = space(skip(position));
                if (bytes[position] != ',') {
                    break;
                }
                position = space(position + 1);
            }
            expect(']', position, "an array is not closed");
        }
        depth--;
        return position + 1;
    }

    /// The position of the value whose key begins with the quotation mark at `at`.
    ///
    /// @throws JsonException when there is no key or no colon
    public int value(int at) {
        expect('"', at, "a name of a member is missing");
        return afterKey(text(at + 1) + 1);
    }

    /// The position of the value of a key that ends before `at`.
    public int afterKey(int at) {
        int colon = space(at);
        expect(':', colon, "a colon is missing");
        return space(colon + 1);
    }

    /// Fails unless a character stands at a position.
    public void expect(char wanted, int at, String otherwise) {
        if (bytes[at] != wanted) {
            throw new JsonException(otherwise, at);
        }
    }

    private void deeper(int at) {
        depth++;
        if (depth > DEEPEST) {
            throw new JsonException("values stand in each other more than " + DEEPEST + " deep", at);
        }
    }

    /// The position of the quotation mark that ends the text of which `at` is the first character.
    ///
    /// @throws JsonException when it does not end, or holds what no text may hold
    public int text(int at) {
        int position = at;
        while (true) {
            long word = eight(bytes, position);
            long quotes = word ^ QUOTES;
            long backslashes = word ^ BACKSLASHES;
            // the lowest bit that is set is right, and only that is looked at
            long found = (((quotes - ONES) & ~quotes)
                            | ((backslashes - ONES) & ~backslashes)
                            | ((word - SPACES) & ~word)
                            | word)
                    & HIGHS;
            if (found == 0) {
                position += Long.BYTES;
                continue;
            }
            position += Long.numberOfTrailingZeros(found) >>> 3;
            byte special = bytes[position];
            if (special == '"') {
                return position;
            }
            if (special == '\\') {
                position = escape(position);
            } else if (special < 0) {
                position = Utf8.next(bytes, position);
            } else {
                throw new JsonException(
                        special == '\n' ? "a text is not closed" : "a control character stands in a text", position);
            }
        }
    }

    private int escape(int at) {
        return switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
            case 'u' -> hexadecimal(at);
            default -> throw new JsonException(DAMAGED_ESCAPE, at);
        };
    }

    private int hexadecimal(int at) {
        for (int digit = at + 2; digit < at + 2 + HEX_DIGITS; digit++) {
            // one after the other, so that nothing behind the line is looked at
            if (Character.digit(bytes[digit], HEX) < 0) {
                throw new JsonException(DAMAGED_ESCAPE, at);
            }
        }
        return at + 2 + HEX_DIGITS;
    }

    private int literal(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i), at + i, "no JSON value");
        }
        return at + word.length();
    }

    private int number(int at) {
        int position = bytes[at] == '-' ? at + 1 : at;
        position = bytes[position] == '0' ? position + 1 : digits(position);
        if (bytes[position] == '.') {
            position = digits(position + 1);
        }
        if (bytes[position] == 'e' || bytes[position] == 'E') {
            position++;
            position = digits(bytes[position] == '+' || bytes[position] == '-' ? position + 1 : position);
        }
        return position;
    }

    private int digits(int at) {
        int position = at;
        while (bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        if (position == at) {
            throw new JsonException("a number is damaged", at);
        }
        return position;
    }
}
