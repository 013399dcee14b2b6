package org.lumbar.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Presentation;

/// Leads interviews with the questions of a content. It is immutable and may be shared by threads; like an
/// assessment, an interview needs no clock, chance, files or network.
public final class Interviewer {

    private final Assessor assessor;
    private final Subjects subjects;
    private final Recorder recorder;
    private final Consistency consistency;
    private final NextTurn nextTurn;
    private final WhyMaker whys;

    private Interviewer(Assessor assessor) {
        this.assessor = assessor;
        subjects = new Subjects(assessor.knowledge(), assessor.interpreter().index());
        recorder = new Recorder(assessor.interpreter(), subjects);
        consistency = new Consistency(assessor.interpreter(), subjects);
        int longStandingDays = (int) assessor.knowledge().design().value("long-standing-days");
        nextTurn = new NextTurn(subjects, new FollowUps(subjects, longStandingDays));
        whys = new WhyMaker(assessor, subjects, recorder);
    }

    /// The interviewer that assesses with this assessor.
    public static Interviewer of(Assessor assessor) {
        return new Interviewer(assessor);
    }

    /// Begins an interview.
    ///
    /// @param presentation what is known already; only what it leaves open is asked
    /// @param settingKnown whether its setting was said, and not only assumed
    /// @param scope how far the interview goes
    public Interview begin(Presentation presentation, boolean settingKnown, Scope scope) {
        Set<String> done = settingKnown ? Set.of(Progress.key(Question.Kind.SETTING, "")) : Set.of();
        return new Interview(
                this, new Progress(presentation, scope, done, Optional.empty()), List.of(), 0, Optional.empty());
    }

    Known known(Progress progress) {
        Interpretation interpretation = assessor.interpreter().interpret(progress.presentation());
        return Known.of(progress, interpretation, assessor.assess(interpretation), subjects);
    }

    Turn turn(Known known) {
        return nextTurn.after(known);
    }

    Consistency.Settled record(Presentation before, Question question, Answer answer) {
        return consistency.settle(recorder.record(before, question, answer));
    }

    /// The question whether a finding is there.
    ///
    /// @throws IllegalArgumentException when there is no such finding, or it is a quantity
    Question question(String name) {
        Finding finding = subjects.index().finding(subjects.index().require(name));
        if (finding.kind() != Finding.Kind.BOOLEAN) {
            throw new IllegalArgumentException(finding.id() + " is measured; a yes is no answer to it.");
        }
        return Question.of(Question.Kind.FINDING, List.of(finding.id()), finding.question(), List.of(), "");
    }

    Why why(Known known, Question question) {
        return whys.make(known, question);
    }
}
