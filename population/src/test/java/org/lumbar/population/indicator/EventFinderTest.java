package org.lumbar.population.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.population.Kernels;
import org.lumbar.presentation.Side;
import org.lumbar.record.Code;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;
import org.lumbar.record.RecordInterpreter;
import org.lumbar.record.Value;

/// Which entries of a record are events of the built-in content, and which never happened.
class EventFinderTest {

    private static final LocalDate DATE = Kernels.DATE;
    private static final String DAY = "2026-01-15";
    private static final EventFinder FINDER = finder();
    private static final Concept BACK_PAIN = finding("lbp");
    private static final Concept MRI = finding("lumbar-mri-made");
    private static final Concept TRAMADOL =
            new Concept(List.of(new Code("http://www.nlm.nih.gov/research/umls/rxnorm", "849903", "")), "");

    private static EventFinder finder() {
        Knowledge knowledge = KnowledgeResource.knowledge();
        return EventFinder.of(
                RecordInterpreter.of(
                                knowledge,
                                Assessor.of(knowledge).interpreter().index(),
                                KnowledgeResource.recordMapping())
                        .matcher(),
                KnowledgeResource.screening());
    }

    private static Concept finding(String id) {
        return new Concept(List.of(new Code(Code.OWN_SYSTEM, id, "")), "");
    }

    private static Map<String, List<Event>> find(Entry... entries) {
        return FINDER.find(Arrays.asList(entries), DATE);
    }

    private static Entry.Problem problem(String verification, String clinical, String onset, String recorded) {
        return new Entry.Problem("Condition/1", BACK_PAIN, verification, clinical, onset, true, "", false, recorded);
    }

    @Test
    void aProblemIsAContactAndAnOpenProblemOnTheDayItBegan() {
        LocalDate day = LocalDate.parse(DAY);
        assertThat(find(problem("confirmed", "active", DAY, "2026-02-01")))
                .isEqualTo(Map.of(
                        "back-pain-problem", List.of(new Event("back-pain-problem", day, "Condition/1")),
                        "back-pain-contact", List.of(new Event("back-pain-contact", day, "Condition/1"))));
        assertThat(find(problem("", "", "", DAY))).containsKeys("back-pain-problem", "back-pain-contact");
    }

    @Test
    void aProblemThatIsOverIsAContactAndNoOpenProblem() {
        assertThat(find(problem("confirmed", "resolved", DAY, ""))).containsOnlyKeys("back-pain-contact");
    }

    @ParameterizedTest
    @CsvSource({"refuted", "entered-in-error", "unconfirmed", "provisional", "differential"})
    void aProblemThatIsRefutedAMistakeOrOnlyThoughtOfIsNoEvent(String verification) {
        assertThat(find(problem(verification, "active", DAY, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true",
        "2026-03-03, false",
        "2999-01-01, false",
        "1800-01-01, true",
        "2026-03, true",
        "2026, true",
        "'', false",
        "sometime, false"
    })
    void whatHasNoDayOrOneAfterTheScreeningIsNoEvent(String day, boolean counts) {
        assertThat(find(problem("", "", day, "")).isEmpty()).isNotEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "active, false, true",
        "completed, false, true",
        "stopped, false, true",
        "'', false, true",
        "active, true, false",
        "entered-in-error, false, false",
        "cancelled, false, false",
        "draft, false, false"
    })
    void anOpioidIsPrescribedUnlessThePrescriptionIsADraftCancelledAMistakeOrForbidsIt(
            String status, boolean forbids, boolean counts) {
        assertThat(find(new Entry.Prescription("MedicationRequest/1", status, forbids, TRAMADOL, DAY, ""))
                        .containsKey("opioid"))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"active, true", "completed, true", "not-taken, false", "intended, false", "entered-in-error, false"})
    void anOpioidIsTakenUnlessTheStatementSaysNot(String status, boolean counts) {
        assertThat(find(new Entry.Intake("MedicationStatement/1", status, TRAMADOL, "", "", "", DAY))
                        .containsKey("opioid"))
                .isEqualTo(counts);
    }

