package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Unused;
import org.lumbar.record.Used;

/// Records that are of another version, damaged, huge or made to do harm: each has a stated outcome.
class HostileRecordsTest {

    private static final RecordReader READER =
            RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private static List<PatientRecord> read(String text) {
        return READER.read(text, "record.json", DATE, Setting.PRIMARY_CARE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        DSTU2 and STU3, a status that is a word | {"resourceType":"Condition","verificationStatus":"refuted","code":{"coding":[{"system":"http://snomed.info/sct","code":"363346000"}]}}
        STU3, taken or not                      | {"resourceType":"MedicationStatement","status":"active","taken":"n","medicationCodeableConcept":{"text":"warfarin"}}
        DSTU2, was not taken                    | {"resourceType":"MedicationStatement","status":"active","wasNotTaken":true}
        R5, a class that is a list              | {"resourceType":"Encounter","status":"completed","class":[{"coding":[{"code":"EMER"}]}]}
        R5, a medication that is an object      | {"resourceType":"MedicationRequest","status":"active","intent":"order","medication":{"concept":{"text":"warfarin"}}}
        """)
    void aRecordOfAnotherVersionIsRefusedSinceAStatusCouldBeLost(String why, String record) {
        assertThatThrownBy(() -> read(record))
                .as(why)
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("record.json")
                .hasMessageContaining("another version of FHIR")
                .hasMessageContaining("Convert it to R4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"resourceType":"NoSuchThing"}
        {"hello":1}
        []
        <Bundle xmlns="http://hl7.org/fhir"><entry>
        """)
    void whatIsNoResourceIsRefusedWithItsName(String record) {
        assertThatThrownBy(() -> read(record))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("record.json")
                .hasMessageContaining("cannot be read as a FHIR R4 resource");
    }

    @Test
    void xmlIsReadAsJsonIs() {
        List<PatientRecord> records = read("""
            <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
            <entry><resource><Patient><id value="p"/><gender value="male"/><birthDate value="1960-06-01"/></Patient></resource></entry>
            <entry><resource><Condition><id value="c"/>
            <verificationStatus><coding><system value="http://terminology.hl7.org/CodeSystem/condition-ver-status"/><code value="confirmed"/></coding></verificationStatus>
            <code><coding><system value="http://snomed.info/sct"/><code value="363346000"/></coding></code><subject><reference value="Patient/p"/></subject></Condition></resource></entry></Bundle>
            """);
        assertThat(records.getFirst().presentation().person().age()).hasValue(65);
        assertThat(records.getFirst().presentation().observations())
                .extracting(Observation::finding, Observation::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cancer-history", FindingStatus.PRESENT));
    }

    @Test
    void anXmlEntityThatReadsAFileIsNotFollowed() {
        String record = """
            <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <Condition xmlns="http://hl7.org/fhir"><id value="c"/><code><text value="&secret;"/></code></Condition>
            """;
        String said;
        try {
            said = read(record).toString();
        } catch (RecordException refused) {
            said = String.valueOf(refused.getMessage());
        }
        assertThat(said).doesNotContain(System.getenv().getOrDefault("HOSTNAME", "no-such-host-name"));
    }

    @Test
    void aBundleOfSeveralPatientsGivesOneRecordForEach() {
        List<PatientRecord> records = read("""
            {"resourceType":"Bundle","type":"searchset","entry":[
             {"resource":{"resourceType":"Patient","id":"a","gender":"female","birthDate":"1990-01-01"}},
             {"resource":{"resourceType":"Patient","id":"b","gender":"male","birthDate":"1940-01-01"}},
             {"resource":{"resourceType":"Condition","id":"c","code":{"coding":[{"system":"http://snomed.info/sct","code":"363346000"}]},"subject":{"reference":"Patient/b"}}}]}
            """);
        assertThat(records).extracting(PatientRecord::patient).containsExactly("Patient/a", "Patient/b");
        assertThat(records.get(0).presentation().observations()).isEmpty();
        assertThat(records.get(1).presentation().observations()).hasSize(1);
    }

    @Test
    void bundlesNestedTooDeepAreRefused() {
        String record = "{\"resourceType\":\"Patient\",\"id\":\"p\"}";
        for (int i = 0; i < 20; i++) {
            record = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + record + "}]}";
        }
        String deep = record;
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("Bundles stand in Bundles");
    }

    @Test
    void arraysNestedWithoutEndAreRefused() {
        String deep = "{\"resourceType\":\"Patient\",\"id\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(RecordException.class);
    }

    @Test
    void elementsOfXmlNestedWithoutEndAreRefused() {
        String deep = "<Patient xmlns=\"http://hl7.org/fhir\">" + "<extension url=\"u\">".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(RecordException.class);
    }

    @Test
    void anObservationWithoutAStatusIsReadAllTheSame() {
        List<PatientRecord> records = read("""
            {"resourceType":"Observation","id":"o","code":{"coding":[{"system":"urn:lumbar:finding","code":"foot-drop"}]},"valueBoolean":true}
            """);
        assertThat(records.getFirst().presentation().observations())
                .extracting(Observation::finding)
                .containsExactly("foot-drop");
    }

    @Test
    void aProcedureWhoseStatusR4DoesNotKnowIsNotUsed() {
        List<PatientRecord> records = read("""
            {"resourceType":"Procedure","id":"p","status":"done","code":{"coding":[{"system":"urn:lumbar:finding","code":"previous-lumbar-surgery"}]}}
            """);
        assertThat(records.getFirst().used()).isEmpty();
        assertThat(records.getFirst().unused())
                .containsExactly(
                        new Unused("Procedure/p", "previous-lumbar-surgery", Unused.Reason.ERROR, "no status"));
    }

    @Test
    void anExtensionOfOurOwnWithoutAValueTellsNothing() {
        List<PatientRecord> records = read("""
            {"resourceType":"Observation","id":"o","status":"final","extension":[{"url":"urn:lumbar:side"},{"url":"urn:lumbar:since"}],
              "code":{"coding":[{"system":"urn:lumbar:finding","code":"foot-drop"}]},"valueBoolean":true}
            """);
        assertThat(records.getFirst().used()).extracting(Used::answer).containsExactly("present");
    }

    @Test
    void aCodingThatNamesOnlyItsSystemIsListedUnderItsResource() {
        List<PatientRecord> records = read("""
            {"resourceType":"Condition","id":"c","code":{"coding":[{"system":"http://snomed.info/sct"}]}}
            """);
        assertThat(records.getFirst().unused())
                .containsExactly(new Unused("Condition/c", "", Unused.Reason.NO_FINDING, ""));
    }

    @Test
    void anImpossibleDateIsToldAndNotUsed() {
        List<PatientRecord> records = read("""
            {"resourceType":"Bundle","type":"collection","entry":[
             {"resource":{"resourceType":"Patient","id":"a","gender":"female","birthDate":"1990-13-45"}},
             {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8310-5"}]},
               "valueQuantity":{"value":39.5,"code":"Cel"},"effectiveDateTime":"2026-02-31","subject":{"reference":"Patient/a"}}}]}
            """);
        PatientRecord record = records.getFirst();
        assertThat(record.presentation().person().age()).isEmpty();
        assertThat(record.notes()).anyMatch(note -> note.contains("the birth date"));
        assertThat(record.notes()).anyMatch(note -> note.contains("R4 does not allow"));
    }

    @Test
    void aBundleOfFiftyMegabytesIsRead() {
        var record = new StringBuilder(60_000_000);
        record.append("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[")
                .append(
                        "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\",\"birthDate\":\"1950-02-01\"}}");
        int count = 0;
        while (record.length() < 50_000_000) {
            count++;
            record.append(",{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o")
                    .append(count)
                    .append("\",\"status\":\"final\",\"code\":{\"text\":\"")
                    .append("x".repeat(2000))
                    .append("\"},\"subject\":{\"reference\":\"Patient/p\"}}}");
        }
        record.append("]}");
        PatientRecord read = read(record.toString()).getFirst();
        assertThat(read.resources()).isEqualTo(count + 1);
        assertThat(read.unused()).hasSize(count);
    }
}
