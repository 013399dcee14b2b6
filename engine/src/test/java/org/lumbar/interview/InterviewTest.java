package org.lumbar.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lumbar.interview.Interviews.question;
import static org.lumbar.interview.Interviews.until;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.NotCleared;
import org.lumbar.interview.Question.Kind;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

class InterviewTest {

    private static Case woman() {
        return Case.primaryCare().female().aged(44).lasting(3).present("lbp");
    }

    private static Level level(Interview interview) {
        return interview.assessment().urgency().urgency().level();
    }

    @Test
    void whoAndWhereComeFirstThenTheSafetyQuestionsInTheirOrder() {
        Interview interview = Interviews.blank(Scope.ASKED);
        List<Answer> person = List.of(
                Answer.Choice.of("emergency-department"),
                new Answer.Measure(62),
                Answer.Choice.of("male"),
                new Answer.Measure(4),
                Answer.YES);
        List<Kind> kinds = List.of(Kind.SETTING, Kind.AGE, Kind.SEX, Kind.DURATION, Kind.FINDING);
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(question(interview).kind()).isEqualTo(kinds.get(i));
            interview = interview.answer(person.get(i));
        }
        for (Gate gate : Engine.real().knowledge().gates()) {
            if (!gate.finding().equals("pregnancy-possible")) {
                assertThat(question(interview).findings()).containsExactly(gate.finding());
                assertThat(question(interview).kind()).isEqualTo(gate.sweep() ? Kind.SWEEP : Kind.GATE);
                interview = interview.answer(Answer.NO);
            }
        }
        assertThat(question(interview).safety()).isFalse();
    }

    @Test
    void numbnessOfTheSaddleIsAnEmergencyAtOnceAndAskedInDetail() {
        Interview asked = until("saddle-genital-numbness", Interviews.of(woman()));
        Interview said = asked.answer(Answer.YES);
        assertThat(level(asked)).isEqualTo(Level.ROUTINE);
        assertThat(level(said)).isEqualTo(Level.EMERGENCY);
        assertThat(question(said).kind()).isEqualTo(Kind.WHICH);
        assertThat(question(said).options())
                .extracting(Question.Option::id)
                .contains("saddle-anaesthesia", "genital-numbness")
                .doesNotContain("perianal-sensation-reduced");
        Interview named = said.answer(Answer.Choice.of("saddle-anaesthesia"));
        assertThat(question(named).kind()).isEqualTo(Kind.SINCE);
        Interview since = named.answer(Answer.Choice.of("new"));
        assertThat(since.turn()).isInstanceOf(Turn.Alarm.class);
        assertThat(question(since.goOn()).findings()).containsExactly("bilateral-leg-symptoms");
    }

    @Test
    void incontinenceOfTenYearsThatIsTheSameAsBeforeIsNoEmergency() {
        Interview said = until("bladder-bowel-change", Interviews.of(woman()))
                .answer(Answer.YES)
                .answer(Answer.Choice.of("urinary-incontinence"));
        assertThat(level(said)).isEqualTo(Level.EMERGENCY);
        Interview old = said.answer(new Answer.Since(LocalDate.of(2016, 3, 2)));
        assertThat(question(old).kind()).isEqualTo(Kind.CHANGE);
        assertThat(level(old.answer(Answer.Choice.of("worse")))).isEqualTo(Level.EMERGENCY);
        Interview stable = old.answer(Answer.Choice.of("stable"));
        assertThat(level(stable)).isEqualTo(Level.ROUTINE);
        assertThat(stable.assessment().notCleared())
                .extracting(NotCleared::finding)
                .doesNotContain("bladder-bowel-change");
    }

    @Test
    void whatIsNotNamedAmongTheThingsReadOutIsAbsent() {
        Interview named = until("bladder-bowel-change", Interviews.of(woman()))
                .answer(Answer.YES)
                .answer(new Answer.Choice(List.of("faecal-incontinence"), List.of("urinary-urgency-new")));
        assertThat(status(named, "faecal-incontinence")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(named, "urinary-retention")).isEqualTo(FindingStatus.ABSENT);
        assertThat(status(named, "urinary-urgency-new")).isEqualTo(FindingStatus.UNKNOWN);
        // what the named one implies is not denied
        assertThat(status(named, "bowel-change")).isEqualTo(FindingStatus.PRESENT);
    }

    private static FindingStatus status(Interview interview, String finding) {
        var engine = Engine.real();
        return engine.interpret(interview.presentation())
                .answers()
                .status(engine.index().require(finding));
    }

    @Test
    void weaknessOfBothLegsIsFoundByAskingForTheSide() {
        Interview weak = Interviews.of(woman().with(Observation.of("leg-weakness", FindingStatus.PRESENT)));
        Interview side = weak.answer(Answer.Choice.of("new"));
        assertThat(question(side).kind()).isEqualTo(Kind.SIDE);
        Interview both = side.answer(Answer.Choice.of("both"));
        assertThat(both.presentation().observations())
                .extracting(Observation::side)
                .contains(Side.BOTH);
        assertThat(level(both)).isEqualTo(Level.EMERGENCY);
        assertThat(level(side.answer(Answer.Choice.of("left")))).isLessThan(Level.EMERGENCY);
    }

    @Test
    void anUnansweredSafetyQuestionIsNotAskedAgainAndKeepsTheEndHonest() {
        Interview interview = until("fever-or-chills", Interviews.of(woman())).unknown();
        interview = until("other-warning-signs", interview).skip();
        while (interview.turn() instanceof Question) {
            interview = interview.answer(Answer.NO);
        }
        var ending = (Turn.Ending) interview.turn();
        assertThat(ending.proved()).isFalse();
        assertThat(ending.open())
                .extracting(NotCleared::finding)
                .containsExactly("fever-or-chills", "other-warning-signs");
        assertThat(level(interview)).isEqualTo(Level.ROUTINE);
        Interview resumed = Interviews.INTERVIEWER.begin(interview.presentation(), true, Scope.ASKED);
        assertThat(question(resumed).findings()).containsExactly("other-warning-signs");
    }

    @Test
    void oneNoToPainInALegAnswersEveryKindOfIt() {
        Interview interview = until("leg-pain-any", Interviews.of(woman()));
        Interview denied = interview.answer(Answer.NO);
        while (denied.turn() instanceof Question question) {
            assertThat(question.findings()).doesNotContain("leg-pain-below-knee", "leg-pain-radiating", "thigh-pain");
            denied = denied.answer(Answer.NO);
        }
    }

    @Test
    void anExaminationAsksForTheTemperatureInDegrees() {
        Interview interview = Interviews.INTERVIEWER.begin(woman().build(), true, Scope.EXAMINED);
        while (question(interview).kind() != Kind.VALUE
                || !question(interview).findings().contains("temperature")) {
            interview = interview.answer(Answer.NO);
        }
        assertThat(question(interview).unit()).isEqualTo("°C");
        assertThat(status(interview.answer(new Answer.Measure(38.4)), "fever")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(interview.answer(new Answer.Measure(36.4)), "fever")).isEqualTo(FindingStatus.ABSENT);
        assertThat(status(interview.answer(Answer.NO), "fever")).isEqualTo(FindingStatus.ABSENT);
        Interview open = interview;
        assertThatThrownBy(() -> open.answer(new Answer.Measure(384)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("384");
    }

    @Test
    void whatANewYesContradictsCountsAsUnknownAndIsSaid() {
        Interview interview = Interviews.of(woman().absent("leg-pain-any"));
        var settled = new Consistency(
                        Engine.real().interpreter(),
                        new Subjects(Engine.real().knowledge(), Engine.real().index()))
                .settle(Case.plus(
                        interview.presentation(), Observation.of("leg-pain-below-knee", FindingStatus.PRESENT)));
        assertThat(settled.withdrawn()).containsExactly("leg-pain-any");
        assertThat(Engine.real().interpret(settled.presentation()).problems()).isEmpty();
        assertThat(settled.presentation().observations())
                .contains(Observation.of("leg-pain-any", FindingStatus.UNKNOWN));
    }

    @Test
    void whySaysWhatEachAnswerWouldMakeOfTheUrgencyWithNumbers() {
        Interview interview = until("bladder-bowel-change", Interviews.of(woman()));
        Why why = interview.why();
        assertThat(why.reason()).contains("Cauda equina");
        assertThat(why.now().level()).isEqualTo(Level.ROUTINE);
        assertThat(why.outcomes())
                .anySatisfy(outcome -> {
                    assertThat(outcome.answer()).isEqualTo("yes");
                    assertThat(outcome.urgency().level()).isEqualTo(Level.EMERGENCY);
                })
                .anySatisfy(outcome -> {
                    assertThat(outcome.answer()).isEqualTo("no");
                    assertThat(outcome.urgency().level()).isEqualTo(Level.ROUTINE);
                });
        Why.Shift first = why.shifts().getFirst();
        assertThat(first.before().condition()).isEqualTo("cauda-equina");
        assertThat(first.ifYes().probability()).isGreaterThan(first.before().probability());
        assertThat(first.ifNo().probability())
                .isLessThanOrEqualTo(first.before().probability());
        // asking why changes nothing
        assertThat(interview.answer(Answer.NO).undo()).isEqualTo(interview);
    }

    @Test
    void anAnswerOfAnotherKindIsRefusedWithTheQuestion() {
        Interview age = Interviews.blank(Scope.ASKED).skip();
        assertThatThrownBy(() -> age.answer(Answer.YES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("How old are you?");
        assertThatThrownBy(() -> age.answer(Answer.Choice.of("male"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(age::goOn).isInstanceOf(IllegalStateException.class);
        assertThat(Interviews.blank(Scope.ASKED).canUndo()).isFalse();
    }
}
