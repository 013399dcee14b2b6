package org.lumbar.interview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.presentation.Presentation;

/// An interview with one person, as far as it has come. It is immutable: every answer makes another interview,
/// and [#undo] gives back the one before.
///
/// Safety questions come first, in the order of the content, then the one last question that covers the rest,
/// then the question worth most. What an answer leaves open (which, since when, on which side) is asked right
/// behind it. It always ends: no question is put twice, and there are finitely many.
public final class Interview {

    private final Interviewer interviewer;
    private final Known known;
    private final Turn turn;
    private final List<String> withdrawn;
    private final int asked;
    private final Optional<Interview> before;

    Interview(
            Interviewer interviewer, Progress progress, List<String> withdrawn, int asked, Optional<Interview> before) {
        this.interviewer = interviewer;
        this.known = interviewer.known(progress);
        this.turn = interviewer.turn(known);
        this.withdrawn = List.copyOf(withdrawn);
        this.asked = asked;
        this.before = before;
    }

    /// What comes next: a question, an alarm, or the end.
    public Turn turn() {
        return turn;
    }

    /// What is known so far. A case file holds all of it.
    public Presentation presentation() {
        return known.progress().presentation();
    }

    /// The assessment of what is known so far.
    public Assessment assessment() {
        return known.assessment();
    }

    /// How far it goes.
    public Scope scope() {
        return known.progress().scope();
    }

    /// How many questions were answered or skipped.
    public int asked() {
        return asked;
    }

    /// Findings whose earlier "no" the last answer took back, because both cannot be true. They count as unknown.
    public List<String> withdrawn() {
        return withdrawn;
    }

    /// The interview after an answer to the question of [#turn].
    ///
    /// @throws IllegalArgumentException when this is no answer to the question
    /// @throws IllegalStateException when no question is open
    public Interview answer(Answer answer) {
        Question question = question();
        Consistency.Settled settled = interviewer.record(presentation(), question, answer);
        return new Interview(
                interviewer,
                known.progress().with(settled.presentation()).having(question),
                settled.withdrawn(),
                asked + 1,
                Optional.of(this));
    }

    /// The interview after "nobody knows": it is kept, and not asked again when the interview is taken up later.
    ///
    /// @throws IllegalStateException when no question is open
    public Interview unknown() {
        return answer(Answer.UNKNOWN);
    }

    /// The interview without an answer to this question; taken up later, it asks it again.
    ///
    /// @throws IllegalStateException when no question is open
    public Interview skip() {
        return new Interview(interviewer, known.progress().having(question()), List.of(), asked + 1, Optional.of(this));
    }

    /// The interview after something that was said without being asked: the finding is there. What that leaves open
    /// is asked next.
    ///
    /// @param finding identifier or alias of a finding that is there or not
    /// @throws IllegalArgumentException when there is no such finding, or it is a quantity
    public Interview volunteered(String finding) {
        Question question = interviewer.question(finding);
        Consistency.Settled settled = interviewer.record(presentation(), question, Answer.YES);
        return new Interview(
                interviewer,
                known.progress().with(settled.presentation()).having(question),
                settled.withdrawn(),
                asked,
                Optional.of(this));
    }

    /// The interview that goes on after an alarm.
    ///
    /// @throws IllegalStateException when there is no alarm
    public Interview goOn() {
        if (!(turn instanceof Turn.Alarm(var urgency))) {
            throw new IllegalStateException("There is no alarm to go on after; the turn is " + turn + ".");
        }
        return new Interview(
                interviewer, known.progress().goingOnAfter(urgency.urgency()), List.of(), asked, Optional.of(this));
    }

    /// The interview before the last step; this one where there was none.
    public Interview undo() {
        return before.orElse(this);
    }

    /// Whether there is a step to undo.
    public boolean canUndo() {
        return before.isPresent();
    }

    /// What the open question could change, worked out by trying its answers.
    ///
    /// @throws IllegalStateException when no question is open
    public Why why() {
        return interviewer.why(known, question());
    }

    private Question question() {
        if (turn instanceof Question question) {
            return question;
        }
        throw new IllegalStateException("No question is open; the turn is " + turn + ".");
    }

    /// Equal are interviews that know the same, have put the same questions and go equally far.
    @Override
    public boolean equals(Object other) {
        return other instanceof Interview that
                && interviewer == that.interviewer
                && asked == that.asked
                && known.progress().equals(that.known.progress());
    }

    @Override
    public int hashCode() {
        return Objects.hash(known.progress(), asked);
    }
}
