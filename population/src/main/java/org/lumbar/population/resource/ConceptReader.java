package org.lumbar.population.resource;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;

/// Reads concepts (CodeableConcept) and codings. For one thread.
final class ConceptReader {

    private static final int CODING = 0;
    private static final int TEXT = 1;
    private static final Keys CONCEPT = Keys.of(List.of("coding", "text"));

    private static final int SYSTEM = 0;
    private static final int CODE = 1;
    private static final int DISPLAY = 2;
    private static final Keys ONE = Keys.of(List.of("system", "code", "display"));

    private final WantedCodes wanted;
    private final JsonValues values;
    private final JsonCursor cursor;
    private final Members concept = new Members(CONCEPT, 2);
    private final Members coding = new Members(ONE, 3);

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
        boolean[] found = {false};
        values.objects(members.at(key), at -> found[0] |= isWanted(at));
        return found[0];
    }

    /// Whether anything is wanted of the concept that begins at `at`.
    boolean isWanted(int at) {
        concept.read(cursor, at);
        boolean[] found = {false};
        values.objects(concept, CODING, each -> found[0] |= isWantedCoding(each));
        return found[0];
    }

    private boolean isWantedCoding(int at) {
        coding.read(cursor, at);
        byte[] bytes = cursor.bytes();
        if (!coding.has(SYSTEM) || !coding.has(CODE)) {
            return false;
        }
        int system = coding.at(SYSTEM);
        int code = coding.at(CODE);
        if (bytes[system] != '"' || bytes[code] != '"') {
            return false;
        }
        int number = wanted.system(bytes, system + 1, cursor.text(system + 1));
        return number >= 0 && wanted.isWanted(number, bytes, code + 1, cursor.text(code + 1));
    }

    /// The concept of a member; one that says nothing when there is none.
    Concept read(Members members, int key) {
        return values.isObject(members, key) ? read(members.at(key)) : Concept.NONE;
    }

    /// The concept that begins at `at`.
    Concept read(int at) {
        concept.read(cursor, at);
        String text = values.text(concept, TEXT);
        List<Code> codes = new ArrayList<>();
        values.objects(concept, CODING, each -> codes.add(code(each)));
        return new Concept(codes, text);
    }

    /// The concepts of a member that is a list.
    List<Concept> readAll(Members members, int key) {
        List<Concept> all = new ArrayList<>();
        values.objects(members, key, at -> all.add(read(at)));
        return all;
    }

    /// The code of the first coding; empty when there is none. For statuses.
    String firstCode(Members members, int key) {
        Concept status = read(members, key);
        return status.codes().isEmpty() ? "" : status.codes().getFirst().code();
    }

    /// The coding that begins at `at`.
    Code code(int at) {
        coding.read(cursor, at);
        return new Code(values.text(coding, SYSTEM), values.text(coding, CODE), values.text(coding, DISPLAY));
    }
}
