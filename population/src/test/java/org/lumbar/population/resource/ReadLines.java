package org.lumbar.population.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.population.Kernels;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// What a reader of the built-in content takes out of lines. Quotation marks in them may be written as `'`.
final class ReadLines implements Taker {

    /// An entry with whose it is and when it was changed.
    record Taken(String person, String updated, Entry entry) {}

    final List<Kind> kinds = new ArrayList<>();
    final List<PersonLine> patients = new ArrayList<>();
    final List<Taken> entries = new ArrayList<>();
    final Map<String, Concept> medicines = new HashMap<>();
    int lost;

    static ReadLines of(String... lines) {
        return with(Map.of(), lines);
    }

    /// @param medicines medicines that stand in resources of their own
    static ReadLines with(Map<String, Concept> medicines, String... lines) {
        var taken = new ReadLines();
        ResourceReader reader = Kernels.everyone().reader(medicines);
        for (String each : lines) {
            byte[] line = each.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            byte[] buffer = Arrays.copyOf(line, line.length + 1 + JsonCursor.PADDING);
            buffer[line.length] = '\n';
            reader.over(buffer);
            if (reader.line(0, taken) != line.length) {
                throw new IllegalStateException("the line feed was not found");
            }
        }
        return taken;
    }

    /// The one entry of a line.
    static Taken entry(String line) {
        return of(line).entries.getFirst();
    }

    @Override
    public void counted(Kind kind) {
        kinds.add(kind);
    }

    @Override
    public void patient(PersonLine person) {
        patients.add(person);
    }

    @Override
    public void entry(String person, String updated, Entry entry) {
        entries.add(new Taken(person, updated, entry));
    }

    @Override
    public void medicine(String id, Concept medicine) {
        medicines.put(id, medicine);
    }

    @Override
    public void lostMedicine() {
        lost++;
    }
}
