package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.population.Kernels;
import org.lumbar.population.Names;
import org.lumbar.record.Code;

/// Exports that are damaged, incomplete or odd: each has its stated outcome.
class BadInputTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String JANE =
            "{'resourceType':'Patient','id':'jane','gender':'female','birthDate':'1970-01-01'}";
    private static final String PAIN =
            "{'resourceType':'Condition','id':'%s','subject':{'reference':'Patient/%s'},'code':{'coding':[{'system':'http://snomed.info/sct','code':'279039007'}]},'onsetDateTime':'2026-01-01'%s}";

    @TempDir
    Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static String pain(String id, String person) {
        return PAIN.formatted(id, person, "");
    }

    private List<JsonNode> people() throws IOException {
        List<JsonNode> people = new ArrayList<>();
        for (String each : Screenings.lines(out(), "people.ndjson")) {
            people.add(JSON.readTree(each));
        }
        return people;
    }

    private JsonNode summary() throws IOException {
        return JSON.readTree(out().resolve("summary.json").toFile());
    }

    private String everything() throws IOException {
        return String.join("\n", Screenings.files(out()).values());
    }

    @ParameterizedTest
    @ValueSource(longs = {40, 333, 1L << 30})
    void badLinesAreToldByTheirNumberInTheFileWhateverThePartsAndTheRestCounts(long slice) throws IOException {
        Screenings.write(
                in(),
                "Patient.ndjson",
                JANE,
                "",
                "{'resourceType':'Patient','id':'x'",
                "[]",
                JANE.replace("jane", "mary"));
        Screenings.write(
                in(),
                "Condition.ndjson",
                pain("1", "jane"),
                "nonsense of Jane Doe",
                pain("2", "mary"),
                "{'a':'Jane Doe\\x'}");

        ScreeningOutcome outcome = Screenings.screen(Kernels.everyone(), in(), out(), 2, slice, Watcher.NOBODY);

        assertThat(outcome.badLines()).isEqualTo(4);
        assertThat(Screenings.lines(out(), "errors.ndjson"))
                .containsExactly(
                        "{\"file\":\"Condition.ndjson\",\"line\":2,\"column\":1,\"reason\":\"no JSON object\"}",
                        "{\"file\":\"Condition.ndjson\",\"line\":4,\"column\":15,\"reason\":\"an escape in a text is damaged\"}",
                        "{\"file\":\"Patient.ndjson\",\"line\":3,\"column\":35,\"reason\":\"an object is not closed\"}",
                        "{\"file\":\"Patient.ndjson\",\"line\":4,\"column\":1,\"reason\":\"no JSON object\"}");
        assertThat(people())
                .hasSize(2)
                .allSatisfy(
                        each -> assertThat(each.path("backPain").asBoolean()).isTrue());
        assertThat(everything()).doesNotContain("Doe", "nonsense");
        assertThat(summary().at("/read/lines").asInt()).isEqualTo(9);
        assertThat(summary().at("/read/badLines").asInt()).isEqualTo(4);
    }

    @Test
    void ofACompressedFileThatWasCutTheLinesBeforeCountAndItIsTold() throws IOException {
        Screenings.write(in(), "Patient.ndjson", JANE);
        StringBuilder lines = new StringBuilder(pain("1", "jane").replace('\'', '"')).append('\n');
        var random = new java.util.Random(1);
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"resourceType\":\"Claim\",\"id\":\"")
                    .append(random.nextLong())
                    .append("\"}\n");
        }
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            gzip.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
        }
        Files.write(in().resolve("Condition.ndjson.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(outcome.problems())
                .containsExactly("Condition.ndjson.gz: the compressed file ends too early; its last part is missing");
        assertThat(Screenings.lines(out(), "errors.ndjson"))
                .containsExactly("{\"file\":\"Condition.ndjson.gz\",\"line\":null,\"column\":null,\"reason\":"
                        + "\"the compressed file ends too early; its last part is missing\"}");
        assertThat(people())
                .hasSize(1)
                .allSatisfy(
                        each -> assertThat(each.path("backPain").asBoolean()).isTrue());
        assertThat(summary().path("problems")).hasSize(1);
        assertThat(Files.readString(out().resolve("report.html"))).contains("ends too early");
    }

    @Test
    void withoutAPatientFilePeopleAreThoseWhomResourcesName() throws IOException {
        Screenings.write(in(), "Condition.ndjson", pain("1", "jane"), pain("2", "mary"));

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(outcome.notes())
                .containsExactly(
                        "the export holds no Patient: ages and sexes are unknown, and people are those whom resources name");
        assertThat(people())
                .extracting(each -> each.path("patient").asText())
                .containsExactlyInAnyOrder("Patient/jane", "Patient/mary");
        assertThat(people())
                .allSatisfy(each -> assertThat(each.path("age").isNull()).isTrue());
    }

    @Test
    void whatRefersToNobodyIsCountedAndUsedForNobody() throws IOException {
        Screenings.write(in(), "Patient.ndjson", JANE);
        Screenings.write(
                in(),
                "Condition.ndjson",
                pain("1", "jane"),
                pain("2", "gone"),
                pain("3", "gone"),
                pain("4", "x").replace("'subject':{'reference':'Patient/x'},", ""));

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(people()).extracting(each -> each.path("patient").asText()).containsExactly("Patient/jane");
        assertThat(summary().at("/people/withoutPatient").asInt()).isOne();
        assertThat(outcome.notes())
                .containsExactly(
                        "people who are named by resources (2) and have no Patient in the export are not judged: 1",
                        "resources that name no patient are not used: 1");
    }

    @Test
    void aPersonWithoutABirthDateIsJudgedWithoutAnAge() throws IOException {
        Screenings.write(in(), "Patient.ndjson", "{'resourceType':'Patient','id':'jane'}");
        Screenings.write(in(), "Condition.ndjson", pain("1", "jane"));

        Screenings.screen(in(), out());

        JsonNode jane = people().getFirst();
        assertThat(jane.path("age").isNull()).isTrue();
        assertThat(jane.path("backPain").asBoolean()).isTrue();
        assertThat(jane.at("/urgency/level").asText()).isNotEmpty();
        assertThat(Files.readString(out().resolve("summary.json"))).contains("\"group\":\"unknown unknown\"");
    }

    @Test
    void datesOf1800And2999NeitherStopAScreeningNorCountAsNow() throws IOException {
        Screenings.write(
                in(),
                "Patient.ndjson",
                "{'resourceType':'Patient','id':'old','gender':'male','birthDate':'1800-01-01'}",
                "{'resourceType':'Patient','id':'unborn','gender':'male','birthDate':'2999-01-01'}",
                "{'resourceType':'Patient','id':'odd','gender':'male','birthDate':'12/12/1970'}");
        Screenings.write(
                in(),
                "Condition.ndjson",
                pain("1", "old").replace("2026", "1800"),
                pain("2", "unborn").replace("2026", "2999"),
                pain("3", "odd").replace("2026-01-01", "0000-00-00"));

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(outcome.badLines()).isZero();
        assertThat(people()).hasSize(3);
        assertThat(people())
                .filteredOn(each -> each.path("patient").asText().equals("Patient/unborn"))
                .allSatisfy(each -> {
                    assertThat(each.path("age").isNull()).isTrue();
                    assertThat(each.path("indicators")).isEmpty();
                });
    }

    @Test
    void aResourceThatStandsTwiceCountsOnceAndAConflictIsTold() throws IOException {
        Screenings.write(in(), "Patient.ndjson", JANE, JANE);
        Screenings.write(
                in(),
                "Condition.ndjson",
                PAIN.formatted("1", "jane", ",'meta':{'lastUpdated':'2026-01-01T00:00:00Z'}"),
                PAIN.formatted(
                        "1",
                        "jane",
                        ",'meta':{'lastUpdated':'2026-02-01T00:00:00Z'},'verificationStatus':{'coding':[{'code':'entered-in-error'}]}"));

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(people())
                .hasSize(1)
                .allSatisfy(
                        each -> assertThat(each.path("backPain").asBoolean()).isFalse());
        assertThat(outcome.notes())
                .containsExactly("of resources that stand more than once and differ the one changed later was used: 1");
    }

    @Test
    void theDeadAreCountedAndNothingElseIsSaidOfThem() throws IOException {
        Screenings.write(in(), "Patient.ndjson", JANE.replace("}", ",'deceasedDateTime':'2026-02-01'}"));
        Screenings.write(in(), "Condition.ndjson", pain("1", "jane"));

        Screenings.screen(in(), out());

        assertThat(people()).hasSize(1).allSatisfy(each -> {
            assertThat(each.path("dead").asBoolean()).isTrue();
            assertThat(each.path("flagged").asBoolean()).isFalse();
            assertThat(each.path("urgency").isNull()).isTrue();
        });
        assertThat(summary().at("/people/dead").asInt()).isOne();
        assertThat(summary().at("/people/backPain").asInt()).isZero();
    }

    @Test
    void aMedicineInAFileOfItsOwnIsFoundAndOneThatIsMissingIsTold() throws IOException {
        String prescription =
                "{'resourceType':'MedicationRequest','id':'%s','status':'active','subject':{'reference':'Patient/jane'},'authoredOn':'2026-01-%s','medicationReference':{'reference':'Medication/%s'}}";
        Screenings.write(in(), "Patient.ndjson", JANE);
        Screenings.write(
                in(),
                "1.Medication.ndjson",
                "{'resourceType':'Medication','id':'t','code':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'849903'}]}}");
        Screenings.write(
                in(),
                "2.MedicationRequest.ndjson",
                prescription.formatted("1", "01", "t"),
                prescription.formatted("2", "01", "gone"),
                "{'resourceType':'MedicationRequest','id':'3','status':'active','subject':{'reference':'Patient/jane'},'authoredOn':'2026-01-01','medicationCodeableConcept':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'197589'}]}}");

        ScreeningOutcome outcome = Screenings.screen(in(), out());

        assertThat(people().getFirst().path("indicators").toString())
                .contains("{\"id\":\"opioid-with-benzodiazepine\",\"standing\":\"flagged\"")
                .contains("MedicationRequest/1");
        assertThat(outcome.tally().of(Names.LOST_MEDICINES)).isOne();
        assertThat(outcome.notes())
                .singleElement()
                .asString()
                .startsWith("of prescriptions that point at a Medication that no");
    }

    @Test
    void whoBearsACodeIsListed() throws IOException {
        Screenings.write(in(), "Patient.ndjson", JANE, JANE.replace("jane", "mary"), JANE.replace("jane", "ann"));
        Screenings.write(
                in(),
                "Condition.ndjson",
                pain("1", "mary"),
                pain("2", "jane"),
                pain("3", "jane"),
                pain("4", "ann").replace("279039007", "444814009"));
        Code pain = new Code("http://snomed.info/sct", "279039007", "");
        Code sinusitis = new Code("http://snomed.info/sct", "444814009", "");
        Code nobody = new Code("http://example.org", "x|y", "");

        Screenings.screen(Kernels.everyone(pain, sinusitis, nobody), in(), out(), 1, 1 << 20, Watcher.NOBODY);

        assertThat(Screenings.lines(out(), "cohorts.ndjson"))
                .containsExactly(
                        "{\"system\":\"http://snomed.info/sct\",\"code\":\"279039007\",\"resources\":[{\"kind\":\"Condition\",\"count\":3}],\"patients\":[\"jane\",\"mary\"]}",
                        "{\"system\":\"http://snomed.info/sct\",\"code\":\"444814009\",\"resources\":[{\"kind\":\"Condition\",\"count\":1}],\"patients\":[\"ann\"]}",
                        "{\"system\":\"http://example.org\",\"code\":\"x|y\",\"resources\":[],\"patients\":[]}");
    }

    @Test
    void groupsOfPeopleAreComparedByWhatIsRecordedOfThem() throws IOException {
        String extension =
                ",'extension':[{'url':'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race','extension':[{'url':'text','valueString':'One|two'}]}]}";
        Screenings.write(
                in(),
                "Patient.ndjson",
                JANE.replace("}", extension),
                JANE.replace("jane", "mary").replace("1970", "1990"));
        Screenings.write(in(), "Condition.ndjson", pain("1", "jane"), pain("2", "mary"));
        Screenings.write(
                in(),
                "MedicationRequest.ndjson",
                "{'resourceType':'MedicationRequest','id':'1','status':'active','subject':{'reference':'Patient/jane'},'authoredOn':'2026-01-02','medicationCodeableConcept':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'849903'}]}}");

        Screenings.screen(in(), out());

        JsonNode opioid = JSON.missingNode();
        for (JsonNode each : summary().path("indicators")) {
            opioid = each.path("id").asText().equals("opioid-for-back-pain") ? each : opioid;
        }
        List<String> slices = new ArrayList<>();
        opioid.path("slices")
                .forEach(each -> slices.add(
                        each.path("slice").asText() + " " + each.path("flagged") + " of " + each.path("counted")));
        assertThat(slices)
                .containsExactly(
                        "age and sex: 30-39 female 0 of 1",
                        "age and sex: 50-59 female 1 of 1",
                        "age: 30-39 0 of 1",
                        "age: 50-59 1 of 1",
                        "ethnicity: not recorded 1 of 2",
                        "race: One/two 1 of 1",
                        "race: not recorded 0 of 1",
                        "sex: female 1 of 2");
        assertThat(Files.readString(out().resolve("report.html"))).contains("race: One/two");
    }

    @Test
    void identifiersOfOddCharactersNeitherStopAScreeningNorMixPeople() throws IOException {
        List<String> ids = List.of("a\\tb", "a\\nb", "a\\rb", "a\\\\nb", "\\u2028", "a|b", "<script>", "\\ud800");
        Screenings.write(
                in(),
                "Patient.ndjson",
                ids.stream().map(id -> JANE.replace("jane", id)).toArray(String[]::new));
        Screenings.write(
                in(),
                "MedicationRequest.ndjson",
                ids.stream()
                        .flatMap(id -> List.of("849903", "197589").stream()
                                .map(code -> "{'resourceType':'MedicationRequest','id':'" + id + code
                                        + "','status':'active','subject':{'reference':'Patient/" + id
                                        + "'},'authoredOn':'2026-01-01','medicationCodeableConcept':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'"
                                        + code + "'}]}}"))
                        .toArray(String[]::new));

        Screenings.screen(in(), out());

        assertThat(people())
                .hasSize(ids.size())
                .allSatisfy(each -> assertThat(each.path("flagged").asBoolean()).isTrue());
        List<String> members = new ArrayList<>();
        for (String line : Screenings.lines(out(), "groups.ndjson")) {
            JsonNode group = JSON.readTree(line);
            if (group.path("id").asText().equals("opioid-with-benzodiazepine")) {
                group.path("member")
                        .forEach(
                                each -> members.add(each.at("/entity/reference").asText()));
            }
        }
        assertThat(members)
                .containsExactlyInAnyOrder(
                        "Patient/a\tb",
                        "Patient/a\nb",
                        "Patient/a\rb",
                        "Patient/a\\nb",
                        "Patient/\u2028",
                        "Patient/a|b",
                        "Patient/<script>",
                        "Patient/?");
        assertThat(Files.readString(out().resolve("report.html"))).doesNotContain("<script");
    }
}
