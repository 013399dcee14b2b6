package org.lumbar.population.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.resource.WantedCodes;

/// The people of one group, out of the facts that were kept of them. Identifiers are found by a hash of 64 bits
/// and compared in full.
final class People {

    private static final int BEGIN = 1 << 10;

    private final ToLongFunction<byte[]> hashes;
    private @Nullable Person[] table = new @Nullable Person[BEGIN];
    private final List<Person> people = new ArrayList<>();

    People() {
        this(FactStore::hash);
    }

    /// @param hashes the hash of an identifier; any will do
    People(ToLongFunction<byte[]> hashes) {
        this.hashes = hashes;
    }

    /// A person with what was kept of them.
    private static final class Person {
        private final long hash;
        private final byte[] id;
        private final List<byte[]> facts = new ArrayList<>(4);

        Person(long hash, byte[] id) {
            this.hash = hash;
            this.id = id;
        }
    }

    /// Takes facts as [FactStore] wrote them.
    void add(byte[] section) {
        int at = 0;
        while (at < section.length) {
            int idLength = FactStore.number(section, at);
            int factLength = FactStore.number(section, at + Integer.BYTES);
            int idAt = at + 2 * Integer.BYTES;
            byte[] id = Arrays.copyOfRange(section, idAt, idAt + idLength);
            at = idAt + idLength + factLength;
            find(id).facts.add(Arrays.copyOfRange(section, idAt + idLength, at));
        }
    }

    private Person find(byte[] id) {
        long hash = hashes.applyAsLong(id);
        int slot = (int) (hash & (table.length - 1));
        for (Person each = table[slot]; each != null; each = table[slot]) {
            if (each.hash == hash && Arrays.equals(each.id, id)) {
                return each;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        var person = new Person(hash, id);
        table[slot] = person;
        people.add(person);
        if (2 * people.size() > table.length) {
            grow();
        }
        return person;
    }

    private void grow() {
        table = new @Nullable Person[2 * table.length];
        for (Person each : people) {
            int slot = (int) (each.hash & (table.length - 1));
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = each;
        }
    }

    /// Hands over each person, by identifier.
    ///
    /// @param codes the codes that the facts were made with
    void each(WantedCodes codes, Consumer<PersonRecord> taker) {
        people.sort((one, other) -> Arrays.compareUnsigned(one.id, other.id));
        for (Person each : people) {
            taker.accept(PersonRecord.of(new String(each.id, StandardCharsets.UTF_8), each.facts, codes));
        }
    }
}
