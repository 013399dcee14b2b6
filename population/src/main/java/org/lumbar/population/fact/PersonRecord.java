package org.lumbar.population.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Entry;

/// Everything that was read of one person, in an order that does not depend on that of the files.
///
/// @param id identifier of the Patient
/// @param line the person; empty when only references name them
/// @param entries the entries of the record, each resource once, by reference
/// @param conflicts how many resources stood twice and differed
public record PersonRecord(String id, Optional<PersonLine> line, List<Entry> entries, int conflicts) {

    public PersonRecord {
        entries = List.copyOf(entries);
    }

    /// Puts a record together. Of a resource that stands twice and differs the one changed later counts; where
    /// that is not told, the one whose bytes come last: any, but always the same.
    ///
    /// @param id identifier of the Patient
    /// @param facts the bytes that [Facts] made, in any order
    /// @param codes the codes they were made with
    public static PersonRecord of(String id, List<byte[]> facts, WantedCodes codes) {
        List<byte[]> sorted = new ArrayList<>(facts);
        sorted.sort(Arrays::compareUnsigned);
        Optional<PersonLine> line = Optional.empty();
        Map<String, Fact.OfEntry> byReference = new TreeMap<>();
        int conflicts = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && Arrays.equals(sorted.get(i), sorted.get(i - 1))) {
                continue;
            }
            switch (Facts.read(sorted.get(i), codes)) {
                case Fact.OfPerson person -> {
                    conflicts += line.isPresent() ? 1 : 0;
                    if (line.isEmpty()
                            || !isEarlier(person.line().updated(), line.get().updated())) {
                        line = Optional.of(person.line());
                    }
                }
                case Fact.OfEntry entry -> {
                    Fact.OfEntry before = byReference.get(entry.entry().reference());
                    conflicts += before != null ? 1 : 0;
                    if (before == null || !isEarlier(entry.updated(), before.updated())) {
                        byReference.put(entry.entry().reference(), entry);
                    }
                }
            }
        }
        return new PersonRecord(
                id, line, byReference.values().stream().map(Fact.OfEntry::entry).toList(), conflicts);
    }

    /// What does not say when it was changed is not earlier than anything.
    private static boolean isEarlier(String updated, String than) {
        return instant(updated).isBefore(instant(than));
    }

    private static Instant instant(String text) {
        try {
            return text.isEmpty() ? Instant.MAX : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return Instant.MAX;
        }
    }
}
