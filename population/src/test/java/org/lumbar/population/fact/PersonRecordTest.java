package org.lumbar.population.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.population.Kernels;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;

/// One person's facts in any order make one record.
class PersonRecordTest {

    private static final WantedCodes CODES = Kernels.everyone().codes();
    private final Facts facts = new Facts(CODES);

    private byte[] prescription(String id, String status, String updated) {
        return facts.of(
                updated, new Entry.Prescription("MedicationRequest/" + id, status, false, Concept.NONE, "", ""));
    }

    private byte[] person(String birth, String updated) {
        return facts.of(new PersonLine("p", updated, new PatientEntry("Patient/p", "", birth, false, ""), "", ""));
    }

    private static PersonRecord record(byte[]... facts) {
        PersonRecord record = PersonRecord.of("p", List.of(facts), CODES);
        List<byte[]> shuffled = new ArrayList<>(Arrays.asList(facts));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(PersonRecord.of("p", shuffled, CODES)).isEqualTo(record);
        }
        return record;
    }

    private static List<String> statuses(PersonRecord record) {
        return record.entries().stream()
                .map(each -> ((Entry.Prescription) each).status())
                .toList();
    }

    @Test
    void theOrderOfTheFactsChangesNothing() {
        List<byte[]> all = new ArrayList<>();
        FactsTest.ENTRIES.forEach(each -> all.add(facts.of("", each)));
        all.add(person("1980", ""));

        PersonRecord record = record(all.toArray(byte[][]::new));

        assertThat(record.entries()).containsExactlyInAnyOrderElementsOf(FactsTest.ENTRIES);
        assertThat(record.entries()).extracting(Entry::reference).isSorted();
        assertThat(record.line()).isPresent();
        assertThat(record.conflicts()).isZero();
    }

    @Test
    void aResourceThatStandsTwiceAndIsTheSameCountsOnce() {
        PersonRecord record = record(
                prescription("1", "active", ""),
                prescription("1", "active", ""),
                person("1980", ""),
                person("1980", ""));

        assertThat(record.entries()).hasSize(1);
        assertThat(record.conflicts()).isZero();
    }

    @Test
    void ofAResourceThatStandsTwiceAndDiffersTheOneChangedLaterCounts() {
        assertThat(statuses(record(
                        prescription("1", "z-first", "2026-01-01T12:00:00Z"),
                        prescription("1", "stopped", "2026-01-01T23:59:59+12:00"),
                        prescription("1", "active", "2026-01-01T12:00:00.5Z"))))
                .containsExactly("active");
        assertThat(record(person("1980", "2025-01-01T00:00:00Z"), person("1979", "2026-01-01T00:00:00Z"))
                        .line()
                        .orElseThrow()
                        .patient()
                        .birthDate())
                .isEqualTo("1979");
    }

    @Test
    void conflictsAreCounted() {
        assertThat(record(
                                prescription("1", "a", ""),
                                prescription("1", "b", ""),
                                prescription("1", "c", ""),
                                person("1980", ""),
                                person("1981", ""))
                        .conflicts())
                .isEqualTo(3);
    }

    @Test
    void whereNoTimeIsToldAlwaysTheSameOneCounts() {
        assertThat(statuses(record(prescription("1", "a", ""), prescription("1", "b", ""))))
                .containsExactly("b");
        assertThat(statuses(record(prescription("1", "b", "never"), prescription("1", "a", "2026-01-01T12:00:00Z"))))
                .containsExactly("b");
    }

    @Test
    void whoHasNoPatientHasARecordAllTheSame() {
        PersonRecord record = record(prescription("1", "a", ""));

        assertThat(record.line()).isEmpty();
        assertThat(record.entries()).hasSize(1);
    }
}
