package org.lumbar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

/// What holds of every interview, tried with generated people and generated answers.
class InterviewPropertyTest {

    private static final Engine ENGINE = Engine.real();
    private static final int INTERVIEWS = Math.max(20, Generator.inputs() / 400);

    @Test
    void everyInterviewEndsAndPutsNoQuestionTwice() {
        Generator generator = Generator.of(ENGINE.knowledge(), "interview-ends");
        for (int input = 0; input < INTERVIEWS; input++) {
            Interview interview = begun(generator, input);
            Set<String> put = new HashSet<>();
            double yes = generator.random().nextDouble();
            while (!(interview.turn() instanceof Turn.Ending)) {
                Interview before = interview;
                interview = step(interview, generator.random(), yes);
                if (before.turn() instanceof Question question) {
                    assertThat(put.add(question.kind() + question.findings().toString()))
                            .as("%s: %s", generator.input(input), question)
                            .isTrue();
                }
                assertThat(interview.canUndo()).isTrue();
                assertThat(interview.undo())
                        .as(generator.input(input))
                        .isEqualTo(before)
                        .hasSameHashCodeAs(before);
                assertThat(interview.undo().turn()).isEqualTo(before.turn());
                assertThat(interview.undo().assessment()).isEqualTo(before.assessment());
                assertThat(interview).isNotEqualTo(before);
            }
        }
    }

    @Test
    void noEmergencyIsPassedOverInSilence() {
        Generator generator = Generator.of(ENGINE.knowledge(), "interview-alarms");
        for (int input = 0; input < INTERVIEWS; input++) {
            Interview interview = begun(generator, input);
            Urgency announced = new Urgency(Level.SELF_CARE, "");
            while (!(interview.turn() instanceof Turn.Ending)) {
                Urgency now = interview.assessment().urgency().urgency();
                if (interview.turn() instanceof Turn.Alarm) {
                    assertThat(now.level()).isEqualTo(Level.EMERGENCY);
                    announced = now;
                } else if (now.level() == Level.EMERGENCY && !isDetail(Interviews.question(interview))) {
                    assertThat(announced).as(generator.input(input)).isGreaterThanOrEqualTo(now);
                }
                interview = step(interview, generator.random(), 0.3);
            }
        }
    }

    @Test
    void theAnswersOfAnInterviewNeverContradictEachOther() {
        Generator generator = Generator.of(ENGINE.knowledge(), "interview-consistent");
        for (int input = 0; input < INTERVIEWS; input++) {
            Interview interview = Interviews.blank(input % 2 == 0 ? Scope.ASKED : Scope.EXAMINED);
            double yes = generator.random().nextDouble();
            while (!(interview.turn() instanceof Turn.Ending)) {
                interview = step(interview, generator.random(), yes);
                assertThat(ENGINE.interpret(interview.presentation()).problems())
                        .as(generator.input(input))
                        .extracting(Problem::message)
                        .isEmpty();
            }
        }
    }

    /// Takes up what a case file would hold: the presentation alone.
    @Test
    void anInterviewTakenUpAgainAnywhereAsksTheSameAndGivesTheSameAssessment() {
        Generator generator = Generator.of(ENGINE.knowledge(), "interview-resumed");
        for (int input = 0; input < INTERVIEWS; input++) {
            Interview interview = Interviews.blank(Scope.ASKED).answer(Answer.Choice.of("primary-care"));
            Interview resumed = interview;
            double yes = generator.random().nextDouble() / 3;
            while (!(interview.turn() instanceof Turn.Ending)) {
                if (interview.turn() instanceof Question question) {
                    resumed = Interviews.INTERVIEWER.begin(resumed.presentation(), true, Scope.ASKED);
                    resumed = resumed.turn() instanceof Turn.Alarm ? resumed.goOn() : resumed;
                    assertThat(resumed.turn()).as(generator.input(input)).isEqualTo(question);
                    Answer answer = Interviews.answer(question, generator.random(), interview.presentation(), yes);
                    interview = interview.answer(answer);
                    resumed = resumed.answer(answer);
                } else {
                    interview = interview.goOn();
                }
            }
            assertThat(resumed.assessment()).as(generator.input(input)).isEqualTo(interview.assessment());
        }
    }

