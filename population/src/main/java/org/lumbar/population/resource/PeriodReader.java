package org.lumbar.population.resource;

import java.util.List;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;

/// Reads periods. The one read last is remembered.
final class PeriodReader {

    private static final int START = 0;
    private static final int END = 1;
    private static final Keys KEYS = Keys.of(List.of("start", "end"));

    private final JsonValues values;
    private final Members members = new Members(KEYS, 2);
    private String start = "";
    private String end = "";

    PeriodReader(JsonValues values) {
        this.values = values;
    }

    /// Reads the period of a member; one without begin and end when there is none.
    PeriodReader read(Members resource, int key) {
        boolean known = values.isObject(resource, key);
        if (known) {
            members.read(values.cursor(), resource.at(key));
        }
        start = known ? values.text(members, START) : "";
        end = known ? values.text(members, END) : "";
        return this;
    }

    String start() {
        return start;
    }

    String end() {
        return end;
    }

    /// Its end, else its begin.
    String endOrStart() {
        return end.isEmpty() ? start : end;
    }
}
