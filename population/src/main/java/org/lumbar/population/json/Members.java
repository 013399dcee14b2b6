package org.lumbar.population.json;

import java.util.Arrays;

/// Where the values of the members of one object stand, of those that are asked for. To be used again and
/// again, by one thread.
public final class Members {

    private static final int NONE = -1;

    private final Keys keys;
    private final int[] values;

    /// @param keys the names that are asked for
    /// @param count how many they are
    public Members(Keys keys, int count) {
        this.keys = keys;
        values = new int[count];
    }

    /// Reads the object that begins at `at`, and forgets the one before. Of a name that stands twice the last
    /// counts.
    ///
    /// @return the position after it
    /// @throws JsonException when it is no object, or damaged
    public int read(JsonCursor cursor, int at) {
        Arrays.fill(values, NONE);
        byte[] bytes = cursor.bytes();
        cursor.expect('{', at, "no JSON object");
        int position = cursor.space(at + 1);
        if (bytes[position] == '}') {
            return position + 1;
        }
        while (true) {
            cursor.expect('"', position, "a name of a member is missing");
            int end = cursor.text(position + 1);
            int key = keys.find(bytes, position + 1, end);
            int value = cursor.afterKey(end + 1);
            if (key >= 0) {
                values[key] = value;
            }
            position = cursor.space(cursor.skip(value));
            if (bytes[position] != ',') {
                break;
            }
            position = cursor.space(position + 1);
        }
        cursor.expect('}', position, "an object is not closed");
        return position + 1;
    }

    /// Whether a member is there.
    public boolean has(int key) {
        return values[key] != NONE;
    }

    /// Where the value of a member begins.
    public int at(int key) {
        return values[key];
    }
}
