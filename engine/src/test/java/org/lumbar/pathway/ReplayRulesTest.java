package org.lumbar.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.pathway.Diary.absent;
import static org.lumbar.pathway.Diary.at;
import static org.lumbar.pathway.Diary.event;
import static org.lumbar.pathway.Diary.present;
import static org.lumbar.pathway.Diary.recorded;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.presentation.Observation;

/// How events count, told by what becomes of the person.
class ReplayRulesTest {

    private static final Event CLEARED = event(3, EventKind.VISIT, "emergency-department", "made", "excluded");

    private static List<String> ids(Position position, Status status) {
        return position.actions(status).stream().map(each -> each.action().id()).toList();
    }

    @Test
    void numbnessThatTheEmergencyDepartmentHasLookedAtIsNoEmergencyAgain() {
        Diary diary = new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED);

        assertThat(diary.on(3).state().id()).isEqualTo("primary-care-assessment");
        assertThat(diary.on(9).state().id()).isEqualTo("primary-care-assessment");
    }

    @Test
    void numbnessThatIsSaidAnewAfterTheEmergencyDepartmentIsAnEmergencyAgain() {
        Diary diary =
                new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED).has(6, "saddle-anaesthesia");

        assertThat(diary.on(6).state().id()).isEqualTo("emergency");
    }

    @Test
    void retentionAfterTheEmergencyDepartmentExcludedACauseOfNumbnessIsAnEmergency() {
        Diary diary =
                new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED).has(4, "urinary-retention");

        assertThat(diary.on(4).state().id()).isEqualTo("emergency");
    }

    @Test
    void numbnessKnownSinceBeforeTheEmergencyDepartmentAndNotWorseIsNoNews() {
        Observation known = present("saddle-anaesthesia")[0].since(Diary.FIRST, org.lumbar.presentation.Course.STABLE);
        Diary diary =
                new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED).answers(6, known);

        assertThat(diary.on(6).state().id()).isNotEqualTo("emergency");
    }

    @Test
    void numbnessKnownSinceBeforeTheEmergencyDepartmentAndWorseIsAnEmergencyAgain() {
        Observation worse = present("saddle-anaesthesia")[0].since(Diary.FIRST, org.lumbar.presentation.Course.WORSE);
        Diary diary =
                new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED).answers(6, worse);

        assertThat(diary.on(6).state().id()).isEqualTo("emergency");
    }

    @Test
    void sayingTheBackPainItselfOnceMoreIsNoNewsOfASettledEmergency() {
        Diary diary =
                new Diary().has(3, "lbp", "saddle-anaesthesia").with(CLEARED).has(6, "lbp");

        assertThat(diary.on(6).state().id()).isEqualTo("primary-care-assessment");
    }

    @Test
    void numbnessInTheEveningAfterBeingClearedInTheMorningIsAnEmergency() {
        Diary diary = new Diary()
                .has(3, "lbp", "saddle-anaesthesia")
                .with(at(CLEARED, "10:00"))
                .with(at(event(3, EventKind.ANSWERS, "", "", "", present("saddle-anaesthesia")), "19:00"));

        assertThat(diary.on(3).state().id()).isEqualTo("emergency");
    }

    @Test
    void cancerThatNobodyLookedAtStaysUrgentAfterTheEmergencyDepartment() {
        Diary diary =
                new Diary().aged(55).has(3, "lbp", "fever", "cancer-history").with(CLEARED);

        assertThat(diary.on(3).state().id()).isEqualTo("urgent");
    }

    @Test
    void aRedFlagWrittenDownLateCountsOnTheDayItWasSeen() {
        Event late = recorded(event(2, EventKind.ANSWERS, "", "", "", present("saddle-anaesthesia")), 10);
        Position position = new Diary().no(0).with(late).on(12);

        assertThat(position.state().id()).isEqualTo("emergency");
        assertThat(position.since()).isEqualTo(Diary.FIRST.plusDays(2));
        assertThat(position.late()).containsExactly(late);
    }

    @Test
    void anEventAfterTheDayOfTheQuestionDoesNotCountYet() {
        Diary diary = new Diary().no(0).has(5, "saddle-anaesthesia");

        assertThat(diary.on(4).state().id()).isEqualTo("home-care");
        assertThat(diary.on(4).notYet()).hasSize(1);
        assertThat(diary.on(5).state().id()).isEqualTo("emergency");
    }

    @Test
    void theSameVisitWrittenTwiceCountsOnce() {
        Diary once = new Diary().no(0).visit(1, "primary-care");
        Diary twice = new Diary()
                .no(0)
                .visit(1, "primary-care")
                .with(recorded(event(1, EventKind.VISIT, "primary-care", "made", ""), 4));

        assertThat(twice.on(9).duplicates()).hasSize(1);
        assertThat(twice.on(9).trail()).isEqualTo(once.on(9).trail());
    }

    @Test
    void aMissedVisitIsFollowedUpUntilThePersonIsReached() {
        Diary diary =
                new Diary().no(0).visit(0, "primary-care").startBack(0, 2, 1).missed(14, "review");

        assertThat(ids(diary.on(15), Status.DUE)).contains("contact-after-missed-visit");
        assertThat(ids(diary.on(18), Status.OVERDUE)).contains("contact-after-missed-visit");
        diary.visit(19, "review");
        assertThat(ids(diary.on(19), Status.DONE)).contains("contact-after-missed-visit");
    }

    @Test
    void aMissedVisitIsNoVisit() {
        Diary diary = new Diary().no(0).missed(1, "primary-care");

        assertThat(diary.on(1).state().id()).isEqualTo("home-care");
    }

    @Test
    void anOldNoToASafetyQuestionLeavesItOpenButSendsNobodyBack() {
        Position later = new Diary().no(0).on(1);

        assertThat(later.state().id()).isEqualTo("home-care");
        assertThat(new Diary().no(0).on(0).today().notCleared()).isEmpty();
        assertThat(new Diary().no(0).on(9).today().notCleared()).isNotEmpty();
    }

    @Test
    void anEmergencyMriIsDueFourHoursAfterItsRequestThatIsOnTheSameDay() {
        Diary diary = new Diary()
                .has(0, "lbp", "saddle-anaesthesia")
                .with(event(0, EventKind.IMAGING, "mri-lumbar", "requested", ""));
        DueAction mri = diary.on(0).actions(Status.DUE).stream()
                .filter(each -> each.action().id().equals("emergency-mri"))
                .findFirst()
                .orElseThrow();

        assertThat(mri.day()).contains(Diary.FIRST);
        assertThat(ids(diary.on(1), Status.OVERDUE)).contains("emergency-mri");
    }

    @Test
    void theTimeToTheEmergencyDepartmentIsThatOfTheRule() {
        DueAction now = new Diary()
                .has(0, "lbp", "saddle-anaesthesia")
                .on(0)
                .actions(Status.DUE)
                .getFirst();

        assertThat(now.action().id()).isEqualTo("emergency-department");
        assertThat(now.deadline().orElseThrow().within()).isEqualTo("PT4H");
    }

    @Test
    void painThatComesBackBeginsANewEpisodeInWhichOldLegPainDoesNotCount() {
        Diary diary = new Diary()
                .no(0)
                .has(0, "leg-pain-below-knee")
                .visit(0, "primary-care")
                .visit(30, "review")
                .course(30, Course.BETTER)
                .recurrence(200)
                .no(200);
        Position position = diary.on(200);

        assertThat(diary.on(199).state().id()).isEqualTo("recovered");
        assertThat(position.state().id()).isEqualTo("home-care");
        assertThat(position.began()).contains(Diary.FIRST.plusDays(200));
        assertThat(position.ignored())
                .anySatisfy(each -> assertThat(each.what()).contains("leg-pain-below-knee"));
    }

    @Test
    void cancerInThePastStaysKnownWhenThePainComesBack() {
        Diary diary = new Diary()
                .aged(55)
                .has(0, "lbp", "cancer-history")
                .visit(1, "specialist", "excluded")
                .visit(1, "primary-care")
                .startBack(1, 2, 1)
                .visit(14, "review")
                .course(14, Course.BETTER)
                .recurrence(200);

        assertThat(diary.on(199).state().id()).isEqualTo("recovered");
        assertThat(diary.on(200).state().id()).isEqualTo("urgent");
    }

    @Test
    void aRecurrenceToldBeforeTheEpisodeWasOverIsListedAndNotDropped() {
        Position position = new Diary().no(0).recurrence(3).on(3);

        assertThat(position.ignored())
                .anySatisfy(each -> assertThat(each.reason()).contains("course: worse"));
    }

    @Test
    void oneGoodScoreIsNoRecoverySevenDaysOfThemAre() {
        Diary diary = new Diary().no(0).score(1, "nrs", Map.of("total", 1.0));

        assertThat(diary.on(9).state().id()).isEqualTo("home-care");
        diary.score(8, "nrs", Map.of("total", 0.0));
        assertThat(diary.on(8).state().id()).isEqualTo("recovered");
    }

    @Test
    void aBadScoreBetweenTwoGoodOnesIsNoRecovery() {
        Diary diary = new Diary()
                .no(0)
                .score(1, "nrs", Map.of("total", 1.0))
                .score(4, "nrs", Map.of("total", 5.0))
                .score(8, "nrs", Map.of("total", 0.0));

        assertThat(diary.on(8).state().id()).isEqualTo("home-care");
    }

    @Test
    void aLowDisabilityIndexAtTheFirstContactIsNoRecovery() {
        Diary diary = new Diary().no(0).visit(0, "primary-care").score(0, "odi", Map.of("total", 14.0));

        assertThat(diary.on(0).state().id()).isEqualTo("primary-care-assessment");
    }

    @Test
    void worsePainAfterRecoveryLeadsToTriageAndOldGoodScoresDoNotLeadBack() {
        Diary diary = new Diary()
                .no(0)
                .score(1, "nrs", Map.of("total", 1.0))
                .score(8, "nrs", Map.of("total", 0.0))
                .course(20, Course.WORSE)
                .visit(21, "primary-care");

        assertThat(diary.on(20).state().id()).isEqualTo("triage");
        assertThat(diary.on(25).state().id()).isEqualTo("primary-care-assessment");
    }

    @Test
    void whatTimeAloneWouldBringIsToldBeforehandAndComesOnThatDay() {
        Diary diary = new Diary().no(0).visit(0, "primary-care").startBack(0, 2, 1);
        Transition expected = diary.on(5).ifNothingIsHeard().orElseThrow();

        assertThat(expected.to()).isEqualTo("review");
        assertThat(diary.on(41).state().id()).isEqualTo("low-risk");
        assertThat(expected.date()).isEqualTo(Diary.FIRST.plusDays(42));
        assertThat(diary.on(42).trail().getLast()).isEqualTo(expected);
    }

    @Test
    void legPainDeniedLaterIsNoLongerRadicular() {
        Diary diary = new Diary()
                .no(0)
                .has(0, "leg-pain-below-knee")
                .visit(3, "primary-care")
                .answers(3, absent("leg-pain-any", "leg-pain-radiating", "leg-pain-below-knee"))
                .startBack(3, 2, 1);

        assertThat(diary.on(3).state().id()).isEqualTo("low-risk");
    }

    @Test
    void nothingToldIsTriageWithEveryQuestionOpen() {
        Position position = new Diary().on(0);

        assertThat(position.state().id()).isEqualTo("triage");
        assertThat(position.today().notCleared()).isNotEmpty();
    }
}
