package org.lumbar.interview;

import static org.lumbar.interview.Question.Kind.AGE;
import static org.lumbar.interview.Question.Kind.DURATION;
import static org.lumbar.interview.Question.Kind.FINDING;
import static org.lumbar.interview.Question.Kind.SETTING;
import static org.lumbar.interview.Question.Kind.SEX;

import java.util.List;
import java.util.Optional;
import org.lumbar.interview.Question.Option;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.FindingIndex;

/// What is asked before everything else, as far as it is not given: where, who, for how long, and whether it is
/// the low back at all: most rules are about pain of the back or the legs, and stand where nobody has said that
/// there is none.
final class PersonQuestions {

    /// What this is all about; a content may do without it.
    private static final String LOW_BACK_PAIN = "lbp";

    private final Subjects subjects;

    PersonQuestions(Subjects subjects) {
        this.subjects = subjects;
    }

    Optional<Question> first(Known known) {
        Progress progress = known.progress();
        if (!progress.isDone(SETTING, "")) {
            return Optional.of(setting());
        }
        if (progress.presentation().person().age().isEmpty() && open(known, FindingIndex.AGE, AGE)) {
            return Optional.of(number(
                    AGE,
                    FindingIndex.AGE,
                    "Age decides which safety questions apply, and how probable each cause is before any answer."));
        }
        if (progress.presentation().person().sex() == Sex.UNKNOWN && open(known, FindingIndex.FEMALE, SEX)) {
            return Optional.of(sex());
        }
        if (progress.presentation().episode().durationDays().isEmpty()
                && open(known, FindingIndex.EPISODE_DURATION, DURATION)) {
            return Optional.of(number(
                    DURATION,
                    FindingIndex.EPISODE_DURATION,
                    "Many rules hold for recent pain only, and pain of many weeks asks for an appointment."));
        }
        return pain(known);
    }

    private Optional<Question> pain(Known known) {
        if (!subjects.knows(LOW_BACK_PAIN)) {
            return Optional.empty();
        }
        Finding pain = subjects.finding(LOW_BACK_PAIN);
        return known.isUnknown(pain) && open(known, pain.id(), FINDING)
                ? Optional.of(Question.of(
                        FINDING,
                        List.of(pain.id()),
                        pain.question(),
                        List.of(),
                        "The rules are about pain of the back or the legs."))
                : Optional.empty();
    }

    private boolean open(Known known, String finding, Question.Kind kind) {
        return !known.progress().isDone(kind, finding) && !known.isSettled(subjects.finding(finding));
    }

    private static Question setting() {
        return Question.of(
                SETTING,
                List.of(),
                "Where is the person seen?",
                List.of(
                        new Option(Setting.COMMUNITY.id(), "community (at home, at work, by survey)", ""),
                        new Option(Setting.PRIMARY_CARE.id(), "primary care (practice, first contact, telephone)", ""),
                        new Option(Setting.EMERGENCY_DEPARTMENT.id(), "emergency department", ""),
                        new Option(Setting.SPINE_CLINIC.id(), "spine clinic", "")),
                "How often each cause is seen, and how well a sign tells it, differs from place to place.");
    }

    private static Question sex() {
        return Question.of(
                SEX,
                List.of(FindingIndex.FEMALE),
                "Sex?",
                List.of(new Option(Sex.FEMALE.id(), "female", ""), new Option(Sex.MALE.id(), "male", "")),
                "Some causes and safety questions belong to one sex.");
    }

    private Question number(Question.Kind kind, String id, String reason) {
        Finding finding = subjects.finding(id);
        return new Question(
                kind, List.of(id), finding.question(), List.of(), finding.unitLabel(), finding.possible(), reason);
    }
}
