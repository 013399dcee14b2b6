package org.lumbar.knowledge.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.ScreeningBinder;

/// What the built-in content looks for in the records of a population.
class ScreeningContentTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final ScreeningContent SCREENING = KnowledgeResource.screening();

    private static Indicator indicator(String id) {
        return SCREENING.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static EventClass event(String id) {
        return SCREENING.events().values().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The codes of a class, those of its findings among them.
    private static Set<Coding> codes(String id) {
        EventClass event = event(id);
        Set<Coding> codes = new HashSet<>(event.codes());
        for (Finding finding : KNOWLEDGE.findings()) {
            if (event.findings().contains(finding.id())) {
                codes.addAll(finding.codes());
            }
        }
        return codes;
    }

    private static Coding rxNorm(String code) {
        return new Coding(CodeSystem.RXNORM, code);
    }

    @Test
    void aFlagAsksSomebodyToLookAndSaysWhatARecordCannotShow() {
        for (Indicator indicator : SCREENING.indicators()) {
            assertThat(indicator.advice()).as(indicator.id()).matches("(Ask|Look|Review|Speak)\\b.*");
            assertThat(indicator.notSeen()).as(indicator.id()).hasSizeGreaterThan(40);
            assertThat(indicator.why()).as(indicator.id()).containsIgnoringCase("our own");
        }
    }

    @Test
    void nobodyIsToldToStopAnOpioidASedativeOrAGabapentinoidAtOnce() {
        Set<String> habitForming = Set.of("opioid", "gabapentinoid", "benzodiazepine");
        List<Indicator> about = SCREENING.indicators().stream()
                .filter(each -> each.lookedFor().events().stream().anyMatch(habitForming::contains))
                .toList();
        assertThat(about).hasSize(5);
        assertThat(about)
                .allSatisfy(each -> assertThat(each.advice())
                        .as(each.id())
                        .containsPattern("(Never stop it at once|never stop it at once|Neither is stopped at once)"));
    }

    @Test
    void aReasonForAnImageOnRecordKeepsAPersonOutOfTheCountOfEarlyImages() {
        Map<String, OptionalInt> reasons = new TreeMap<>();
        for (Window window : indicator("early-imaging-without-indication").exclusions()) {
            assertThat(window.anchor()).isEqualTo(Window.Anchor.INDEX);
            assertThat(window.toDay()).isEqualTo(28);
            window.events().forEach(event -> reasons.put(event, window.fromDay()));
        }
        for (String lasting : List.of("cancer", "hiv", "transplant", "spinal-surgery")) {
            assertThat(reasons).as(lasting).containsEntry(lasting, OptionalInt.empty());
        }
        for (String recent : List.of("trauma", "fragility-fracture")) {
            assertThat(reasons).as(recent).containsEntry(recent, OptionalInt.of(-90));
        }
        for (String ofTheYear : List.of(
                "injecting-drug-use",
                "neurological-deficit",
                "spinal-infection",
                "immunosuppression",
                "corticosteroid")) {
            assertThat(reasons).as(ofTheYear).containsEntry(ofTheYear, OptionalInt.of(-365));
        }
    }

    @Test
    void anImageOfTheFirst28DaysCountsAfterAContactWithHalfAYearOfQuietBeforeIt() {
        Indicator indicator = indicator("early-imaging-without-indication");
        assertThat(indicator.minimumAge()).hasValue(18);
        assertThat(indicator.index().quietDays()).isEqualTo(180);
        assertThat(indicator.lookedFor().fromDay()).hasValue(0);
        assertThat(indicator.lookedFor().toDay()).isEqualTo(28);
    }

    @Test
    void whatIsGivenAtAnOperationIsNoPrescriptionForPainAtHome() {
        assertThat(codes("opioid"))
                .as("morphine and sufentanil for injection")
                .doesNotContain(rxNorm("1728805"), rxNorm("1809104"));
        assertThat(codes("benzodiazepine")).as("midazolam for injection").doesNotContain(rxNorm("311700"));
        assertThat(codes("anticoagulant")).as("heparin for injection").doesNotContain(rxNorm("1659263"));
    }

    @Test
    void treatmentOfDependenceIsNoOpioidForBackPain() {
        assertThat(KNOWLEDGE.codes().values().stream()
                        .filter(pinned -> codes("opioid").contains(pinned.coding()))
                        .map(pinned -> pinned.display().toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .noneMatch(words -> words.contains("methadone") || words.contains("buprenorphine"));
    }

    @Test
    void productsAsPublicRecordsPrescribeThemAreOnTheLists() {
        assertThat(codes("opioid")).contains(rxNorm("835603"), rxNorm("1049625"), rxNorm("245134"), rxNorm("993770"));
        assertThat(codes("benzodiazepine")).contains(rxNorm("197591"), rxNorm("197527"), rxNorm("308047"));
        assertThat(codes("gabapentinoid")).contains(rxNorm("310431"), rxNorm("483438"));
        assertThat(codes("nsaid")).contains(rxNorm("206905"), rxNorm("198014"));
        assertThat(codes("anticoagulant")).contains(rxNorm("855332"), rxNorm("1364445"));
        assertThat(codes("osteoporosis-treatment")).contains(rxNorm("904419"));
    }

    @Test
    void theWordsOfEachMedicineOnAListNameASubstanceOfItsClass() {
        Map<String, String> substances = Map.of(
                "gabapentinoid", "gabapentin|pregabalin",
                "anticoagulant", "warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|anticoagulants",
                "corticosteroid", "prednisone|prednisolone|dexamethasone",
                "benzodiazepine", "[a-z]+(azepam|azolam|azepoxide|azepate|bazam).*");
        substances.forEach((id, names) -> assertThat(codes(id))
                .as(id)
                .allSatisfy(code -> assertThat(KNOWLEDGE.codes().get(code))
                        .extracting(pinned -> pinned.display().toLowerCase(Locale.ROOT))
                        .asString()
                        .as(code.toString())
                        .containsPattern(names)));
    }

    @Test
    void strainOfTheBackIsBackPainAndNoReasonForAnImage() {
        var strain = new Coding(CodeSystem.ICD_10_CM, "S39.012A");
        assertThat(codes("back-pain-contact")).contains(strain);
        assertThat(codes("trauma")).doesNotContain(strain);
    }

    @Test
    void nothingHereIsNamedAfterAMeasureThatNeedsALicence() {
        assertThat(SCREENING.toString()).doesNotContain("HEDIS", "CMS166", "NCQA");
    }

    @Test
    void anOpioidIsReviewedAsTreatmentOfBackPainOnlyInPeopleWithBackPain() {
        List<String> backPain = List.of("back-pain-contact", "back-pain-problem");
        for (String id : List.of("opioid-for-back-pain", "gabapentinoid-for-back-pain")) {
            assertThat(backPain).as(id).containsAll(indicator(id).index().events());
        }
        assertThat(indicator("long-term-opioid").among())
                .isNotEmpty()
                .allMatch(window -> backPain.containsAll(window.events()));
    }

    @Test
    void aDangerousPairOfMedicinesIsLookedForInPeopleWithoutBackPainToo() {
        for (String id :
                List.of("opioid-with-benzodiazepine", "opioid-with-gabapentinoid", "nsaid-with-anticoagulant")) {
            assertThat(indicator(id).among()).as(id).isEmpty();
            assertThat(indicator(id).label()).as(id).doesNotContain("back");
        }
    }

    @Test
    void whoHasBackPainInTheCohortHasAContactForItToo() {
        assertThat(event("back-pain-contact").findings()).containsAll(SCREENING.cohortFindings());
        assertThat(event("back-pain-problem").findings()).containsAll(SCREENING.cohortFindings());
    }

    @Test
    void anAssessmentDoesNotReadWhatIsLookedForInPopulations() {
        assertThat(ScreeningBinder.bind(KnowledgeResource.load()).events()).isNotEmpty();
        assertThat(KnowledgeResource.forAssessment().codes())
                .as("nor its codes")
                .isEmpty();
    }
}
