package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupPopulationComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Groups and MeasureReports that a screening writes are valid R4, to the last warning but one, and say what the
/// summary says.
class ScreenedResourcesTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();

    /// Our indicators are named, and no Measure resource is written of them.
    private static final String NO_MEASURE = "The Measure 'urn:lumbar:measure:";

    @TempDir
    private static Path folder;

    private static FhirValidator validator() {
        var instance = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT)));
        return CONTEXT.newValidator().registerValidatorModule(instance);
    }

    @BeforeAll
    static void screen() throws IOException {
        String date = "2026-03-02";
        Path in = folder.resolve("in");
        run("simulate", "--persons", "400", "--seed", "11", "--date", date, "--out", in.toString());
        run("screen", in.toString(), "--out", folder.resolve("out").toString(), "--date", date);
        Path nobody = Files.createDirectory(folder.resolve("nobody"));
        Files.writeString(nobody.resolve("Patient.ndjson"), "");
        run(
                "screen",
                nobody.toString(),
                "--out",
                folder.resolve("out-of-nobody").toString(),
                "--date",
                date);
    }

    private static void run(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static List<String> lines(String out, String file) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve(file));
    }

    private static List<String> faults(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
                .filter(message -> !message.getMessage().startsWith(NO_MEASURE))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out-of-nobody"})
    void everyGroupAndMeasureReportIsValid(String out) throws IOException {
        List<String> resources = new ArrayList<>(lines(out, "groups.ndjson"));
        resources.addAll(lines(out, "measure-reports.ndjson"));

        assertThat(resources).hasSizeGreaterThan(10);
        for (String resource : resources) {
            assertThat(faults(resource)).as(resource.substring(0, 80)).isEmpty();
        }
    }

    @Test
    void theValidatorSeesWhatIsWrong() throws IOException {
        String report = lines("out", "measure-reports.ndjson").getFirst();
        String group = lines("out", "groups.ndjson").getFirst();

        assertThat(faults(report.replace("\"complete\"", "\"done\""))).isNotEmpty();
        assertThat(faults(report.replace("\"numerator\"", "\"flagged\""))).isNotEmpty();
        assertThat(faults(group.replace("\"actual\":true", "\"actual\":false"))).isNotEmpty();
        assertThat(faults(group.replace("\"active\"", "\"activ\""))).isNotEmpty();
    }

    @Test
    void groupsAndMeasureReportsSayWhatTheSummarySays() throws IOException {
        IParser parser = CONTEXT.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        Map<String, Group> groups = new TreeMap<>();
        for (String line : lines("out", "groups.ndjson")) {
            Group group = parser.parseResource(Group.class, line);
            groups.put(group.getIdElement().getIdPart(), group);
        }
        Map<String, MeasureReport> reports = new TreeMap<>();
        for (String line : lines("out", "measure-reports.ndjson")) {
            MeasureReport report = parser.parseResource(MeasureReport.class, line);
            reports.put(report.getIdElement().getIdPart(), report);
        }
        JsonNode summary = ScreenedPeople.JSON.readTree(
                folder.resolve("out").resolve("summary.json").toFile());
        int flagged = 0;
        for (JsonNode each : summary.get("indicators")) {
            String id = each.get("id").asText();
            Group group = groups.get(id);
            assertThat(group.getQuantity()).as(id).isEqualTo(each.get("flagged").asInt());
            assertThat(group.getMember()).as(id).hasSize(each.get("flagged").asInt());
            flagged += group.getMember().size();
            MeasureReportGroupComponent report = reports.get(id).getGroupFirstRep();
            assertThat(counts(report))
                    .as(id)
                    .isEqualTo(Map.of(
                            "initial-population",
                            each.get("counted").asInt() + each.get("excluded").asInt(),
                            "denominator",
                            each.get("counted").asInt() + each.get("excluded").asInt(),
                            "denominator-exclusion",
                            each.get("excluded").asInt(),
                            "numerator",
                            each.get("flagged").asInt()));
        }
        assertThat(groups).hasSameSizeAs(summary.get("indicators"));
        assertThat(reports).hasSameSizeAs(summary.get("indicators"));
        assertThat(flagged).isGreaterThan(20);
    }

    private static Map<String, Integer> counts(MeasureReportGroupComponent report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (MeasureReportGroupPopulationComponent each : report.getPopulation()) {
            counts.put(each.getCode().getCodingFirstRep().getCode(), each.getCount());
        }
        return counts;
    }
}
