package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.record.Records.answers;
import static org.lumbar.record.Records.coded;
import static org.lumbar.record.Records.done;
import static org.lumbar.record.Records.finding;
import static org.lumbar.record.Records.intake;
import static org.lumbar.record.Records.observed;
import static org.lumbar.record.Records.prescription;
import static org.lumbar.record.Records.problem;
import static org.lumbar.record.Records.reasons;
import static org.lumbar.record.Records.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.presentation.Side;
import org.lumbar.record.Entry.Done.Kind;
import org.lumbar.record.Unused.Reason;

/// What the status of a resource makes of it, row by row as `docs/fhir-mapping.md` tells.
class StatusTest {

    private static final Value YES = new Value.Truth(true);
    private static final Value NO = new Value.Truth(false);
    private static final String SNOMED = "http://snomed.info/sct";

    @ParameterizedTest
    @ValueSource(strings = {"", "confirmed"})
    void anOpenProblemIsPresentWhetherConfirmedOrNotSaid(String verification) {
        assertThat(answers(problem("diabetes", verification, "active"))).containsExactly("diabetes present");
        assertThat(answers(problem("diabetes", verification, ""))).containsExactly("diabetes present");
    }

    @Test
    void aRefutedProblemIsAbsentEvenWhenClosed() {
        assertThat(answers(problem("diabetes", "refuted", ""))).containsExactly("diabetes absent");
        assertThat(answers(problem("diabetes", "refuted", "resolved"))).containsExactly("diabetes absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unconfirmed", "provisional", "differential"})
    void aSuspectedProblemIsNeitherPresentNorAbsent(String verification) {
        Entry suspected = problem("cancer-history", verification, "active");
        assertThat(answers(suspected)).isEmpty();
        assertThat(reasons(suspected)).containsExactly(Reason.NOT_CONFIRMED);
    }

    @Test
    void aProblemEnteredInErrorSaysNothing() {
        Entry error = problem("cancer-history", "entered-in-error", "active");
        assertThat(answers(error)).isEmpty();
        assertThat(reasons(error)).containsExactly(Reason.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "remission", "resolved"})
    void aLastingDiseaseThatIsOverIsNoLongerPresent(String clinical) {
        Entry over = problem("diabetes", "confirmed", clinical);
        assertThat(answers(over)).isEmpty();
        assertThat(reasons(over)).containsExactly(Reason.OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "remission", "resolved"})
    void cancerThatIsOverStaysAHistoryOfCancer(String clinical) {
        assertThat(answers(problem("cancer-history", "confirmed", clinical))).containsExactly("cancer-history present");
    }

    @Test
    void aProblemWithAnEndIsOverFromThatDayOn() {
        assertThat(reasons(problem("diabetes", "confirmed", "active", "2026-03-02", "2025-01-01")))
                .containsExactly(Reason.OVER);
        assertThat(answers(problem("diabetes", "confirmed", "active", "2026-03-03", "2025-01-01")))
                .containsExactly("diabetes present");
    }

    @Test
    void aProblemWithAnEndThatIsNoDateIsOver() {
        Entry over = new Entry.Problem(
                "Condition/1", finding("diabetes"), "confirmed", "", "", false, "", true, "2025-01-01");
        assertThat(Records.read(over).unused())
                .containsExactly(new Unused("Condition/1", "diabetes", Reason.OVER, "it has an end"));
    }

    @Test
    void whatHasNoCodeIsNotGuessedFromItsWords() {
        Entry worded = new Entry.Problem(
                "Condition/1", words("Cancer of the breast"), "confirmed", "active", "", false, "", false, "");
        assertThat(Records.read(worded).unused())
                .containsExactly(new Unused("Condition/1", "Cancer of the breast", Reason.NO_CODE, ""));
    }

    @Test
    void aCodeOfNoFindingIsListed() {
        Entry other = new Entry.Problem(
                "Condition/1", coded(SNOMED, "195967001"), "confirmed", "active", "", false, "", false, "");
        assertThat(reasons(other)).containsExactly(Reason.NO_FINDING);
    }

