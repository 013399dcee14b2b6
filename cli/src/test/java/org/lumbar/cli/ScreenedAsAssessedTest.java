package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.fhir.RecordReader;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.Extent;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Observation;

/// A screening says of each person what an assessment of that person's record says, though the one reads bytes and the
/// other HAPI's objects: findings, urgency with its reasons, and likely causes.
class ScreenedAsAssessedTest {

    private static final String DATE = "2026-03-02";
    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());
    private static final RecordReader READER = RecordReader.of(ASSESSOR.knowledge(), KnowledgeResource.recordMapping());

    @TempDir
    Path folder;

    private static List<String> findings(PatientRecord record) {
        List<String> findings = new ArrayList<>();
        for (Observation each : record.presentation().observations()) {
            findings.add(each.finding() + " " + each.status().id() + " "
                    + each.date().map(LocalDate::toString).orElse("null"));
        }
        return findings;
    }

    private static List<String> findings(JsonNode screened) {
        List<String> findings = new ArrayList<>();
        screened.path("findings")
                .forEach(each -> findings.add(each.path("finding").asText() + " "
                        + each.path("status").asText() + " " + each.path("day").asText()));
        return findings;
    }

    /// The values of some keys of each object of a list.
    private static List<String> table(JsonNode list, String... keys) {
        List<String> rows = new ArrayList<>();
        for (JsonNode each : list) {
            StringBuilder row = new StringBuilder();
            for (String key : keys) {
                row.append(each.path(key)).append(' ');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static void assertSame(JsonNode screened, ObjectNode bundle) throws IOException {
        PatientRecord record = READER.read(bundle.toString(), "bundle", LocalDate.parse(DATE), Setting.PRIMARY_CARE)
                .getFirst();
        String patient = screened.path("patient").asText();
        assertThat(record.patient()).isEqualTo(patient);
        // the order is that of the record here and that of the references there
        assertThat(findings(screened)).as(patient).containsExactlyInAnyOrderElementsOf(findings(record));
        if (screened.path("urgency").isNull()) {
            return;
        }
        Assessment assessment = ASSESSOR.assess(record.presentation());
        JsonNode assessed = ScreenedPeople.JSON.readTree(AssessmentJson.line(assessment, Extent.EVERYTHING));
        for (String key : List.of("level", "within", "headline")) {
            assertThat(screened.path("urgency").path(key))
                    .as(patient + " " + key)
                    .isEqualTo(assessed.path("urgency").path(key));
        }
        assertThat(table(screened.at("/urgency/because"), "id", "text", "findings", "source", "basis"))
                .as(patient)
                .isEqualTo(table(assessed.at("/urgency/because"), "id", "text", "findings", "source", "basis"));
        assertThat(table(screened.path("established"), "condition", "finding"))
                .as(patient)
                .isEqualTo(table(assessed.at("/differential/established"), "condition", "finding"));
        for (String list : List.of("likely", "pointedTo")) {
            assertThat(table(screened.path(list), "condition", "probability", "low", "high"))
                    .as(patient)
                    .isEqualTo(table(assessed.at("/differential/" + list), "condition", "probability", "low", "high"));
        }
    }

    private SortedMap<String, JsonNode> screened(Path in) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("screen", in.toString(), "--out", out.toString(), "--date", DATE, "--everyone");
        assertThat(run.exit()).as(run.err()).isZero();
        return ScreenedPeople.answers(out);
    }

    @ParameterizedTest
    @CsvSource({"150, 3", "150, 2026"})
    void ofSimulatedPeopleWithNoise(int persons, long seed) throws IOException {
        Path in = folder.resolve("in");
        Run.of(
                "simulate",
                "--persons",
                String.valueOf(persons),
                "--seed",
                String.valueOf(seed),
                "--date",
                DATE,
                "--out",
                in.toString());
        SortedMap<String, ObjectNode> bundles = ScreenedPeople.bundles(in);

        SortedMap<String, JsonNode> screened = screened(in);

        assertThat(screened.keySet())
                .containsExactlyElementsOf(bundles.keySet())
                .hasSize(persons);
        assertThat(screened.values())
                .filteredOn(each -> !each.path("urgency").isNull())
                .hasSizeGreaterThan(persons / 2);
        for (Map.Entry<String, JsonNode> each : screened.entrySet()) {
            assertSame(each.getValue(), bundles.get(each.getKey()));
        }
    }

    /// Resources in which the two readers might differ, each of a person of its own beside low back pain.
    private static final List<String> ODD = List.of(
            "{'resourceType':'Condition','verificationStatus':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/condition-ver-status','code':'refuted'}]},'code':{'coding':[{'system':'urn:lumbar:finding','code':'cancer-history'}]},'recordedDate':'2026-01-01'}",
            "{'resourceType':'Condition','code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'C50.911'}]},'onsetString':'long ago'}",
            "{'resourceType':'Condition','code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10','code':'C50'}]},'onsetPeriod':{'start':'2015-01'},'abatementAge':{'value':50,'system':'http://unitsofmeasure.org','code':'a'}}",
            "{'resourceType':'Condition','code':{'coding':[{'system':'http://snomed.info/sct','code':'363406005'}]},'abatementDateTime':'2020'}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'http://loinc.org','code':'8310-5'}]},'effectiveDateTime':'2026-03-01T10:00:00-05:00','valueQuantity':{'value':39.2,'unit':'degC','system':'http://unitsofmeasure.org','code':'Cel'}}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'http://loinc.org','code':'8310-5'}]},'effectiveDateTime':'2026-03-01','valueQuantity':{'value':102.6,'unit':'degF','system':'http://unitsofmeasure.org','code':'[degF]'}}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'http://loinc.org','code':'8310-5'}]},'effectiveInstant':'2026-03-01T10:00:00Z','valueQuantity':{'value':39,'comparator':'>','code':'Cel'}}",
            "{'resourceType':'Observation','status':'entered-in-error','code':{'coding':[{'system':'urn:lumbar:finding','code':'saddle-anaesthesia'}]},'effectiveDateTime':'2026-03-01','valueBoolean':true}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'urn:lumbar:finding','code':'saddle-anaesthesia'}]},'effectiveDateTime':'2026-03-01','valueBoolean':true}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'urn:lumbar:finding','code':'saddle-anaesthesia'}]},'effectiveDateTime':'2026-03-01','valueCodeableConcept':{'coding':[{'system':'http://snomed.info/sct','code':'373067005'}]}}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'urn:lumbar:finding','code':'leg-pain-radiating'}]},'bodySite':{'coding':[{'system':'http://snomed.info/sct','code':'7771000'}]},'effectivePeriod':{'start':'2026-02-01'},'valueBoolean':true}",
            "{'resourceType':'Observation','status':'final','code':{'text':'panel'},'issued':'2026-03-01T10:00:00Z','component':[{'code':{'coding':[{'system':'urn:lumbar:finding','code':'fever'}]},'valueBoolean':true},{'code':{'coding':[{'system':'urn:lumbar:finding','code':'night-pain'}]},'dataAbsentReason':{'text':'refused'}}]}",
            "{'resourceType':'Observation','status':'final','code':{'coding':[{'system':'urn:lumbar:finding','code':'pain-intensity'}]},'effectiveDateTime':'2026-03-01','valueInteger':8}",
            "{'resourceType':'MedicationRequest','status':'active','intent':'order','authoredOn':'2026-02-20','medicationReference':{'reference':'#m'},'contained':[{'resourceType':'Medication','id':'m','code':{'coding':[{'system':'urn:lumbar:finding','code':'steroid-use'}]}}]}",
            "{'resourceType':'MedicationRequest','status':'active','intent':'order','doNotPerform':true,'authoredOn':'2026-02-20','medicationCodeableConcept':{'coding':[{'system':'urn:lumbar:finding','code':'anticoagulant'}]}}",
            "{'resourceType':'MedicationStatement','status':'completed','effectivePeriod':{'start':'2025','end':'2026-02'},'medicationCodeableConcept':{'coding':[{'system':'urn:lumbar:finding','code':'opioid-use'}]}}",
            "{'resourceType':'Procedure','status':'completed','performedPeriod':{'start':'2025-01-01','end':'2025-01-02'},'code':{'coding':[{'system':'urn:lumbar:finding','code':'previous-lumbar-surgery'}]}}",
            "{'resourceType':'DiagnosticReport','status':'final','effectiveDateTime':'2026-02','code':{'coding':[{'system':'urn:lumbar:finding','code':'lumbar-mri-made'}]}}",
            "{'resourceType':'FamilyMemberHistory','status':'completed','relationship':{'text':'mother'},'condition':[{'code':{'coding':[{'system':'urn:lumbar:finding','code':'spondyloarthritis-family'}]}}]}",
            "{'resourceType':'Encounter','status':'in-progress','class':{'system':'http://terminology.hl7.org/CodeSystem/v3-ActCode','code':'EMER'},'period':{'start':'2026-03-02T08:00:00Z'},'reasonCode':[{'coding':[{'system':'http://snomed.info/sct','code':'161891005'}]}]}",
            "{'resourceType':'Condition','code':{'coding':[{'system':'urn:lumbar:finding','code':'no-such-finding'},{'system':'http://snomed.info/sct','code':' 161891005 '}]},'recordedDate':'2999-01-01'}");

    @Test
    void ofRecordsInWhichTheReadersMightDiffer() throws IOException {
        Path in = folder.resolve("in");
        Files.createDirectories(in);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ODD.size(); i++) {
            String subject = "'subject':{'reference':'Patient/p" + i + "'}";
            lines.add("{'resourceType':'Patient','id':'p" + i + "','gender':'" + (i % 2 == 0 ? "female" : "male")
                    + "','birthDate':'19" + (30 + 2 * i) + "-05'}");
            lines.add("{'resourceType':'Condition','id':'back" + i
                    + "','clinicalStatus':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/condition-clinical','code':'active'}]},'code':{'coding':[{'system':'http://snomed.info/sct','code':'279039007'}]},'onsetDateTime':'2026-02-01',"
                    + subject + "}");
            String kind = ODD.get(i).contains("FamilyMember") ? subject.replace("subject", "patient") : subject;
            lines.add(ODD.get(i).replaceFirst("\\{", "{'id':'odd" + i + "'," + kind + ","));
        }
        Files.writeString(in.resolve("all.ndjson"), String.join("\n", lines).replace('\'', '"'));
        SortedMap<String, ObjectNode> bundles = ScreenedPeople.bundles(in);

        SortedMap<String, JsonNode> screened = screened(in);

        assertThat(screened).hasSize(ODD.size());
        for (Map.Entry<String, JsonNode> each : screened.entrySet()) {
            assertSame(each.getValue(), bundles.get(each.getKey()));
        }
    }
}
