package org.lumbar.population.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.population.Kernels;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.WantedCodes;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Side;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;
import org.lumbar.record.Value;

class FactsTest {

    private static final WantedCodes CODES = Kernels.everyone().codes();
    private static final Concept TWO =
            new Concept(List.of(new Code("http://loinc.org", "1", ""), new Code("", "é中😀", "")), "");
    private static final String LONG = "x".repeat(100_000);

    static final List<Entry> ENTRIES = List.of(
            new Entry.Problem("Condition/1", TWO, "confirmed", "active", "2020", true, "2021-01-31", false, "2022-01"),
            new Entry.Problem("Condition/2", Concept.NONE, "", "", "", false, "", true, ""),
            new Entry.Relative("FamilyMemberHistory/1", "partial", "1999", List.of(TWO, Concept.NONE)),
            new Entry.Observed(
                    "Observation/1",
                    "final",
                    "2026-01-01T00:00:00.000+14:00",
                    true,
                    Side.LEFT,
                    List.of(
                            new Entry.Part(TWO, Value.NONE, true),
                            new Entry.Part(TWO, new Value.Truth(true), false),
                            new Entry.Part(TWO, new Value.Truth(false), false),
                            new Entry.Part(TWO, new Value.Coded(TWO), false),
                            new Entry.Part(TWO, new Value.Measured(-0.1, "Cel"), false),
                            new Entry.Part(TWO, new Value.Measured(Double.MAX_VALUE, ""), false),
                            new Entry.Part(TWO, new Value.Text(LONG), false)),
                    Optional.of(LocalDate.of(1800, 1, 31)),
                    Course.WORSE),
            new Entry.Prescription("MedicationRequest/1", "active", true, TWO, "2026-01-01", "2026-12-31"),
            new Entry.Intake("MedicationStatement/1", "active", TWO, "a", "b", "c", "d"),
            new Entry.Done("Procedure/1", Entry.Done.Kind.PROCEDURE, "completed", TWO, "2999-01-01"),
            new Entry.Done("DiagnosticReport/1", Entry.Done.Kind.REPORT, "final", TWO, ""),
            new Entry.Imaged("ImagingStudy/1", "available", List.of(TWO), "2026-01-01"),
            new Entry.Visit("Encounter/1", "finished", "EMER", List.of(TWO, TWO), "2026-01-01", "2026-01-02"));

    @Test
    void everythingComesBackAsItWas() {
        var facts = new Facts(CODES);
        for (Entry each : ENTRIES) {
            assertThat(Facts.read(facts.of("2026-01-01T00:00:00Z", each), CODES))
                    .isEqualTo(new Fact.OfEntry("2026-01-01T00:00:00Z", each));
        }
        var person = new PersonLine(
                "p-1", "2026", new PatientEntry("Patient/p-1", "female", "1980", true, "2020-01"), "Two", "Words");
        assertThat(Facts.read(facts.of(person), CODES)).isEqualTo(new Fact.OfPerson(person));
    }

    @Test
    void wordsAreLeftOutSinceNothingIsDecidedByThem() {
        Concept words = new Concept(List.of(new Code("s", "c", "Jane Doe's cancer")), "Jane Doe's cancer");
        byte[] bytes = new Facts(CODES).of("", new Entry.Prescription("MedicationRequest/1", "", false, words, "", ""));

        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Jane");
        assertThat(((Entry.Prescription) ((Fact.OfEntry) Facts.read(bytes, CODES)).entry()).medicine())
                .isEqualTo(new Concept(List.of(new Code("s", "c", "")), ""));
    }

    @Test
    void whatNoLineCanSayIsRefused() {
        assertThatThrownBy(() -> new Facts(CODES).of("", new Entry.Other("Claim/1", "Claim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Claim/1");
    }
}