    @Test
    void whoDeniesEverythingEndsInSelfCareOrRoutineWithoutAnOpenSafetyQuestion() {
        for (Setting setting : Setting.values()) {
            for (Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE}) {
                for (int age : new int[] {25, 50, 69, 85}) {
                    Interview interview =
                            Interviews.of(person(setting, sex).aged(age).lasting(5));
                    while (interview.turn() instanceof Question) {
                        interview = interview.answer(
                                Interviews.question(interview).findings().contains("lbp") ? Answer.YES : Answer.NO);
                    }
                    var ending = (Turn.Ending) interview.turn();
                    assertThat(ending.proved())
                            .as("%s %s %d", setting, sex, age)
                            .isTrue();
                    assertThat(interview.assessment().urgency().urgency().level())
                            .as("%s %s %d", setting, sex, age)
                            .isEqualTo(age >= 70 ? Level.ROUTINE : Level.SELF_CARE);
                    assertThat(interview.assessment().notCleared()).isEmpty();
                    assertThat(ending.toExamine()).isNotEmpty();
                }
            }
        }
    }

    /// The proof is tried anew by assessing each person with one answer more.
    @Test
    void whereAnInterviewSaysSoNoOneFurtherAnswerChangesTheUrgency() {
        Generator generator = Generator.of(ENGINE.knowledge(), "interview-proof");
        int proved = 0;
        for (int input = 0; input < INTERVIEWS; input++) {
            Interview interview = Interviews.blank(Scope.ASKED);
            while (!(interview.turn() instanceof Turn.Ending)) {
                interview = step(interview, generator.random(), 0.15);
            }
            if (interview.turn() instanceof Turn.Ending ending && ending.proved()) {
                proved++;
                assertNothingChanges(interview.presentation(), generator.input(input));
            }
        }
        assertThat(proved).isPositive();
    }

    private static void assertNothingChanges(Presentation presentation, String input) {
        Urgency urgency = ENGINE.urgency(presentation);
        var answers = ENGINE.interpret(presentation).answers();
        for (Finding finding : ENGINE.knowledge().findings()) {
            boolean askable = finding.kind() == Kind.BOOLEAN
                    && finding.obtained() == Finding.Obtained.ASKED
                    && !finding.question().isEmpty()
                    // no safety question is open any more: its members answer it
                    && ENGINE.knowledge().gates().stream()
                            .noneMatch(gate -> gate.finding().equals(finding.id()))
                    && answers.isUnknown(ENGINE.index().require(finding.id()))
                    && presentation.observations().stream()
                            .noneMatch(each -> each.finding().equals(finding.id()));
            if (askable) {
                for (FindingStatus status : new FindingStatus[] {FindingStatus.PRESENT, FindingStatus.ABSENT}) {
                    assertThat(ENGINE.urgency(Case.plus(presentation, Observation.of(finding.id(), status)))
                                    .level())
                            .as("%s: %s %s", input, finding.id(), status)
                            .isEqualTo(urgency.level());
                }
            }
        }
    }

    private static Case person(Setting setting, Sex sex) {
        Case person = Case.in(setting);
        return sex == Sex.FEMALE ? person.female() : person.male();
    }

    private static boolean isDetail(Question question) {
        return switch (question.kind()) {
            case WHICH, SINCE, CHANGE, SIDE -> true;
            // of a safety question that names one thing only
            case FINDING -> question.findings().contains("pregnancy");
            case SETTING, AGE, SEX, DURATION, GATE, SWEEP, VALUE -> false;
        };
    }

    private static Interview begun(Generator generator, int input) {
        Scope scope = input % 2 == 0 ? Scope.ASKED : Scope.EXAMINED;
        return input % 3 == 0
                ? Interviews.blank(scope)
                : Interviews.INTERVIEWER.begin(generator.presentation(), input % 3 == 1, scope);
    }

    private static Interview step(Interview interview, Random random, double yes) {
        if (interview.turn() instanceof Turn.Alarm) {
            return interview.goOn();
        }
        Question question = Interviews.question(interview);
        return random.nextInt(15) == 0
                ? interview.skip()
                : interview.answer(Interviews.answer(question, random, interview.presentation(), yes));
    }
}
