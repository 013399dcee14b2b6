package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.care.Decision;
import org.lumbar.care.InvestigationAdvice;
import org.lumbar.care.Reason;
import org.lumbar.presentation.Presentation;

class AssessmentResourcesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Assessor ASSESSOR = Assessor.of(Validator.KNOWLEDGE);
    private static final AssessmentResources RESOURCES = new AssessmentResources(Validator.KNOWLEDGE);
    private static final int PEOPLE = 300;

    static Stream<Presentation> people() {
        return Stream.concat(People.all().values().stream(), Examples.all().values().stream());
    }

    private static Assessment assess(String person) {
        return ASSESSOR.assess(Optional.ofNullable(People.all().get(person)).orElseThrow());
    }

    private static Bundle bundle(Assessment assessment) {
        return RESOURCES.bundle(assessment, Circumstances.at(NOW));
    }

    private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <T extends Resource> T one(Bundle bundle, Class<T> type) {
        assertThat(all(bundle, type)).hasSize(1);
        return all(bundle, type).getFirst();
    }

    private static RiskAssessmentPredictionComponent prediction(Bundle bundle, String condition) {
        return one(bundle, RiskAssessment.class).getPrediction().stream()
                .filter(each -> each.getOutcome().getCodingFirstRep().getCode().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyProbabilityOfAnyoneIsThatOfTheAssessmentInPercent() {
        var anyone = new Anyone(7);
        for (int i = 0; i < PEOPLE; i++) {
            Presentation person = anyone.next("person " + i);
            Assessment assessment = ASSESSOR.assess(person);
            Bundle bundle = bundle(assessment);
            for (Entry entry : entries(assessment)) {
                RiskAssessmentPredictionComponent said = prediction(bundle, entry.condition());
                if (entry.isKnownByClassAlone()) {
                    assertThat(said.hasProbability()).as(person.toString()).isFalse();
                    assertThat(said.getQualitativeRisk().getText()).isEqualTo(entry.incidenceClass());
                    continue;
                }
                double percent = said.getProbabilityDecimalType().getValue().doubleValue();
                Range interval = (Range)
                        said.getExtensionByUrl(Extensions.PROBABILITY_INTERVAL).getValue();
                // six digits; one digit where the prior is a class
                double error = entry.incidenceClass().isEmpty() ? 1e-5 : 0.5;
                assertThat(percent)
                        .as(entry.condition() + " of " + person)
                        .isBetween(0.0, 100.0)
                        .isCloseTo(100 * entry.probability(), within(error * 100 * entry.probability()));
                assertThat(interval.getLow().getValue().doubleValue())
                        .isCloseTo(100 * entry.low(), within(error * 100 * entry.low()));
                assertThat(interval.getHigh().getValue().doubleValue())
                        .isLessThanOrEqualTo(100.0)
                        .isCloseTo(100 * entry.high(), within(error * 100 * entry.high()));
            }
        }
    }

    private static List<Entry> entries(Assessment assessment) {
        return Stream.of(
                        assessment.differential().likely(),
                        assessment.differential().pointedTo(),
                        assessment.differential().notExcluded())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.family().stream()))
                .toList();
    }

    @Test
    void aRareCauseWithoutEvidenceIsRareAndHasNoPercentage() {
        Bundle bundle = bundle(assess("nothing known"));

        List<RiskAssessmentPredictionComponent> classes = one(bundle, RiskAssessment.class).getPrediction().stream()
                .filter(RiskAssessmentPredictionComponent::hasQualitativeRisk)
                .toList();

        assertThat(classes).isNotEmpty().allMatch(each -> !each.hasProbability());
        assertThat(classes)
                .extracting(each -> each.getQualitativeRisk().getText())
                .isSubsetOf("very rare", "rare", "uncommon", "common", "very common");
    }

    @Test
    void aPredictionSaysWhatItRestsOnWithSourceAndBasis() {
        String rationale =
                prediction(bundle(assess("cauda equina")), "cauda-equina").getRationale();

        assertThat(rationale).contains("Saddle anaesthesia", "LR ", "before the findings");
        assertThat(rationale).containsAnyOf("verified", "recalled");
    }

    @Test
    void whatRemainsPossibleAfterEveryNoIsSaid() {
        Assessment assessment = assess("plain pain, all asked");

        assertThat(assessment.residualRisk()).isNotEmpty();
        assertThat(one(bundle(assessment), RiskAssessment.class).getNote())
                .filteredOn(note -> note.getText().startsWith("Remains possible: "))
                .hasSameSizeAs(assessment.residualRisk());
    }

    @Test
    void aClassOfIncidenceStandsInTheNarrativeToo() {
        RiskAssessment risk = one(bundle(assess("nothing known")), RiskAssessment.class);

        assertThat(risk.getText().getDiv().allText()).contains("very rare").contains("Not excluded");
    }

    @Test
    void underEighteenThereIsNoProbabilityAndTheTriggersStay() {
        Bundle bundle = bundle(assess("child of 15"));

        assertThat(one(bundle, RiskAssessment.class).getPrediction())
                .noneMatch(RiskAssessmentPredictionComponent::hasProbability);
        assertThat(one(bundle, RiskAssessment.class).getNote())
                .anyMatch(note -> note.getText().equals(RiskAssessmentMaker.OUTSIDE_THE_EVIDENCE));
        assertThat(all(bundle, DetectedIssue.class)).isNotEmpty();
    }

    @Test
    void caudaEquinaSyndromeIsFlaggedAndItsReferralAndImageAreProposedAtOnce() {
        Bundle bundle = bundle(assess("cauda equina"));

        assertThat(one(bundle, Flag.class).getCode().getCodingFirstRep().getCode())
                .isEqualTo("emergency");
        assertThat(all(bundle, DetectedIssue.class))
                .anyMatch(issue -> issue.getCode().getCodingFirstRep().getCode().equals("cauda-equina-suspected")
                        && issue.getSeverity() == DetectedIssue.DetectedIssueSeverity.HIGH
                        && issue.getMitigationFirstRep().getAction().getText().contains("emergency department"));
        assertThat(all(bundle, ServiceRequest.class))
                .extracting(request -> request.getCode().getCodingFirstRep().getCode())
                .contains("referral", "mri-lumbar");
        assertThat(all(bundle, ServiceRequest.class))
                .allMatch(request -> request.getPriority() == ServiceRequestPriority.STAT);
    }

    @ParameterizedTest
    @MethodSource("people")
    void eachRedFlagIsOneIssueAndSoIsEachRuleAgainstATreatment(Presentation person) {
        Assessment assessment = ASSESSOR.assess(person);
        List<DetectedIssue> issues = all(bundle(assessment), DetectedIssue.class);

        assertThat(codes(issues, OwnSystems.RED_FLAG_RULE))
                .containsExactlyInAnyOrderElementsOf(assessment.urgency().because().stream()
                        .filter(each -> each.kind() == UrgencyResult.Kind.RED_FLAG_RULE)
                        .map(UrgencyResult.Reason::id)
                        .toList());
        assertThat(codes(issues, OwnSystems.CONTRAINDICATION))
                .doesNotHaveDuplicates()
                .containsAll(assessment.plan().recommendations().stream()
                        .flatMap(each -> each.because().stream())
                        .filter(each -> each.kind() == Reason.Kind.CONTRAINDICATION)
                        .map(Reason::id)
                        .distinct()
                        .toList());
    }

    private static List<String> codes(List<DetectedIssue> issues, String system) {
        return issues.stream()
                .map(issue -> issue.getCode().getCodingFirstRep())
                .filter(coding -> coding.getSystem().equals(system))
                .map(coding -> coding.getCode())
                .toList();
    }

    @Test
    void inPregnancyWhatMayHarmIsAnIssueAndIsNotToBePerformed() {
        Bundle bundle = bundle(assess("pregnancy"));

        assertThat(all(bundle, DetectedIssue.class))
                .anyMatch(issue -> issue.getDetail().contains("pregnan"));
        assertThat(one(bundle, CarePlan.class).getActivity())
                .filteredOn(each -> each.getDetail().getDoNotPerform())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void onlyWhatIsIndicatedNowIsProposedAndNothingIsOrdered(Presentation person) {
        Assessment assessment = ASSESSOR.assess(person);
        List<ServiceRequest> requests = all(bundle(assessment), ServiceRequest.class);

        List<String> now = assessment.outlook().investigations().advice().stream()
                .filter(each -> each.decision() == InvestigationAdvice.Decision.NOW)
                .map(each -> each.investigation().id())
                .toList();
        assertThat(requests)
                .extracting(each -> each.getCode().getCodingFirstRep().getCode())
                .filteredOn(each -> !each.equals("referral"))
                .containsExactlyElementsOf(now);
        assertThat(requests)
                .allMatch(each -> each.getStatus() == ServiceRequest.ServiceRequestStatus.DRAFT)
                .allMatch(each -> each.getIntent() == ServiceRequest.ServiceRequestIntent.PROPOSAL);
        CarePlan plan = one(bundle(assessment), CarePlan.class);
        assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.DRAFT);
        assertThat(plan.getIntent()).isEqualTo(CarePlan.CarePlanIntent.PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatMustNotBeOfferedIsMarkedSoInThePlan(Presentation person) {
        Assessment assessment = ASSESSOR.assess(person);
        CarePlan plan = one(bundle(assessment), CarePlan.class);

        var treatments = plan.getActivity().stream()
                .map(CarePlan.CarePlanActivityComponent::getDetail)
                .filter(each -> each.getCode().getCodingFirstRep().getSystem().equals(OwnSystems.INTERVENTION))
                .toList();
        assertThat(treatments).hasSameSizeAs(assessment.plan().recommendations());
        for (int i = 0; i < treatments.size(); i++) {
            var said = assessment.plan().recommendations().get(i);
            assertThat(treatments.get(i).getDoNotPerform()).isEqualTo(said.decision() == Decision.DO_NOT_OFFER);
            assertThat(treatments.get(i).getDescription())
                    .contains(said.decision().label());
        }
    }

    @Test
    void openSafetyQuestionsAreRequiredDataAndAreAskedFirst() {
        Assessment assessment = assess("nothing known");
        GuidanceResponse response = one(bundle(assessment), GuidanceResponse.class);

        assertThat(response.getStatus()).isEqualTo(GuidanceResponseStatus.DATAREQUIRED);
        assertThat(response.getDataRequirementFirstRep()
                        .getCodeFilterFirstRep()
                        .getCodeFirstRep()
                        .getCode())
                .isEqualTo(assessment.notCleared().getFirst().finding());
        assertThat(response.getContained()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("people")
    void aCallIsDoneOnlyWhenNothingIsLeftToAsk(Presentation person) {
        Assessment assessment = ASSESSOR.assess(person);
        GuidanceResponse response = one(bundle(assessment), GuidanceResponse.class);

        boolean open = !assessment.notCleared().isEmpty()
                || !assessment.nextQuestions().isEmpty();
        assertThat(response.getStatus() == GuidanceResponseStatus.DATAREQUIRED).isEqualTo(open);
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyTextSaysThatItSupportsAndNeverReplacesTheClinician(Presentation person) {
        for (Bundle.BundleEntryComponent entry : bundle(ASSESSOR.assess(person)).getEntry()) {
            var resource = (DomainResource) entry.getResource();
            assertThat(Validator.CONTEXT.newJsonParser().encodeResourceToString(resource))
                    .as(resource.fhirType())
                    .contains("never replaces the clinician");
        }
    }

    @Test
    void theRecordIsReferredToWhereItIsKnown() {
        Bundle bundle = RESOURCES.bundle(
                assess("cauda equina"),
                Circumstances.at(NOW)
                        .of("Patient/17")
                        .from("Bundle/3")
                        .restingOn(Map.of("saddle-anaesthesia", List.of("Observation/saddle"))));

        RiskAssessment risk = one(bundle, RiskAssessment.class);
        assertThat(risk.getSubject().getReference()).isEqualTo("Patient/17");
        assertThat(risk.getBasis()).extracting(each -> each.getReference()).containsExactly("Observation/saddle");
        assertThat(one(bundle, Provenance.class).getEntityFirstRep().getWhat().getReference())
                .isEqualTo("Bundle/3");
        assertThat(all(bundle, DetectedIssue.class))
                .anyMatch(each -> each.getImplicatedFirstRep().getReference() != null);
    }

    @Test
    void theProvenanceNamesTheContentByVersionAndHash() {
        String json = Validator.CONTEXT.newJsonParser().encodeResourceToString(bundle(assess("sciatica")));

        assertThat(json)
                .contains(Validator.KNOWLEDGE.identity().sha256())
                .contains(Validator.KNOWLEDGE.identity().version());
    }

    @Test
    void theSameAssessmentGivesTheSameBytesWhateverTheClockAndTheLocale() {
        String here = json();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(json()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static String json() {
        return Validator.CONTEXT.newJsonParser().encodeResourceToString(bundle(assess("stenosis")));
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyIdentifierStandsOnceAndEveryInnerReferenceIsFound(Presentation person) {
        Bundle bundle = bundle(ASSESSOR.assess(person));
        List<String> addresses = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .toList();

        assertThat(addresses).doesNotHaveDuplicates();
        String json = Validator.CONTEXT.newJsonParser().encodeResourceToString(bundle);
        var references = java.util.regex.Pattern.compile("\"reference\":\"(urn:uuid:[^\"]+)\"")
                .matcher(json);
        while (references.find()) {
            assertThat(addresses).contains(references.group(1));
        }
    }
}
