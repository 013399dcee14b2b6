package org.lumbar.population.resource;

import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.json.JsonText;
import org.lumbar.population.json.Members;

/// Values of a line that was checked already. A value of another kind than asked for counts as missing.
final class JsonValues {

    /// What a reader of objects gives when it needs no more of them.
    static final int ENOUGH = -1;

    private final JsonCursor cursor;

    JsonValues(JsonCursor cursor) {
        this.cursor = cursor;
    }

    JsonCursor cursor() {
        return cursor;
    }

    /// The text of a member; empty when there is none.
    String text(Members members, int key) {
        return members.has(key) ? text(members.at(key)) : "";
    }

    /// The text at a position; empty when something else stands there.
    String text(int at) {
        byte[] bytes = cursor.bytes();
        return bytes[at] == '"' ? JsonText.decode(bytes, at + 1, cursor.text(at + 1)) : "";
    }

    /// Whether a member says true.
    boolean isTrue(Members members, int key) {
        return members.has(key) && cursor.bytes()[members.at(key)] == 't';
    }

    /// The number of a member; not a number when there is none.
    double number(Members members, int key) {
        if (!members.has(key)) {
            return Double.NaN;
        }
        int from = members.at(key);
        byte first = cursor.bytes()[from];
        if (first != '-' && (first < '0' || first > '9')) {
            return Double.NaN;
        }
        return Double.parseDouble(JsonText.decode(cursor.bytes(), from, cursor.skip(from)));
    }

    boolean isObject(Members members, int key) {
        return members.has(key) && cursor.bytes()[members.at(key)] == '{';
    }

    /// Reads one object.
    interface ObjectReader {

        /// Reads the object that begins at a position.
        ///
        /// @return the position after it; [#ENOUGH] when no other is asked for
        int read(int at);
    }

    /// Walks over the objects of the array, or over the one object, that a member holds, each once.
    void objects(Members members, int key, ObjectReader reader) {
        if (!members.has(key)) {
            return;
        }
        byte[] bytes = cursor.bytes();
        int at = members.at(key);
        if (bytes[at] == '{') {
            reader.read(at);
        }
        if (bytes[at] != '[') {
            return;
        }
        int position = cursor.space(at + 1);
        while (bytes[position] != ']') {
            int end = bytes[position] == '{' ? reader.read(position) : cursor.skip(position);
            if (end == ENOUGH) {
                return;
            }
            position = cursor.space(end);
            if (bytes[position] == ',') {
                position = cursor.space(position + 1);
            }
        }
    }
}
