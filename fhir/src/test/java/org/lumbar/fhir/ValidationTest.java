package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.presentation.Presentation;

/// Everything that goes out is valid R4, to the last warning.
class ValidationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Assessor ASSESSOR = Assessor.of(Validator.KNOWLEDGE);
    private static final AssessmentResources RESOURCES = new AssessmentResources(Validator.KNOWLEDGE);

    /// The validator makes every snapshot anew and wants the package of R4 for it, which no jar brings.
    private static final String NO_PACKAGE = "Unable to resolve package id hl7.fhir.r4.core";

    static Stream<Map.Entry<String, Presentation>> people() {
        Map<String, Presentation> all = new LinkedHashMap<>(People.all());
        all.putAll(Examples.all());
        return all.entrySet().stream();
    }

    static Stream<Presentation> anyone() {
        var anyone = new Anyone(20_260_302);
        return Stream.generate(() -> anyone.next("anyone")).limit(6);
    }

    static List<MetadataResource> definitions() {
        return ConformanceResources.of(Validator.KNOWLEDGE);
    }

    @ParameterizedTest
    @MethodSource("people")
    void anAssessmentIsValid(Map.Entry<String, Presentation> person) {
        Bundle bundle = RESOURCES.bundle(ASSESSOR.assess(person.getValue()), Circumstances.at(NOW));

        assertThat(Validator.faults(bundle)).as(person.getKey()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void aPresentationWrittenAsResourcesIsValid(Map.Entry<String, Presentation> person) {
        Bundle bundle = PresentationResources.of(Validator.KNOWLEDGE).bundle(person.getValue());

        // it warns that answers have no narrative and no performer, which nobody told us
        assertThat(Validator.faults(bundle)).as(person.getKey()).noneMatch(fault -> fault.startsWith("ERROR"));
    }

    @ParameterizedTest
    @MethodSource("anyone")
    void anyonesAssessmentIsValid(Presentation anyone) {
        Bundle bundle = RESOURCES.bundle(ASSESSOR.assess(anyone), Circumstances.at(NOW));

        assertThat(Validator.faults(bundle)).as(anyone.toString()).isEmpty();
    }

    @Test
    void eachResourceOfARecordIsValidByItself() {
        Presentation person = Objects.requireNonNull(People.all().get("cauda equina"));
        Bundle bundle = RESOURCES.bundle(
                ASSESSOR.assess(person),
                Circumstances.at(NOW)
                        .of("Patient/17")
                        .from("Bundle/3")
                        .restingOn(Map.of("saddle-anaesthesia", List.of("Observation/saddle"))));

        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            assertThat(Validator.faults(entry.getResource()))
                    .as(entry.getResource().fhirType())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Obtained.class,
            names = {"ASKED", "IMAGING"})
    void theIntakeIsValid(Obtained most) {
        assertThat(Validator.faults(IntakeQuestionnaire.of(Validator.KNOWLEDGE, most)))
                .isEmpty();
    }

    /// Those whose answers have sides, units, dates and courses.
    static Stream<Map.Entry<String, Presentation>> answerers() {
        return people().filter(each ->
                each.getKey().startsWith("example ") || each.getKey().equals("nothing known"));
    }

    @ParameterizedTest
    @MethodSource("answerers")
    void aFilledIntakeIsValid(Map.Entry<String, Presentation> person) {
        var filled = new IntakePopulation(Validator.KNOWLEDGE, Obtained.IMAGING)
                .populate(person.getValue(), NOW, "Patient/17");

        assertThat(Validator.faults(filled.response())).as(person.getKey()).isEmpty();
    }

    @Test
    void everyInstrumentIsValid() {
        for (var instrument : Validator.KNOWLEDGE.instruments().byId().values()) {
            assertThat(Validator.faults(InstrumentQuestionnaire.of(Validator.KNOWLEDGE, instrument)))
                    .as(instrument.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionIsValid(MetadataResource definition) {
        List<String> faults = Validator.faults(definition).stream()
                .filter(fault -> !(definition instanceof StructureDefinition && fault.contains(NO_PACKAGE)))
                .toList();

        assertThat(faults).as(definition.getUrl()).isEmpty();
    }

    @Test
    void theValidatorIsNoRubberStamp() {
        var tooHigh = prediction();
        tooHigh.getPredictionFirstRep().setProbability(new DecimalType(101));
        assertThat(faults(tooHigh)).contains("ras-2");

        var undefined = prediction();
        undefined.getPredictionFirstRep().addExtension("urn:lumbar:no-such", new StringType("x"));
        assertThat(faults(undefined)).contains("urn:lumbar:no-such");

        var incomplete = prediction();
        var contribution = new Extension(Extensions.CONTRIBUTION);
        contribution.addExtension("label", new StringType("Fever"));
        incomplete.getPredictionFirstRep().addExtension(contribution);
        assertThat(faults(incomplete)).contains("Extension.extension:logOdds");

        var misnamed = prediction();
        misnamed.getPredictionFirstRep().getOutcome().getCodingFirstRep().setCode("no-such-condition");
        assertThat(faults(misnamed)).contains("no-such-condition");
    }

    private static RiskAssessment prediction() {
        var risk = new RiskAssessment();
        risk.setStatus(RiskAssessment.RiskAssessmentStatus.PRELIMINARY);
        risk.setSubject(new Reference("Patient/1"));
        CodeableConcept outcome = new Codes(Validator.KNOWLEDGE).condition("cauda-equina", "Cauda equina syndrome");
        risk.addPrediction().setOutcome(outcome);
        return Narratives.tell(risk, "Test", List.of());
    }

    private static String faults(Resource resource) {
        return String.join("\n", Validator.faults(resource));
    }
}
