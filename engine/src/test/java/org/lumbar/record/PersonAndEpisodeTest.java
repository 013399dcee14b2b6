package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.record.Records.begun;
import static org.lumbar.record.Records.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Presentation;

/// Who the person of a record is, where they are seen, and since when the present episode lasts.
class PersonAndEpisodeTest {

    private static RecordReading of(PatientEntry patient) {
        return Records.INTERPRETER.read("Patient/7", Optional.of(patient), List.of(), Records.TODAY, Setting.COMMUNITY);
    }

    private static PatientEntry born(String birthDate) {
        return new PatientEntry("Patient/7", "male", birthDate, false, "");
    }

    private static OptionalInt duration(Entry... entries) {
        return Records.read(entries).presentation().episode().durationDays();
    }

    @ParameterizedTest
    @CsvSource({"1980-03-02, 46", "1980-03-03, 45", "1980, 46", "1980-03, 46"})
    void theOlderAgeCountsWhereTheDayOfBirthIsNotKnown(String birthDate, int age) {
        assertThat(of(born(birthDate)).presentation().person().age()).hasValue(age);
    }

    @Test
    void theReaderIsToldThatOnlyTheYearOfBirthIsKnown() {
        assertThat(of(born("1980")).notes())
                .containsExactly("of the birth date only 1980 is recorded; the age may be a year less");
        assertThat(of(born("1980-03-02")).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', the birth date is not recorded; the age is unknown",
        "2026-03-03, the birth date 2026-03-03 lies after the assessment; the age is unknown",
        "1980-02-30, the birth date 1980-02-30 is not possible; the age is unknown",
        "1980-02-30T00:00:00Z, the birth date 1980-02-30T00:00:00Z is not possible; the age is unknown"
    })
    void anAgeThatCannotBeToldIsUnknownAndTheReaderIsToldWhy(String birthDate, String note) {
        RecordReading reading = of(born(birthDate));
        assertThat(reading.presentation().person().age()).isEmpty();
        assertThat(reading.notes()).containsExactly(note);
    }

    @Test
    void sexIsFemaleOrMaleAndElseUnknown() {
        assertThat(of(new PatientEntry("Patient/7", "female", "1980-03-02", false, ""))
                        .presentation()
                        .person()
                        .sex())
                .isEqualTo(Sex.FEMALE);
        RecordReading other = of(new PatientEntry("Patient/7", "other", "1980-03-02", false, ""));
        assertThat(other.presentation().person().sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(other.notes()).containsExactly("sex is not recorded as female or male; it is unknown here");
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "false, 2026-03-02", "false, 2020"})
    void whoIsDeadIsReadWithANoteThatNobodyIsAdvised(boolean dead, String died) {
        assertThat(of(new PatientEntry("Patient/7", "male", "1940-03-02", dead, died))
                        .notes())
                .containsExactly(
                        "the patient is recorded as dead; what follows describes the record and advises nobody");
    }

    @Test
    void whoDiesAfterTheAssessmentWasAliveThen() {
        assertThat(of(new PatientEntry("Patient/7", "male", "1940-03-02", false, "2026-03-03"))
                        .notes())
                .isEmpty();
    }

    @Test
    void aRecordWithoutAPatientIsReadAndTheReaderIsTold() {
        RecordReading reading = Records.INTERPRETER.read(
                "",
                Optional.empty(),
                List.of(Records.problem("diabetes", "", "active")),
                Records.TODAY,
                Setting.COMMUNITY);
        assertThat(reading.used()).hasSize(1);
        assertThat(reading.presentation().person().age()).isEmpty();
        assertThat(reading.notes()).containsExactly(RecordInterpreter.NO_PATIENT);
    }

    @Test
    void theEpisodeBeganWithTheNewestOpenProblemOfBackOrLegPain() {
        assertThat(duration(
                        begun("lbp", "2025-01-10"),
                        begun("leg-pain-radiating", "2026-02-20"),
                        begun("diabetes", "2026-03-01")))
                .hasValue(10);
    }

    @Test
    void aBeginOfWhichOnlyTheMonthIsKnownTellsNoDuration() {
        assertThat(duration(begun("lbp", "2026-02"))).isEmpty();
        assertThat(duration(begun("lbp", "2026-03-03"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolved", "inactive", "remission"})
    void aProblemThatIsOverIsNotThePresentEpisode(String clinical) {
        assertThat(duration(new Entry.Problem(
                        "Condition/1", finding("lbp"), "", clinical, "2026-02-20", true, "", false, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "provisional", "entered-in-error"})
    void aProblemThatIsNotConfirmedIsNotThePresentEpisode(String verification) {
        assertThat(duration(new Entry.Problem(
                        "Condition/1", finding("lbp"), verification, "active", "2026-02-20", true, "", false, "")))
                .isEmpty();
    }

    @Test
    void anEmergencyVisitOfTheDayTellsTheSetting() {
        Presentation seen = Records.read(visit("EMER", "2026-03-02T07:30:00Z")).presentation();
        assertThat(seen.setting()).isEqualTo(Setting.EMERGENCY_DEPARTMENT);
        assertThat(Records.read(visit("EMER", "2026-03-02T07:30:00Z")).notes())
                .containsExactly("seen in the emergency department, as Encounter/1 of the same day says");
    }

    @Test
    void aVisitOfAnotherDayOrClassDoesNotTellTheSetting() {
        assertThat(Records.read(visit("EMER", "2026-03-01"), visit("AMB", "2026-03-02"))
                        .presentation()
                        .setting())
                .isEqualTo(Setting.PRIMARY_CARE);
    }

    private static Entry visit(String setting, String start) {
        return new Entry.Visit("Encounter/1", "finished", setting, List.of(), start, "");
    }
}
