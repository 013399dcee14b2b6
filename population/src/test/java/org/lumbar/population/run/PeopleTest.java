package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.Kernels;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// People found again by their identifiers, however their hashes fall.
class PeopleTest {

    private static final WantedCodes CODES = Kernels.everyone().codes();
    private static final int PERSONS = 3_000;

    @TempDir
    Path folder;

    private static byte[] fact(String id, int number) {
        return new Facts(CODES)
                .of(
                        "",
                        new Entry.Prescription(
                                "MedicationRequest/" + id + "-" + number, "", false, Concept.NONE, "", ""));
    }

    /// What one group holds of people with three facts each, in the order of the files.
    private byte[] section() throws IOException {
        Path file = folder.resolve("facts");
        var store = new FactStore(file, 1);
        try (store) {
            for (int fact = 0; fact < 3; fact++) {
                for (int person = 0; person < PERSONS; person++) {
                    store.add("p" + person, fact("p" + person, fact));
                }
            }
        }
        byte[] all = Files.readAllBytes(file);
        SliceReport.Section only = store.sections().getFirst();
        return Arrays.copyOfRange(all, (int) only.offset(), (int) only.offset() + only.length());
    }

    private static List<PersonRecord> records(People people) {
        List<PersonRecord> records = new ArrayList<>();
        people.each(CODES, records::add);
        return records;
    }

    @Test
    void peopleWhoseHashesAreTheSameAreTwoPeople() throws IOException {
        byte[] section = section();
        for (People people : List.of(
                new People(), new People(_ -> 7L), new People(id -> id.length), new People(id -> -1L - id[1] % 3))) {
            people.add(section);
            List<PersonRecord> records = records(people);

            assertThat(records)
                    .extracting(PersonRecord::id)
                    .containsExactlyElementsOf(IntStream.range(0, PERSONS)
                            .mapToObj(each -> "p" + each)
                            .sorted()
                            .toList());
            assertThat(records)
                    .allSatisfy(each -> assertThat(each.entries())
                            .extracting(Entry::reference)
                            .containsExactly(
                                    "MedicationRequest/" + each.id() + "-0",
                                    "MedicationRequest/" + each.id() + "-1",
                                    "MedicationRequest/" + each.id() + "-2"));
        }
    }

    @Test
    void aPersonIsInOneGroupAndTheGroupsAreOfLikeSize() {
        int[] sizes = new int[8];
        for (int i = 0; i < 80_000; i++) {
            byte[] id = ("person-" + i).getBytes(StandardCharsets.UTF_8);
            int group = FactStore.group(id, 8);
            assertThat(FactStore.group(id.clone(), 8)).isEqualTo(group);
            sizes[group]++;
        }
        assertThat(Arrays.stream(sizes).boxed())
                .allSatisfy(each -> assertThat(each).isBetween(9_500, 10_500));
    }

    @Test
    void nobodyInAnEmptyGroup() {
        var people = new People();
        people.add(new byte[0]);

        assertThat(records(people)).isEmpty();
    }
}
