package org.lumbar.population.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.population.json.JsonException;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Side;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;
import org.lumbar.record.Value;

/// Each kind of resource, with everything that is read of it, whatever the order of its members.
class ResourceReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SNOMED = "http://snomed.info/sct";

    private static final String BACK_PAIN =
            "{'coding':[{'system':'http://snomed.info/sct','code':'279039007','display':'Low back pain'}],'text':'back'}";

    /// Words are passed over.
    private static Concept concept(String system, String code) {
        return new Concept(List.of(new Code(system, code, "")), "");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    /// The same with the members of every object in another order.
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = JSON.createObjectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = JSON.createArrayNode();
            array.forEach(each -> other.add(shuffled(each, random)));
            return other;
        }
        return node;
    }

    private static void assertRead(String line, Entry expected) throws IOException {
        var random = new Random(21);
        JsonNode tree = JSON.readTree(json(line));
        for (int i = 0; i < 20; i++) {
            String text = i == 0 ? line : JSON.writeValueAsString(shuffled(tree, random));
            assertThat(ReadLines.entry(text))
                    .as(text)
                    .isEqualTo(new ReadLines.Taken("p1", "2026-01-02T03:04:05Z", expected));
        }
    }

    @Test
    void aProblem() throws IOException {
        assertRead(
                "{'resourceType':'Condition','id':'c1','meta':{'versionId':'2','lastUpdated':'2026-01-02T03:04:05Z'},"
                        + "'clinicalStatus':{'coding':[{'code':'active'},{'code':'resolved'}]},"
                        + "'verificationStatus':{'coding':[{'system':'x','code':'provisional'}]},"
                        + "'code':" + BACK_PAIN + ",'subject':{'reference':'Patient/p1'},'onsetDateTime':'2025-12-31',"
                        + "'abatementDateTime':'2026-02','recordedDate':'2026-01-01T10:00:00+01:00'}",
                new Entry.Problem(
                        "Condition/c1",
                        concept(SNOMED, "279039007"),
                        "provisional",
                        "active",
                        "2025-12-31",
                        true,
                        "2026-02",
                        false,
                        "2026-01-01T10:00:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'abatementPeriod':{}",
                "'abatementAge':{'value':4}",
                "'abatementRange':{}",
                "'abatementString':'gone'"
            })
    void aProblemThatEndedSomehowAndBeganInAPeriod(String end) throws IOException {
        assertRead(
                "{'resourceType':'Condition','id':'c1','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'code':"
                        + BACK_PAIN
                        + ",'subject':{'reference':'Patient/p1'},'onsetPeriod':{'start':'2025','end':'2026'}," + end
                        + "}",
                new Entry.Problem("Condition/c1", concept(SNOMED, "279039007"), "", "", "2025", false, "", true, ""));
    }

    @Test
    void anObservationWithComponentsAndExtensions() throws IOException {
        assertRead(
                "{'resourceType':'Observation','id':'o1','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'final',"
                        + "'extension':[{'url':'urn:lumbar:extension:other','valueString':'left'}],"
                        + "'code':{'coding':[{'system':'urn:lumbar:finding','code':'pain-intensity'}]},"
                        + "'subject':{'reference':'Patient/p1'},'effectivePeriod':{'start':'2026-01-01','end':'2026-01-03'},"
                        + "'issued':'2026-02-01','valueInteger':7,'component':["
                        + "{'code':{'coding':[{'code':'a'}]},'valueBoolean':false},"
                        + "{'code':{'coding':[{'code':'b'}]},'valueString':'words'},"
                        + "{'code':{'coding':[{'code':'c'}]},'valueCodeableConcept':{'coding':[{'code':'yes'}]}},"
                        + "{'code':{'coding':[{'code':'d'}]},'valueQuantity':{'value':-3.5e1,'unit':'degrees','code':'deg'}},"
                        + "{'code':{'coding':[{'code':'e'}]},'valueQuantity':{'value':4,'unit':'cm','comparator':'<'}},"
                        + "{'code':{'coding':[{'code':'f'}]},'dataAbsentReason':{'text':'refused'}}]}",
                new Entry.Observed(
                        "Observation/o1",
                        "final",
                        "2026-01-03",
                        false,
                        Side.UNSTATED,
                        List.of(
                                new Entry.Part(
                                        concept("urn:lumbar:finding", "pain-intensity"),
                                        new Value.Measured(7, ""),
                                        false),
                                new Entry.Part(concept("", "a"), new Value.Truth(false), false),
                                new Entry.Part(concept("", "b"), new Value.Text("words"), false),
                                new Entry.Part(concept("", "c"), new Value.Coded(concept("", "yes")), false),
                                new Entry.Part(concept("", "d"), new Value.Measured(-35, "deg"), false),
                                new Entry.Part(concept("", "e"), Value.NONE, false),
                                new Entry.Part(concept("", "f"), Value.NONE, true)),
                        Optional.empty(),
                        Course.UNSTATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'effectiveDateTime':'2026-01-05'", "'effectiveInstant':'2026-01-05'", "'issued':'2026-01-05'"})
    void theDayOfAnObservationHoweverItIsTold(String day) {
        Entry.Observed observed = (Entry.Observed) ReadLines.entry("{'resourceType':'Observation','id':'o1'," + day
                        + ",'code':{'coding':[{'system':'urn:lumbar:finding','code':'fever'}]},'valueBoolean':true}")
                .entry();

        assertThat(observed.day()).isEqualTo("2026-01-05");
        assertThat(observed.dayRequired()).isEqualTo(!day.contains("issued"));
    }

    @Test
    void anObservationIsReadForTheCodeOfAComponentOrOfItsValueAlone() {
        String wanted = "{'coding':[{'system':'urn:lumbar:finding','code':'fever'}]}";
        assertThat(ReadLines.of(
                                "{'resourceType':'Observation','id':'1','code':{'text':'panel'},'component':[{'code':"
                                        + wanted + "}]}",
                                "{'resourceType':'Observation','id':'2','code':{'text':'panel'},'valueCodeableConcept':"
                                        + wanted + "}",
                                "{'resourceType':'Observation','id':'3','code':{'text':'panel'},'component':[{'code':{'text':'x'}}]}")
                        .entries)
                .extracting(each -> each.entry().reference())
                .containsExactly("Observation/1", "Observation/2");
    }

    @Test
    void aPrescription() throws IOException {
        assertRead(
                "{'resourceType':'MedicationRequest','id':'m1','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'active',"
                        + "'doNotPerform':true,'medicationCodeableConcept':{'coding':[{'system':"
                        + "'http://www.nlm.nih.gov/research/umls/rxnorm','code':'835603'},{'system':"
                        + "'http://www.nlm.nih.gov/research/umls/rxnorm','code':' 849903 '}]},"
                        + "'subject':{'reference':'Patient/p1'},'authoredOn':'2026-01-01',"
                        + "'dispenseRequest':{'quantity':{'value':1},'validityPeriod':{'end':'2026-03-01'}}}",
                new Entry.Prescription(
                        "MedicationRequest/m1",
                        "active",
                        true,
                        new Concept(
                                List.of(
                                        new Code("http://www.nlm.nih.gov/research/umls/rxnorm", "835603", ""),
                                        new Code("http://www.nlm.nih.gov/research/umls/rxnorm", "849903", "")),
                                ""),
                        "2026-01-01",
                        "2026-03-01"));
    }

    @Test
    void aMedicineSaidToBeTaken() throws IOException {
        assertRead(
                "{'resourceType':'MedicationStatement','id':'m1','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'stopped',"
                        + "'medicationCodeableConcept':{'coding':[{'system':'urn:lumbar:finding','code':'nsaid-use'}]},"
                        + "'subject':{'reference':'Patient/p1'},'effectivePeriod':{'start':'2025','end':'2026'},'dateAsserted':'2026-01-09'}",
                new Entry.Intake(
                        "MedicationStatement/m1",
                        "stopped",
                        concept("urn:lumbar:finding", "nsaid-use"),
                        "",
                        "2025",
                        "2026",
                        "2026-01-09"));
    }

    @Test
    void whatWasDoneReportedAndImaged() throws IOException {
        String code = "'code':{'coding':[{'system':'urn:lumbar:finding','code':'lumbar-mri-made'}]}";
        Concept mri = concept("urn:lumbar:finding", "lumbar-mri-made");
        String beginning =
                "'id':'x','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'completed','subject':{'reference':'Patient/p1'},";
        assertRead(
                "{'resourceType':'Procedure'," + beginning + code
                        + ",'performedPeriod':{'start':'2025-01-01','end':'2025-01-02'}}",
                new Entry.Done("Procedure/x", Entry.Done.Kind.PROCEDURE, "completed", mri, "2025-01-02"));
        assertRead(
                "{'resourceType':'Procedure'," + beginning + code + ",'performedDateTime':'2025-01-01'}",
                new Entry.Done("Procedure/x", Entry.Done.Kind.PROCEDURE, "completed", mri, "2025-01-01"));
        assertRead(
                "{'resourceType':'DiagnosticReport'," + beginning + code + ",'effectivePeriod':{'start':'2025-01-03'}}",
                new Entry.Done("DiagnosticReport/x", Entry.Done.Kind.REPORT, "completed", mri, "2025-01-03"));
        assertRead(
                "{'resourceType':'ImagingStudy'," + beginning
                        + code.replace("'code':{'coding", "'procedureCode':[{'coding") + "],'started':'2025-01-04'}",
                new Entry.Imaged("ImagingStudy/x", "completed", List.of(mri), "2025-01-04"));
    }

    @Test
    void relativesAndContacts() throws IOException {
        assertRead(
                "{'resourceType':'FamilyMemberHistory','id':'f','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'completed',"
                        + "'patient':{'reference':'Patient/p1'},'date':'2020','relationship':{'text':'mother'},"
                        + "'condition':[{'code':{'coding':[{'code':'one'}]}},{'outcome':{'text':'x'}},{'code':"
                        + BACK_PAIN + "}]}",
                new Entry.Relative(
                        "FamilyMemberHistory/f",
                        "completed",
                        "2020",
                        List.of(concept("", "one"), Concept.NONE, concept(SNOMED, "279039007"))));
        assertRead(
                "{'resourceType':'Encounter','id':'e','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'status':'finished',"
                        + "'class':{'system':'x','code':'EMER'},'subject':{'reference':'Patient/p1'},"
                        + "'period':{'start':'1999-01-01','end':'1999-01-02'},'reasonCode':[{'coding':[{'code':'cough'}]},"
                        + BACK_PAIN + "]}",
                new Entry.Visit(
                        "Encounter/e",
                        "finished",
                        "EMER",
                        List.of(concept("", "cough"), concept(SNOMED, "279039007")),
                        "1999-01-01",
                        "1999-01-02"));
    }

    @Test
    void aContactWithoutAReasonIsReadForTheYearInWhichAnyContactCountsAndNotBefore() {
        List<String> days = List.of(
                "2025-03-02", "2025-03-01", "2026-03-02", "2026-03-03", "2025", "2025-03", "2025-02", "2024", "");
        for (String day : days) {
            boolean counts =
                    List.of("2025-03-02", "2026-03-02", "2025", "2025-03").contains(day);
            String encounter =
                    "{'resourceType':'Encounter','id':'e','subject':{'reference':'Patient/p1'},'period':{'start':'"
                            + day + "'}}";
            assertThat(ReadLines.of(encounter).entries).as(day).hasSize(counts ? 1 : 0);
        }
    }

    @Test
    void aPerson() {
        String extension =
                "'extension':[{'url':'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race','extension':["
                        + "{'url':'ombCategory','valueCoding':{'code':'x'}},{'url':'text','valueString':'Two or more'}]},"
                        + "{'url':'http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity','extension':[{'url':'text','valueString':'Not told'}]}],";
        ReadLines read = ReadLines.of(
                "{'resourceType':'Patient','id':'p1'," + extension
                        + "'gender':'female','birthDate':'1980-06','meta':{'lastUpdated':'2026-01-02T03:04:05Z'},'deceasedDateTime':'2025-01-01'}",
                "{'birthDate':'1950','deceasedBoolean':true,'id':'p2','gender':'male','resourceType':'Patient'}",
                "{'resourceType':'Patient','id':'p3'}");

        assertThat(read.patients)
                .containsExactly(
                        new PersonLine(
                                "p1",
                                "2026-01-02T03:04:05Z",
                                new PatientEntry("Patient/p1", "female", "1980-06", false, "2025-01-01"),
                                "Two or more",
                                "Not told"),
                        new PersonLine("p2", "", new PatientEntry("Patient/p2", "male", "1950", true, ""), "", ""),
                        new PersonLine("p3", "", new PatientEntry("Patient/p3", "", "", false, ""), "", ""));
    }

    @Test
    void whatNobodyAsksForIsCountedAndNotRead() {
        ReadLines read = ReadLines.of(
                "{'resourceType':'Claim','id':'1'}",
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient','id':'p'}}]}",
                "{'resourceType':'Condition','id':'1','subject':{'reference':'Patient/p1'},'code':{'coding':[{'system':'http://snomed.info/sct','code':'444814009'}]}}",
                "{'resourceType':'Condition','id':'2','subject':{'reference':'Patient/p1'},'code':{'coding':[{'system':'http://loinc.org','code':'279039007'}]}}",
                "{'resourceType':'Condition','id':'3','subject':{'reference':'Patient/p1'},'code':{'text':'Low back pain'}}",
                "   ",
                "");

        assertThat(read.kinds).containsExactly(Kind.OTHER, Kind.OTHER, Kind.CONDITION, Kind.CONDITION, Kind.CONDITION);
        assertThat(read.entries).isEmpty();
        assertThat(read.patients).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id':'1'}",
                "{'resourceType':7}",
                "{'resourceType':null}",
                "{'resourceType':{'a':'Patient'}}"
            })
    void whatSaysNotWhatItIsIsNoResource(String line) {
        assertThatThrownBy(() -> ReadLines.of(line))
                .isInstanceOf(JsonException.class)
                .hasMessage("no FHIR resource: it has no resourceType");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType':'Patient'}",
                "{'resourceType':'Patient','id':''}",
                "{'resourceType':'Patient','id':7}"
            })
    void aPersonWithoutAnIdentifierIsRefused(String line) {
        assertThatThrownBy(() -> ReadLines.of(line))
                .isInstanceOf(JsonException.class)
                .hasMessage("the resource has no id");
    }

    @Test
    void valuesOfTheWrongKindCountAsMissing() {
        ReadLines read = ReadLines.of(
                "{'resourceType':'Condition','id':'1','meta':[],'code':" + BACK_PAIN
                        + ",'subject':'Patient/p1','patient':[],'clinicalStatus':'active','verificationStatus':[7],'onsetDateTime':7,'recordedDate':{}}",
                "{'resourceType':'Condition','id':'2','code':[" + BACK_PAIN + "],'subject':{'reference':7}}",
                "{'resourceType':'Encounter','id':'3','class':'EMER','period':[],'reasonCode':" + BACK_PAIN
                        + ",'subject':{}}",
                "{'resourceType':'Observation','id':'4','code':{'coding':{'system':'urn:lumbar:finding','code':'pain-intensity'}},"
                        + "'valueQuantity':{'value':'7'},'component':{'code':7},'effectivePeriod':7}");

        assertThat(read.entries).extracting(ReadLines.Taken::person).containsOnly("");
        assertThat(read.entries).hasSize(4);
    }

    @Test
    void datesOfOtherAgesAreKeptAsTheyStand() {
        Entry.Problem early = (Entry.Problem) ReadLines.entry("{'resourceType':'Condition','id':'1','code':" + BACK_PAIN
                        + ",'onsetDateTime':'1800-01-01','recordedDate':'2999-12-31'}")
                .entry();

        assertThat(early.onset()).isEqualTo("1800-01-01");
        assertThat(early.recorded()).isEqualTo("2999-12-31");
        assertThat(LocalDate.parse(early.recorded())).isAfter(LocalDate.of(2998, 1, 1));
    }
}
