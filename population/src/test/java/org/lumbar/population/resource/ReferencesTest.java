package org.lumbar.population.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Whose a resource is and which medicine it means, however the reference is written.
class ReferencesTest {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final Concept TRAMADOL = new Concept(List.of(new Code(RXNORM, "849903", "")), "");
    private static final String PRESCRIPTION =
            "{'resourceType':'MedicationRequest','id':'m','subject':{'reference':'Patient/p1'},'medicationReference':{'reference':'%s'}%s}";

    @ParameterizedTest
    @CsvSource({
        "Patient/p1, p1",
        "Patient/p1/_history/3, p1",
        "https://example.org/fhir/Patient/p1, p1",
        "https://example.org/fhir/Patient/p1/_history/3, p1",
        "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0, 0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
        "Group/p1, ''",
        "OtherPatient/p1, ''",
        "#p1, ''",
        "p1, ''",
        "Patient?identifier=7, ''",
        "'', ''"
    })
    void whoseItIs(String reference, String person) {
        String line =
                "{'resourceType':'Condition','id':'1','code':{'coding':[{'system':'urn:lumbar:finding','code':'lbp'}]},'%s':{'reference':'%s'}}";

        assertThat(ReadLines.entry(line.formatted("subject", reference)).person())
                .isEqualTo(person);
        assertThat(ReadLines.entry(line.formatted("patient", reference)).person())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({"Medication/d1", "https://example.org/fhir/Medication/d1", "Medication/d1/_history/2", "urn:uuid:d1"})
    void aMedicineThatStandsInAResourceOfItsOwn(String reference) {
        ReadLines read = ReadLines.with(Map.of("d1", TRAMADOL), PRESCRIPTION.formatted(reference, ""));

        assertThat(read.entries)
                .extracting(each -> ((Entry.Prescription) each.entry()).medicine())
                .containsExactly(TRAMADOL);
        assertThat(read.lost).isZero();
    }

    @Test
    void aMedicineThatTheResourceContains() {
        String contained = ",'contained':[{'resourceType':'Medication','id':'other','code':{'text':'x'}},"
                + "{'resourceType':'Medication','id':'d1','code':{'coding':[{'system':'" + RXNORM
                + "','code':'849903'}]}}]";
        ReadLines read =
                ReadLines.of(PRESCRIPTION.formatted("#d1", contained), PRESCRIPTION.formatted("#d2", contained));

        assertThat(read.entries)
                .extracting(each -> ((Entry.Prescription) each.entry()).medicine())
                .containsExactly(TRAMADOL);
        assertThat(read.lost).isZero();
    }

    @Test
    void aMedicineThatIsNotInTheExportIsCountedAsLostAndOneOfNoInterestIsNot() {
        ReadLines read = ReadLines.with(
                Map.of("d1", Concept.NONE),
                PRESCRIPTION.formatted("Medication/gone", ""),
                PRESCRIPTION.formatted("Medication/d1", ""),
                "{'resourceType':'MedicationRequest','id':'m2','subject':{'reference':'Patient/p1'}}",
                "{'resourceType':'MedicationRequest','id':'m3','medicationCodeableConcept':{'text':'some'}}");

        assertThat(read.entries).isEmpty();
        assertThat(read.lost).isOne();
    }

    @Test
    void medicinesAreKeptByIdentifierAndWithoutTheirCodesWhereNothingIsWantedOfThem() {
        ReadLines read = ReadLines.of(
                "{'resourceType':'Medication','id':'d1','code':{'coding':[{'system':'" + RXNORM
                        + "','code':'849903'}]}}",
                "{'code':{'coding':[{'code':'1','system':'" + RXNORM + "'}]},'id':'d2','resourceType':'Medication'}",
                "{'resourceType':'Medication','id':'d3'}");

        assertThat(read.medicines).isEqualTo(Map.of("d1", TRAMADOL, "d2", Concept.NONE, "d3", Concept.NONE));
    }
}
