package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.record.Records.answers;
import static org.lumbar.record.Records.finding;
import static org.lumbar.record.Records.intake;
import static org.lumbar.record.Records.observed;
import static org.lumbar.record.Records.prescription;
import static org.lumbar.record.Records.problem;
import static org.lumbar.record.Records.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;
import org.lumbar.record.Unused.Reason;

/// For how long a record speaks of today.
class TimeTest {

    private static final Value YES = new Value.Truth(true);

    @ParameterizedTest
    @CsvSource({
        "fever-reported, 2026-02-28, 2026-02-27",
        "night-pain, 2026-01-31, 2026-01-30",
        "smoking, 2024-03-02, 2024-03-01",
        "lumbar-mri-made, 2025-03-02, 2025-03-01"
    })
    void aSymptomSpeaksUntilItsLookBackIsOver(String finding, String youngEnough, String tooOld) {
        assertThat(answers(observed(finding, YES, youngEnough))).containsExactly(finding + " present");
        assertThat(answers(observed(finding, YES, tooOld))).isEmpty();
        assertThat(reasons(observed(finding, YES, tooOld))).containsExactly(Reason.OLD);
    }

    @Test
    void theReaderIsToldHowOldIsTooOld() {
        assertThat(Records.read(observed("fever-reported", YES, "2026-02-27")).unused())
                .extracting(Unused::detail)
                .containsExactly("2026-02-27, counts for 2 days");
    }

    @Test
    void aHistoryDoesNotAge() {
        assertThat(answers(problem("cancer-history", "confirmed", "active", "", "1987-04-01")))
                .containsExactly("cancer-history present");
    }

    @Test
    void aLastingDiseaseHoldsUntilTheRecordSaysThatItIsOver() {
        assertThat(answers(problem("diabetes", "confirmed", "active", "", "1987-04-01")))
                .containsExactly("diabetes present");
    }

    @Test
    void aPrescriptionSpeaksForNinetyDays() {
        assertThat(answers(prescription("active", "2025-12-02", ""))).containsExactly("nsaid-use present");
        assertThat(reasons(prescription("active", "2025-12-01", ""))).containsExactly(Reason.OLD);
    }

    @Test
    void anOldPrescriptionCountsWhileItsSupplyLasts() {
        assertThat(answers(prescription("active", "2025-06-01", "2026-03-02"))).containsExactly("nsaid-use present");
        assertThat(reasons(prescription("active", "2025-06-01", "2026-03-01"))).containsExactly(Reason.OLD);
    }

    @Test
    void aMedicineTakenSinceLongAgoCountsWhenItsEndIsToCome() {
        assertThat(answers(intake("active", "2020-01-01", "2026-12-31"))).containsExactly("opioid-use present");
        assertThat(reasons(intake("active", "2020-01-01", ""))).containsExactly(Reason.OLD);
    }

    @Test
    void theDayAMedicineWasSpokenOfComesBeforeTheDaysItWasTaken() {
        Entry said = new Entry.Intake(
                "MedicationStatement/1", "active", finding("opioid-use"), "", "2020-01-01", "", "2026-02-20");
        assertThat(Records.read(said).used())
                .extracting(Used::date)
                .containsExactly(Optional.of(LocalDate.of(2026, 2, 20)));
    }

    @Test
    void whatIsDatedAfterTheAssessmentIsNotUsed() {
        assertThat(answers(observed("fever-reported", YES, "2026-03-03"))).isEmpty();
        assertThat(reasons(observed("fever-reported", YES, "2026-03-03"))).containsExactly(Reason.FUTURE);
    }

    @Test
    void aDayInItsOwnTimeZoneIsTheDayThatWasMeant() {
        assertThat(answers(observed("fever-reported", YES, "2026-03-02T23:30:00-11:00")))
                .containsExactly("fever-reported present");
    }

    @Test
    void ofAMonthOrAYearTheLastDayThatIsNotInTheFutureCounts() {
        assertThat(answers(observed("fever-reported", YES, "2026-02"))).containsExactly("fever-reported present");
        assertThat(answers(observed("fever-reported", YES, "2026"))).containsExactly("fever-reported present");
        assertThat(reasons(observed("fever-reported", YES, "2026-04"))).containsExactly(Reason.FUTURE);
        assertThat(reasons(observed("fever-reported", YES, "2025"))).containsExactly(Reason.OLD);
    }

    @Test
    void anObservationWhoseDayCannotBeReadIsNotUsed() {
        assertThat(reasons(observed("fever-reported", YES, "2026-02-30"))).containsExactly(Reason.DATE);
    }

    @Test
    void anObservationThatGivesNoDayCountsAsGiven() {
        assertThat(Records.read(observed("fever-reported", YES, "")).used())
                .containsExactly(
                        new Used("Observation/fever-reported@", "fever-reported", "present", Optional.empty()));
    }

    @Test
    void aReasonForNoValueIsUnknownHoweverOld() {
        Entry absent = new Entry.Observed(
                "Observation/1",
                "final",
                "2019-01-01",
                true,
                Side.UNSTATED,
                List.of(new Entry.Part(finding("fever-reported"), Value.NONE, true)));
        assertThat(answers(absent)).containsExactly("fever-reported unknown");
    }

    @Test
    void anAnswerOfAnIntakeAgesLikeEveryOther() {
        Observation fever = Observation.of("fever-reported", FindingStatus.PRESENT);
        assertThat(answers(answered(fever, LocalDate.of(2026, 3, 1)))).containsExactly("fever-reported present");
        assertThat(reasons(answered(fever, LocalDate.of(2026, 2, 1)))).containsExactly(Reason.OLD);
    }

    private static Entry answered(Observation answer, LocalDate day) {
        return new Entry.Answered("QuestionnaireResponse/1", answer, Optional.of(day));
    }
}
