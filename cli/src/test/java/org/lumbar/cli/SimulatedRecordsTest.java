package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.fhir.RecordReader;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Interpreter;

/// Simulated records are R4, and say to the reader of records what was planted in them, answer by answer.
class SimulatedRecordsTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final String SERVER = "https://ehr.example.org/fhir/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static final Map<String, List<String>> LINES = new LinkedHashMap<>();
    private static final List<JsonNode> TRUTH = new ArrayList<>();

    @BeforeAll
    static void simulate() throws IOException {
        Run run = Run.of(
                "simulate",
                "--persons",
                "120",
                "--seed",
                "5",
                "--date",
                DATE.toString(),
                "--truth",
                "--out",
                folder.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (String.valueOf(file.getFileName()).matches("[A-Z].*")) {
                    read(file);
                }
            }
        }
        for (String line : Files.readAllLines(folder.resolve("truth.ndjson"))) {
            TRUTH.add(JSON.readTree(line));
        }
    }

    private static void read(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode resource = JSON.readTree(line);
                JsonNode of = resource.has("subject") ? resource.get("subject") : resource.get("patient");
                String reference = of == null
                        ? "Patient/" + resource.get("id").asText()
                        : of.get("reference").asText().replace(SERVER, "");
                LINES.computeIfAbsent(reference, _ -> new ArrayList<>()).add(line);
            }
        }
    }

    @Test
    void everyPlantedAnswerThatStandsInTheRecordIsReadAndNoOther() throws IOException {
        RecordReader reader = RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());
        Interpreter interpreter = Interpreter.of(KnowledgeResource.knowledge());
        int clean = 0;
        for (JsonNode truth : TRUTH) {
            String patient = "Patient/" + truth.get("patient").asText();
            PatientRecord record = record(reader, patient);

            Map<String, String> expected = new TreeMap<>();
            Set<String> lost = new TreeSet<>(texts(truth, "missing"));
            lost.addAll(texts(truth, "old"));
            // told by the temperature
            lost.addAll(List.of("fever", "fever-low-grade"));
            texts(truth, "present").stream()
                    .filter(each -> !lost.contains(each))
                    .forEach(each -> expected.put(each, "present"));
            texts(truth, "absent").stream()
                    .filter(each -> !lost.contains(each))
                    .forEach(each -> expected.put(each, "absent"));
            texts(truth, "presentByEvents").forEach(each -> expected.put(each, "present"));
            expected.put("lbp", "present");
            if (truth.has("values")) {
                expected.put(
                        "temperature", truth.get("values").get("temperature").asText() + " Cel");
            }

            Map<String, String> read = new TreeMap<>();
            record.used().forEach(used -> read.put(used.finding(), used.answer()));
            read.computeIfPresent("temperature", (_, value) -> value.contains(".") ? value : value.replace(" ", ".0 "));
            assertThat(read).as(patient).isEqualTo(expected);
            if (!truth.get("noise").asBoolean()) {
                clean++;
                assertThat(lost).containsExactly("fever", "fever-low-grade");
                Interpretation interpretation = interpreter.interpret(record.presentation());
                assertThat(interpretation.problems()).as(patient).isEmpty();
                texts(truth, "present")
                        .forEach(finding -> assertThat(interpretation
                                        .answers()
                                        .status(interpreter.index().require(finding)))
                                .as(patient + " " + finding)
                                .isEqualTo(FindingStatus.PRESENT));
            }
        }
        assertThat(clean).isGreaterThan(5);
    }

    @Test
    void personAndEpisodeAreThosePlanted() throws IOException {
        RecordReader reader = RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());
        for (JsonNode truth : TRUTH) {
            PatientRecord record =
                    record(reader, "Patient/" + truth.get("patient").asText());

            assertThat(record.presentation().person().age())
                    .hasValue(truth.get("age").asInt());
            assertThat(record.presentation().person().sex().id())
                    .isEqualTo(truth.get("sex").asText());
            long days = DATE.toEpochDay()
                    - LocalDate.parse(truth.get("onset").asText()).toEpochDay();
            assertThat(record.presentation().episode().durationDays()).hasValue((int) days);
        }
    }

    @Test
    void whatWasPlantedAsNoiseIsThere() {
        assertThat(TRUTH).anyMatch(each -> !each.get("missing").isEmpty());
        assertThat(TRUTH).anyMatch(each -> !each.get("old").isEmpty());
        assertThat(TRUTH).anyMatch(each -> !each.get("contradicted").isEmpty());
        assertThat(TRUTH).anyMatch(each -> !each.get("noise").asBoolean());
    }

    @Test
    void everyLineIsRead() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        LINES.values()
                .forEach(lines ->
                        lines.forEach(line -> assertThat(parser.encodeResourceToString(parser.parseResource(line)))
                                .isNotEmpty()));
    }

    @Test
    void aSampleIsValid() {
        FhirContext context = FhirContext.forR4Cached();
        var instance = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
        // those of US Core are not among the definitions of R4
        instance.setAnyExtensionsAllowed(true);
        FhirValidator validator = context.newValidator().registerValidatorModule(instance);
        List<String> faults = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        for (List<String> lines : LINES.values()) {
            for (String line : lines) {
                String type = line.substring(17, line.indexOf('"', 17));
                // a few of each type and code: validating is slow
                String code = line.replaceAll("(?s).*?\"code\":\\{\"coding\":\\[(\\{[^}]*}).*", "$1");
                if (types.add(type + (types.size() < 60 ? code.hashCode() % 20 : ""))) {
                    validator.validateWithResult(line).getMessages().stream()
                            .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                            .forEach(message -> faults.add(message.getLocationString() + ": " + message.getMessage()
                                    + " in " + line.substring(0, Math.min(300, line.length()))));
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(30);
        assertThat(faults).isEmpty();
    }

    private static PatientRecord record(RecordReader reader, String patient) throws IOException {
        var bundle = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
        String comma = "";
        for (String line : LINES.getOrDefault(patient, List.of())) {
            JsonNode resource = JSON.readTree(line);
            bundle.append(comma)
                    .append("{\"fullUrl\":\"")
                    .append(SERVER)
                    .append(resource.get("resourceType").asText())
                    .append('/')
                    .append(resource.get("id").asText())
                    .append("\",\"resource\":")
                    .append(line)
                    .append('}');
            comma = ",";
        }
        return reader.read(bundle.append("]}").toString(), patient, DATE, Setting.PRIMARY_CARE)
                .getFirst();
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.get(key).forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