    @Test
    void theDayOfAStatementIsWhenItWasSaidElseWhenItWasTakenElseWhenItBegan() {
        LocalDate day = LocalDate.parse(DAY);
        for (Entry each : List.of(
                new Entry.Intake("MedicationStatement/1", "", TRAMADOL, "2020-01-01", "2019-01-01", "", DAY),
                new Entry.Intake("MedicationStatement/1", "", TRAMADOL, DAY, "2019-01-01", "", ""),
                new Entry.Intake("MedicationStatement/1", "", TRAMADOL, "", DAY, "", ""))) {
            assertThat(find(each).get("opioid")).extracting(Event::day).containsExactly(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "completed, true",
        "in-progress, true",
        "preparation, false",
        "not-done, false",
        "stopped, false",
        "entered-in-error, false",
        "'', false"
    })
    void aProcedureIsAnImageWhenItIsDoneOrUnderWay(String status, boolean counts) {
        assertThat(find(new Entry.Done("Procedure/1", Entry.Done.Kind.PROCEDURE, status, MRI, DAY))
                        .containsKey("spine-imaging"))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "final, true",
        "preliminary, true",
        "'', true",
        "registered, false",
        "cancelled, false",
        "entered-in-error, false"
    })
    void aReportOrAStudyIsAnImageUnlessItWasOnlyOrdered(String status, boolean counts) {
        assertThat(find(new Entry.Done("DiagnosticReport/1", Entry.Done.Kind.REPORT, status, MRI, DAY))
                        .containsKey("spine-imaging"))
                .isEqualTo(counts);
        assertThat(find(new Entry.Imaged("ImagingStudy/1", status, List.of(MRI), DAY))
                        .containsKey("spine-imaging"))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "finished, true",
        "in-progress, true",
        "'', true",
        "planned, false",
        "cancelled, false",
        "entered-in-error, false"
    })
    void anEncounterIsAContactUnlessItDidNotTakePlace(String status, boolean counts) {
        var visit = new Entry.Visit("Encounter/1", status, "AMB", List.of(BACK_PAIN), DAY, "");
        assertThat(find(visit).containsKey("back-pain-contact")).isEqualTo(counts);
        assertThat(find(visit).containsKey("any-contact")).isEqualTo(counts);
        assertThat(find(visit)).doesNotContainKey("back-pain-problem");
    }

    @Test
    void anEncounterForWhateverReasonIsAnyContactAndNoContactForBackPain() {
        assertThat(find(new Entry.Visit("Encounter/1", "finished", "AMB", List.of(), DAY, "")))
                .containsOnlyKeys("any-contact");
    }

    @Test
    void classesTakeOnlyTheKindsTheyName() {
        // an image asked about in an observation is none that was made
        assertThat(find(new Entry.Observed(
                        "Observation/1",
                        "final",
                        DAY,
                        true,
                        Side.UNSTATED,
                        List.of(new Entry.Part(MRI, new Value.Truth(true), false)))))
                .isEmpty();
        assertThat(find(new Entry.Done("Procedure/1", Entry.Done.Kind.PROCEDURE, "completed", BACK_PAIN, DAY)))
                .isEmpty();
    }

    @Test
    void eventsComeInTheOrderOfTheirDaysWhateverTheOrderOfTheRecord() {
        var first = new Entry.Prescription("MedicationRequest/9", "", false, TRAMADOL, "2025-01-01", "");
        var second = new Entry.Prescription("MedicationRequest/1", "", false, TRAMADOL, "2025-06-01", "");

        assertThat(find(second, first)).isEqualTo(find(first, second));
        assertThat(find(second, first).get("opioid"))
                .extracting(Event::reference)
                .containsExactly("MedicationRequest/9", "MedicationRequest/1");
    }
}
