package org.lumbar.population.resource;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.json.JsonText;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;

/// Reads concepts (CodeableConcept) and codings. Words are passed over, since nothing is decided by them but the
/// side of a body site. For one thread.
final class ConceptReader {

    private static final int CODING = 0;
    private static final int TEXT = 1;
    private static final Keys CONCEPT = Keys.of(List.of("coding", "text"));

    private static final int CONCEPTS = 0;
    private static final int CODINGS = 1;

    private static final int SYSTEM = 0;
    private static final int CODE = 1;
    private static final int DISPLAY = 2;
    private static final Keys ONE = Keys.of(List.of("system", "code", "display"));

    private final WantedCodes wanted;
    private final JsonValues values;
    private final JsonCursor cursor;
    private final Members concept = new Members(CONCEPT, 2);
    private final Members coding = new Members(ONE, 3);
    private final List<Code> codes = new ArrayList<>();
    private boolean collecting;
    private boolean wantedFound;

    ConceptReader(WantedCodes wanted, JsonValues values) {
        this.wanted = wanted;
        this.values = values;
        cursor = values.cursor();
    }

    /// Whether a member is a concept, or a list of them, of which anything is wanted.
    boolean isWanted(Members members, int key) {
        if (!members.has(key)) {
            return false;
        }
        wantedFound = false;
        collecting = false;
        listOrOne(members.at(key), CONCEPTS);
        return wantedFound;
    }

    /// Walks over a list of objects, or over one, in a single pass, since every line comes by here.
    ///
    /// @return the position after it
    private int listOrOne(int at, int what) {
        byte[] bytes = cursor.bytes();
        if (bytes[at] == '{') {
            return what == CONCEPTS ? concept(at) : coding(at);
        }
        if (bytes[at] != '[') {
            return cursor.skip(at);
        }
        int position = cursor.space(at + 1);
        while (bytes[position] != ']') {
            position = cursor.space(listOrOne(position, what));
            if (bytes[position] == ',') {
                position = cursor.space(position + 1);
            }
        }
        return position + 1;
    }

    private int concept(int at) {
        byte[] bytes = cursor.bytes();
        int position = cursor.space(at + 1);
        while (bytes[position] != '}') {
            int end = cursor.text(position + 1);
            boolean isCoding = CONCEPT.find(bytes, position + 1, end) == CODING;
            int value = cursor.afterKey(end + 1);
            if (isCoding) {
                codes.clear(); // of a name that stands twice the last counts
            }
            position = cursor.space(isCoding ? listOrOne(value, CODINGS) : cursor.skip(value));
            if (bytes[position] == ',') {
                position = cursor.space(position + 1);
            }
        }
        return position + 1;
    }

    private int coding(int at) {
        byte[] bytes = cursor.bytes();
        int system = 0;
        int systemEnd = 0;
        int code = 0;
        int codeEnd = 0;
        int position = cursor.space(at + 1);
        while (bytes[position] != '}') {
            int end = cursor.text(position + 1);
            int key = ONE.find(bytes, position + 1, end);
            int value = cursor.afterKey(end + 1);
            int valueEnd = cursor.skip(value);
            if (key == SYSTEM && bytes[value] == '"') {
                system = value + 1;
                systemEnd = valueEnd - 1;
            } else if (key == CODE && bytes[value] == '"') {
                code = value + 1;
                codeEnd = valueEnd - 1;
            }
            position = cursor.space(valueEnd);
            if (bytes[position] == ',') {
                position = cursor.space(position + 1);
            }
        }
        int number = system > 0 ? wanted.system(bytes, system, systemEnd) : WantedCodes.NONE;
        if (collecting) {
            codes.add(
                    number == WantedCodes.NONE
                            ? new Code(text(system, systemEnd), text(code, codeEnd), "")
                            : code(number, code, codeEnd));
        } else {
            wantedFound |= number != WantedCodes.NONE && code > 0 && wanted.isWanted(number, bytes, code, codeEnd);
        }
        return position + 1;
    }

    private String text(int from, int to) {
        return from == 0 ? "" : JsonText.decode(cursor.bytes(), from, to);
    }

    /// A code of a system of which something is wanted.
    private Code code(int system, int from, int to) {
        int number = from == 0 ? WantedCodes.NONE : wanted.number(system, cursor.bytes(), from, to);
        return number == WantedCodes.NONE ? new Code(wanted.name(system), text(from, to), "") : wanted.code(number);
    }

    /// The concept of a member; one that says nothing when there is none.
    Concept read(Members members, int key) {
        return values.isObject(members, key) ? read(members.at(key)) : Concept.NONE;
    }

    private Concept read(int at) {
        collect(at);
        return new Concept(codes, "");
    }

    /// Collects the codes of the concept that begins at `at`.
    ///
    /// @return the position after it
    private int collect(int at) {
        codes.clear();
        collecting = true;
        return concept(at);
    }

    /// The concepts of a member that is a list.
    List<Concept> readAll(Members members, int key) {
        List<Concept> all = new ArrayList<>();
        values.objects(members, key, at -> {
            int end = collect(at);
            all.add(new Concept(codes, ""));
            return end;
        });
        return all;
    }

    /// The concept of a member with its words.
    Concept readWords(Members members, int key) {
        if (!values.isObject(members, key)) {
            return Concept.NONE;
        }
        concept.read(cursor, members.at(key));
        List<Code> worded = new ArrayList<>();
        values.objects(concept, CODING, at -> {
            int end = coding.read(cursor, at);
            worded.add(new Code(values.text(coding, SYSTEM), values.text(coding, CODE), values.text(coding, DISPLAY)));
            return end;
        });
        return new Concept(worded, values.text(concept, TEXT));
    }

    /// The code of the first coding; empty when there is none. For statuses.
    String firstCode(Members members, int key) {
        Concept status = read(members, key);
        return status.codes().isEmpty() ? "" : status.codes().getFirst().code();
    }
}