    @Test
    void yesIsPresentAndNoIsAbsent() {
        assertThat(answers(observed("fever-reported", YES, "2026-03-01"))).containsExactly("fever-reported present");
        assertThat(answers(observed("fever-reported", NO, "2026-03-01"))).containsExactly("fever-reported absent");
    }

    @Test
    void aCodedYesIsPresentAndACodedNoIsAbsent() {
        Value yes = new Value.Coded(coded(SNOMED, "373066001"));
        Value no = new Value.Coded(coded(SNOMED, "373067005"));
        assertThat(answers(observed("fever-reported", yes, "2026-03-01"))).containsExactly("fever-reported present");
        assertThat(answers(observed("fever-reported", no, "2026-03-01"))).containsExactly("fever-reported absent");
    }

    @Test
    void anObservationWhoseValueIsAFindingTellsThatFinding() {
        Value found = new Value.Coded(finding("smoking"));
        assertThat(answers(observed("final", coded("http://loinc.org", "72166-2"), found, "2026-01-05")))
                .containsExactly("smoking present");
    }

    @Test
    void anObservationWithoutAStatusIsRead() {
        assertThat(answers(observed("", finding("fever-reported"), YES, "2026-03-01")))
                .containsExactly("fever-reported present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "cancelled", "entered-in-error"})
    void anObservationThatWasNeverMadeSaysNothing(String status) {
        Entry never = observed(status, finding("fever-reported"), YES, "2026-03-01");
        assertThat(answers(never)).isEmpty();
        assertThat(reasons(never)).containsExactly(Reason.ERROR);
    }

    @Test
    void anObservationWithoutAValueIsNotANo() {
        Entry empty = observed("fever-reported", Value.NONE, "2026-03-01");
        assertThat(answers(empty)).isEmpty();
        assertThat(reasons(empty)).containsExactly(Reason.NO_VALUE);
    }

    @Test
    void aReasonForNoValueIsUnknownAndOverrulesNothing() {
        Entry absent = new Entry.Observed(
                "Observation/1",
                "final",
                "2026-03-02",
                true,
                Side.UNSTATED,
                List.of(new Entry.Part(finding("fever-reported"), Value.NONE, true)));
        assertThat(answers(absent)).containsExactly("fever-reported unknown");
        assertThat(answers(absent, observed("fever-reported", YES, "2026-03-01")))
                .containsExactly("fever-reported present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "active", "on-hold", "unknown"})
    void aPrescriptionThatIsOpenIsAMedicineTaken(String status) {
        assertThat(answers(prescription(status, "2026-02-20", ""))).containsExactly("nsaid-use present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopped", "completed"})
    void aPrescriptionThatIsClosedIsOver(String status) {
        assertThat(answers(prescription(status, "2026-02-20", ""))).isEmpty();
        assertThat(reasons(prescription(status, "2026-02-20", ""))).containsExactly(Reason.OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "cancelled", "entered-in-error"})
    void aPrescriptionThatWasNeverGivenSaysNothing(String status) {
        assertThat(answers(prescription(status, "2026-02-20", ""))).isEmpty();
        assertThat(reasons(prescription(status, "2026-02-20", ""))).containsExactly(Reason.ERROR);
    }

    @Test
    void aPrescriptionNotToGiveAMedicineSaysNothing() {
        Entry not =
                new Entry.Prescription("MedicationRequest/1", "active", true, finding("nsaid-use"), "2026-02-20", "");
        assertThat(answers(not)).isEmpty();
        assertThat(reasons(not)).containsExactly(Reason.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "active", "on-hold", "unknown"})
    void aMedicineSaidToBeTakenIsPresent(String status) {
        assertThat(answers(intake(status, "2026-02-20", ""))).containsExactly("opioid-use present");
    }

    @Test
    void aMedicineSaidNotToBeTakenIsAbsent() {
        assertThat(answers(intake("not-taken", "2026-02-20", ""))).containsExactly("opioid-use absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopped", "completed"})
    void aMedicineNoLongerTakenIsOver(String status) {
        assertThat(reasons(intake(status, "2026-02-20", ""))).containsExactly(Reason.OVER);
    }

    @Test
    void aMedicineWhoseTimeHasEndedIsOver() {
        assertThat(reasons(intake("active", "2026-02-01", "2026-03-01"))).containsExactly(Reason.OVER);
        assertThat(answers(intake("active", "2026-02-01", "2026-03-02"))).containsExactly("opioid-use present");
    }

    @Test
    void aMedicineThatIsOnlyIntendedIsNotTaken() {
        assertThat(answers(intake("intended", "2026-02-20", ""))).isEmpty();
        assertThat(reasons(intake("intended", "2026-02-20", ""))).containsExactly(Reason.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "in-progress"})
    void anOperationThatWasDoneIsPresent(String status) {
        assertThat(answers(done(Kind.PROCEDURE, status, "previous-lumbar-surgery")))
                .containsExactly("previous-lumbar-surgery present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-done", "preparation", "on-hold", "stopped", "unknown", "entered-in-error", ""})
    void anOperationThatWasNotDoneSaysNothingOfOthers(String status) {
        Entry not = done(Kind.PROCEDURE, status, "previous-lumbar-surgery");
        assertThat(answers(not)).isEmpty();
        assertThat(reasons(not)).containsExactly(Reason.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary", "final", "amended", "corrected", ""})
    void aReportOfAnImageTellsThatItWasMade(String status) {
        assertThat(answers(done(Kind.REPORT, status, "lumbar-mri-made"))).containsExactly("lumbar-mri-made present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "cancelled", "entered-in-error"})
    void aReportThatWasNeverMadeSaysNothing(String status) {
        assertThat(answers(done(Kind.REPORT, status, "lumbar-mri-made"))).isEmpty();
        assertThat(reasons(done(Kind.REPORT, status, "lumbar-mri-made"))).containsExactly(Reason.ERROR);
    }

    @Test
    void aDiseaseOfARelativeIsAFamilyHistoryAndNeverThePersonsOwn() {
        Entry relative = new Entry.Relative(
                "FamilyMemberHistory/1", "completed", "2001-05-01", List.of(finding("cancer-history")));
        assertThat(answers(relative)).containsExactly("family-cancer present");
    }

    @Test
    void aDiseaseOfARelativeThatSaysNothingOfThePersonIsListed() {
        Entry relative = new Entry.Relative("FamilyMemberHistory/1", "completed", "", List.of(finding("diabetes")));
        assertThat(Records.read(relative).unused())
                .containsExactly(new Unused("FamilyMemberHistory/1", "of a relative: diabetes", Reason.NO_FINDING, ""));
    }

    @Test
    void aRelativeEnteredInErrorOrWithoutADiseaseSaysNothing() {
        List<Concept> cancer = List.of(finding("cancer-history"));
        assertThat(reasons(new Entry.Relative("FamilyMemberHistory/1", "entered-in-error", "", cancer)))
                .containsExactly(Reason.ERROR);
        assertThat(reasons(new Entry.Relative("FamilyMemberHistory/1", "completed", "", List.of())))
                .containsExactly(Reason.NO_VALUE);
    }

    @Test
    void imagesEncountersAndOtherKindsAreCounted() {
        assertThat(reasons(
                        new Entry.Imaged("ImagingStudy/1", "available", List.of(finding("lumbar-mri-made")), ""),
                        new Entry.Visit("Encounter/1", "finished", "AMB", List.of(finding("lbp")), "2026-01-05", ""),
                        new Entry.Other("AllergyIntolerance/1", "AllergyIntolerance")))
                .containsExactly(Reason.KIND, Reason.KIND, Reason.KIND);
    }

    @Test
    void whatWasLeftOutBeforeIsListedInItsPlace() {
        var another = new Unused("Condition/9", "Patient/8", Reason.OTHER_PERSON, "");
        assertThat(Records.read(new Entry.Other("Basic/1", "Basic"), new Entry.NotRead(another))
                        .unused())
                .containsExactly(new Unused("Basic/1", "", Reason.KIND, ""), another);
    }
}
